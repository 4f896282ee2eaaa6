package masarat.account.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import masarat.account.Premise;
import masarat.account.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A small account of eight claims whose contradictions, repairs and bounds are known by hand. */
class EightClaimsTest {
  private final LinearSystem system = new LinearSystem();
  private final int before = system.unknown();
  private final int toJ = system.unknown();
  private final int toEurope = system.unknown();
  private final int joined = system.unknown();
  private final int dead = system.unknown();
  private final int civilian = system.unknown();
  private final int after = system.unknown();

  EightClaimsTest() {
    Terms others = Terms.of(toJ).plus(toEurope, 1).plus(joined, 1).plus(dead, 1);
    system.equal(Terms.of(before).plus(others, -1).plus(civilian, -1).plus(after, -1), 0, null);
    between("c1", before, 2700, 3300);
    between("c2", toJ, 200, 999);
    between("c3", toEurope, 550, 550);
    system.atLeast(Terms.of(joined), 1001, new Premise("c4", Side.LOW));
    system.atMost(Terms.of(joined), 1000, new Premise("c4x", Side.HIGH));
    system.atLeast(Terms.of(civilian).plus(others, -1), 0, new Premise("c5", Side.SHARE));
    between("c6", dead, 24, 72);
    system.atMost(Terms.of(after), 499, new Premise("c7", Side.HIGH));
  }

  private void between(String claim, int unknown, double low, double high) {
    system.atLeast(Terms.of(unknown), low, new Premise(claim, Side.LOW));
    system.atMost(Terms.of(unknown), high, new Premise(claim, Side.HIGH));
  }

  private static List<Set<String>> claims(List<Set<Premise>> sets) {
    return sets.stream()
        .map(set -> set.stream().map(Premise::claim).collect(Collectors.toSet()))
        .toList();
  }

  @Test
  void findsBothContradictionsAndAllRepairs() {
    Contradictions found = Contradictions.of(system);
    assertThat(claims(found.contradictions()))
        .containsExactly(Set.of("c4", "c4x"), Set.of("c1", "c2", "c3", "c4", "c5"));
    assertThat(claims(found.repairs()))
        .containsExactlyInAnyOrder(
            Set.of("c4"),
            Set.of("c4x", "c1"),
            Set.of("c4x", "c2"),
            Set.of("c4x", "c3"),
            Set.of("c4x", "c5"));
    assertThat(found.repairs().get(0)).containsExactly(new Premise("c4", Side.LOW));
    assertThat(found.complete()).isTrue();
  }

  @Test
  void saysWhichSideClashes() {
    assertThat(Contradictions.of(system).contradictions().get(1))
        .containsExactlyInAnyOrder(
            new Premise("c1", Side.HIGH),
            new Premise("c2", Side.LOW),
            new Premise("c3", Side.LOW),
            new Premise("c4", Side.LOW),
            new Premise("c5", Side.SHARE));
  }

  @ParameterizedTest
  @CsvSource({
    "c4, 2700 3300 200 999 550 550 0 876 24 72 1100.5 2526 0 499",
    "c4x c5, 2700 3300 200 999 550 550 1001 2526 24 72 0 1525 0 499",
    "c4x c1, 3550 -1 200 999 550 550 1001 -1 24 72 1775 -1 0 499",
    "c4x c2, 3150 3300 0 75 550 550 1001 1076 24 72 1575 1725 0 150",
    "c4x c3, 2700 3300 200 625 0 425 1001 1426 24 72 1225 2075 0 499"
  })
  void boundsWhatIsLeftAfterARepair(String dropped, String expected) {
    Set<String> gone = Set.of(dropped.split(" "));
    Set<Premise> premises =
        system.premises().stream()
            .filter(premise -> gone.contains(premise.claim()))
            .collect(Collectors.toSet());
    List<Bound> bounds =
        new TightBounds()
            .bounds(
                system.without(premises),
                List.of(before, toJ, toEurope, joined, dead, civilian, after));
    List<Double> ends = new ArrayList<>();
    for (Bound bound : bounds) {
      ends.add(bound.low());
      ends.add(Double.isInfinite(bound.high()) ? -1 : bound.high());
    }
    String[] numbers = expected.split(" ");
    for (int i = 0; i < numbers.length; i++) {
      assertThat(ends.get(i)).isCloseTo(Double.parseDouble(numbers[i]), within(1e-6));
    }
  }

  @Test
  void namesTheClaimsThatHoldABound() {
    Set<Premise> dropped = Set.of(new Premise("c4", Side.LOW));
    Bound bound = new TightBounds().bounds(system.without(dropped), List.of(civilian)).get(0);
    assertThat(bound.holdsLow())
        .containsExactlyInAnyOrder(
            new Premise("c1", Side.LOW),
            new Premise("c5", Side.SHARE),
            new Premise("c7", Side.HIGH));
  }
}
