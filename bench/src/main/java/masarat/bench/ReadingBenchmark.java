package masarat.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import masarat.bench.Archive.Article;
import masarat.model.Claim;
import masarat.reader.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reports to claims, and the same texts through Lucene's Arabic analysis (folding, stop words,
 * light stemming), which is the least that any reading of Arabic has to do. Java takes a minute to
 * compile the reader, so that both are warmed for as long.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Warmup(iterations = 15, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx900m", "-XX:+UseSerialGC"})
public class ReadingBenchmark {
  /** The articles, taken in turn. */
  @State(Scope.Thread)
  public static class Articles {
    private final List<Article> articles;
    private int next;

    public Articles() {
      articles = Archive.told().articles();
    }

    Article next() {
      next = (next + 1) % articles.size();
      return articles.get(next);
    }
  }

  /** The reader. */
  @State(Scope.Benchmark)
  public static class Masarat {
    final Reader reader = Reader.bundled();
  }

  /** The analysis that the reader is compared with. */
  @State(Scope.Benchmark)
  public static class Lucene {
    final Analyzer analyzer = new ArabicAnalyzer();
  }

  /** Tokens gone through; JMH shows them per second. */
  @State(Scope.Thread)
  @AuxCounters
  public static class Counted {
    /** Set apart by white space. */
    public long tokens;
  }

  /** Text to claims. */
  @Benchmark
  public List<Claim> claims(Articles articles, Masarat masarat, Counted counted) {
    Article article = articles.next();
    counted.tokens += article.tokens();
    return masarat.reader.read(article.report()).claims();
  }

  /** Text to stems. */
  @Benchmark
  public int stems(Articles articles, Lucene lucene, Counted counted) throws IOException {
    Article article = articles.next();
    counted.tokens += article.tokens();
    int letters = 0;
    try (TokenStream stream = lucene.analyzer.tokenStream("text", article.report().text())) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        letters += term.length();
      }
      stream.end();
    }
    return letters;
  }
}
