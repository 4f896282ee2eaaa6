package masarat.account.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import masarat.account.Premise;
import masarat.account.Side;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Contradictions and repairs against trying every subset of the premises. */
class SmallSystemTest {
  private static final int PREMISES = 7;

  static List<Long> seeds() {
    return IntStream.range(0, 60).mapToObj(seed -> 77L + seed).toList();
  }

  private static LinearSystem random(Random random) {
    LinearSystem system = new LinearSystem();
    int whole = system.unknown();
    int one = system.unknown();
    int other = system.unknown(random.nextBoolean() ? 40 : Double.POSITIVE_INFINITY);
    int rest = system.unknown();
    system.equal(Terms.of(whole).plus(one, -1).plus(other, -1).plus(rest, -1), 0, null);
    for (int i = 0; i < PREMISES; i++) {
      int first = random.nextInt(4);
      Terms terms = Terms.of(first);
      if (random.nextInt(3) == 0) {
        terms.plus((first + 1 + random.nextInt(3)) % 4, random.nextBoolean() ? 1 : -1);
      }
      double end = random.nextInt(60);
      if (random.nextBoolean()) {
        system.atLeast(terms, end, new Premise("c" + i, Side.LOW));
      } else {
        system.atMost(terms, end, new Premise("c" + i, Side.HIGH));
      }
    }
    return system;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void findsExactlyWhatTryingAllSubsetsFinds(long seed) {
    LinearSystem system = random(new Random(seed));
    List<Premise> premises = List.copyOf(system.premises());
    List<Set<Premise>> clashing = new ArrayList<>();
    List<Set<Premise>> mending = new ArrayList<>();
    try (Elastic elastic = new Elastic(system, system.rows())) {
      for (int subset = 0; subset < 1 << premises.size(); subset++) {
        Set<Premise> kept = subset(premises, subset);
        Set<Premise> dropped = new HashSet<>(premises);
        dropped.removeAll(kept);
        boolean clash = !elastic.clash(kept).isEmpty();
        (clash ? clashing : mending).add(clash ? kept : dropped);
      }
    }
    Contradictions found = Contradictions.of(system);
    assertThat(found.contradictions()).containsExactlyInAnyOrderElementsOf(smallest(clashing));
    List<Set<Premise>> repairs = smallest(mending);
    assertThat(found.repairs())
        .containsExactlyInAnyOrderElementsOf(clashing.isEmpty() ? List.of() : repairs);
    assertThat(found.complete()).isTrue();
  }

  private static Set<Premise> subset(List<Premise> premises, int bits) {
    return IntStream.range(0, premises.size())
        .filter(i -> (bits & 1 << i) != 0)
        .mapToObj(premises::get)
        .collect(Collectors.toSet());
  }

  private static List<Set<Premise>> smallest(List<Set<Premise>> sets) {
    return sets.stream()
        .filter(
            set ->
                sets.stream()
                    .noneMatch(other -> other.size() < set.size() && set.containsAll(other)))
        .toList();
  }
}
