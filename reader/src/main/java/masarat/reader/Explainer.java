package masarat.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import masarat.model.Claim;
import masarat.reader.Explanation.Carried;
import masarat.reader.Explanation.Meaning;
import masarat.reader.Explanation.Rival;
import masarat.reader.Explanation.Seen;
import masarat.reader.Explanation.Span;
import masarat.reader.Explanation.Tried;
import masarat.reader.Explanation.Word;
import masarat.reader.claim.Trace;
import masarat.reader.mention.Mention;
import masarat.reader.movement.Trigger;
import masarat.reader.text.Clitic;
import masarat.reader.text.Sentence;
import masarat.reader.text.Tokens;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import masarat.reader.word.Sense;
import masarat.text.CodePoints;
import masarat.text.Folded;
import masarat.text.Language;
import masarat.text.Notice;

/** Writes down what is seen on the way from a report to its claims. */
final class Explainer implements Trace {
  private final Scan scan;
  private final Tokens tokens;
  private final Folded folded;
  private final CodePoints points;
  private final List<Span> sentences = new ArrayList<>();
  private final List<Word> words = new ArrayList<>();
  private final List<Seen> mentions = new ArrayList<>();
  private final List<Rival> rivals = new ArrayList<>();
  private final List<Tried> tried = new ArrayList<>();
  private final List<Carried> carried = new ArrayList<>();

  Explainer(Scan scan) {
    this.scan = scan;
    this.tokens = scan.tokens();
    this.folded = tokens.folded();
    this.points = CodePoints.of(folded.original());
  }

  /** A sentence with what competed for its words and what won. */
  void sentence(Sentence sentence, List<Mention> candidates, List<Mention> chosen) {
    sentences.add(span(tokens.start(sentence.from()), tokens.end(sentence.to() - 1)));
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (!scan.at(i).isEmpty()) {
        Span span = span(tokens.start(i), tokens.end(i));
        words.add(new Word(span, scan.at(i).stream().map(this::meaning).distinct().toList()));
      }
    }
    chosen.forEach(mention -> mentions.add(seen(mention)));
    for (Mention mention : candidates) {
      if (!chosen.contains(mention)) {
        List<Seen> winners =
            chosen.stream()
                .filter(won -> won.start() < mention.end() && mention.start() < won.end())
                .map(this::seen)
                .toList();
        rivals.add(new Rival(span(mention.start(), mention.end()), mention, winners));
      }
    }
  }

  /** A mention that wants no words of its own. */
  void beside(Mention mention) {
    mentions.add(seen(mention));
  }

  @Override
  public void tried(String rule, int start, int end, Outcome outcome) {
    Span span = span(start, end);
    tried.removeIf(before -> before.rule().equals(rule) && before.span().equals(span));
    tried.add(new Tried(span, rule, outcome));
  }

  @Override
  public void carried(int start, int end, Taken taken, Object value) {
    carried.add(new Carried(span(start, end), taken, value.toString()));
  }

  Explanation explanation(Language language, List<Claim> claims) {
    mentions.sort(Comparator.comparingInt(seen -> seen.span().start()));
    tried.sort(Comparator.comparingInt(one -> one.span().start()));
    List<Notice> notices = Notice.of(folded.original());
    return new Explanation(
        language, notices, sentences, words, mentions, rivals, tried, carried, claims);
  }

  private Seen seen(Mention mention) {
    return new Seen(span(mention.start(), mention.end()), mention);
  }

  private Span span(int start, int end) {
    int from = folded.start(start);
    int to = folded.end(end);
    return new Span(points.before(from), points.before(to), folded.original().substring(from, to));
  }

  private Meaning meaning(Match<?> match) {
    Sense sense = match.sense();
    String[] packages = sense.getClass().getPackageName().split("\\.");
    return new Meaning(
        particles(match.clitics()),
        span(match.start(), tokens.end(match.to() - 1)).text(),
        packages[packages.length - 1],
        name(sense));
  }

  private static String name(Sense sense) {
    if (sense instanceof Trigger trigger) {
      return trigger.frame().name();
    }
    String name = sense instanceof Enum<?> word ? word.name() : sense.getClass().getSimpleName();
    return name.toLowerCase(Locale.ROOT);
  }

  private static List<String> particles(int clitics) {
    List<String> particles = new ArrayList<>(2);
    int[] order = {Clitic.WA, Clitic.FA, Clitic.BI, Clitic.LI, Clitic.KA, Clitic.SA, Clitic.AL};
    String[] letters = {"و", "ف", "ب", "ل", "ك", "س", "ال"};
    for (int i = 0; i < order.length; i++) {
      if ((clitics & order[i]) != 0) {
        particles.add(letters[i]);
      }
    }
    return particles;
  }
}
