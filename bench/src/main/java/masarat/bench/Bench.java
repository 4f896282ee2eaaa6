package masarat.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures and says in three lines what came of it. */
public final class Bench {
  private Bench() {}

  /**
   * @param arguments the folder of the archive
   */
  public static void main(String[] arguments) throws IOException, RunnerException {
    if (arguments.length != 1) {
      System.err.println("bench: Give the folder of the archive, and nothing else.");
      System.exit(2);
    }
    Path folder = Path.of(arguments[0]).toAbsolutePath();
    Archive archive = Archive.in(folder);
    if (archive.articles().isEmpty()) {
      System.err.println("bench: SKIPPED, for there is no archive in " + folder + ".");
      return;
    }
    System.err.println(
        "Reading " + archive.articles().size() + " articles, " + archive.tokens() + " tokens ...");
    double claims = tokens("claims", folder);
    double stems = tokens("stems", folder);
    System.out.printf("text to claims    %,12.0f tokens a second, one thread%n", claims);
    System.out.printf("Lucene, to stems  %,12.0f tokens a second, one thread%n", stems);
    System.out.printf("the reader takes  %12.1f times as long%n", stems / claims);
  }

  private static double tokens(String benchmark, Path folder) throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    options
        .include(ReadingBenchmark.class.getName() + "." + benchmark)
        .jvmArgsPrepend("-D" + Archive.FOLDER + "=" + folder)
        .verbosity(VerboseMode.NORMAL)
        .shouldFailOnError(true);
    RunResult result = new Runner(options.build()).runSingle();
    return result.getSecondaryResults().values().iterator().next().getScore();
  }
}
