package masarat.account.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import masarat.account.Premise;
import masarat.account.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which values of a record to change so that it meets all rules (Fellegi and Holt 1976): the repair
 * whose values are trusted least.
 */
class ErrorLocalisationTest {
  private static Premise value(String name) {
    return new Premise(name, Side.TOTAL);
  }

  private static Set<Premise> cheapest(LinearSystem system, Map<String, Integer> weights) {
    return Contradictions.of(system, one -> weights.get(one.claim())).repairs().get(0);
  }

  @Test
  void aProfitThatDoesNotAddUp() {
    LinearSystem system = new LinearSystem();
    int profit = system.unknown();
    int cost = system.unknown();
    int turnover = system.unknown();
    system.equal(Terms.of(profit).plus(cost, 1).plus(turnover, -1), 0, null);
    system.atLeast(Terms.of(cost).plus(turnover, -0.6), 0, null);
    system.equal(Terms.of(profit), 755, value("profit"));
    system.equal(Terms.of(cost), 125, value("cost"));
    system.equal(Terms.of(turnover), 200, value("turnover"));

    assertThat(Contradictions.of(system).repairs().get(0)).isEqualTo(Set.of(value("profit")));
  }

  @ParameterizedTest
  @CsvSource({"1, 2, 2, x", "2, 1, 2, y", "2, 2, 1, z"})
  void theLeastTrustedValueOfASumIsChanged(int x, int y, int z, String changed) {
    assertThat(cheapest(sum(false), Map.of("x", x, "y", y, "z", z)))
        .isEqualTo(Set.of(value(changed)));
  }

  @Test
  void aRuleThatOneValueBreaksAloneNamesIt() {
    assertThat(Contradictions.of(sum(true)).repairs().get(0)).isEqualTo(Set.of(value("x")));
  }

  /** x + y = z, all three said to be 1; and x may have to be less than 1. */
  private static LinearSystem sum(boolean small) {
    LinearSystem system = new LinearSystem();
    List<String> names = List.of("x", "y", "z");
    int[] unknowns = names.stream().mapToInt(name -> system.unknown()).toArray();
    system.equal(Terms.of(unknowns[0]).plus(unknowns[1], 1).plus(unknowns[2], -1), 0, null);
    if (small) {
      system.atMost(Terms.of(unknowns[0]), 0.99, null);
    }
    for (int i = 0; i < unknowns.length; i++) {
      system.equal(Terms.of(unknowns[i]), 1, value(names.get(i)));
    }
    return system;
  }
}
