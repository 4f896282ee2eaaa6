package masarat.account.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import masarat.account.Premise;
import masarat.account.Side;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A network whose exact bounds two other solvers agree on. */
class NetworkOfTwoHundredFlowsTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("masarat.shared", "../shared"), "data", "lp");

  private static List<String[]> table(String file) throws IOException {
    return Files.readAllLines(FOLDER.resolve(file)).stream()
        .skip(1)
        .map(line -> line.split(",", -1))
        .toList();
  }

  @Test
  void boundsAgreeToAMillionth() throws IOException {
    assumeTrue(
        Files.isDirectory(FOLDER),
        () -> "SKIPPED: no shared network in " + FOLDER.toAbsolutePath());
    LinearSystem system = new LinearSystem();
    List<Integer> unknowns = new ArrayList<>();
    List<Double> truth = new ArrayList<>();
    for (String[] variable : table("net200_vars.csv")) {
      int unknown = system.unknown(Double.parseDouble(variable[6]));
      system.atLeast(
          Terms.of(unknown), Double.parseDouble(variable[5]), new Premise("v" + unknown, Side.LOW));
      unknowns.add(unknown);
      truth.add(Double.parseDouble(variable[7]));
    }
    for (String[] row : table("net200_rows.csv")) {
      add(system, row);
    }
    assertThat(Contradictions.of(system).isEmpty()).isTrue();
    List<Bound> bounds = new TightBounds().bounds(system, unknowns);
    for (String[] expected : table("net200_bounds.csv")) {
      int unknown = Integer.parseInt(expected[0]);
      same(bounds.get(unknown).low(), Double.parseDouble(expected[3]));
      same(bounds.get(unknown).high(), Double.parseDouble(expected[4]));
      assertThat(truth.get(unknown))
          .isBetween(bounds.get(unknown).low() - 1e-6, bounds.get(unknown).high() + 1e-6);
    }
  }

  private static void add(LinearSystem system, String[] row) {
    Terms terms = new Terms();
    for (String term : row[4].split(" ")) {
      String[] parts = term.split("\\*");
      terms.plus(Integer.parseInt(parts[1]), Double.parseDouble(parts[0]));
    }
    @Nullable Premise premise =
        row[1].equals("cons") || row[1].equals("cap") ? null : new Premise(row[0], Side.TOTAL);
    if (!row[2].isEmpty()) {
      system.atLeast(terms, Double.parseDouble(row[2]), premise);
    }
    if (!row[3].isEmpty()) {
      system.atMost(terms, Double.parseDouble(row[3]), premise);
    }
  }

  private static void same(double found, double expected) {
    assertThat(found).isCloseTo(expected, within(1e-6 * Math.max(1, Math.abs(expected))));
  }
}
