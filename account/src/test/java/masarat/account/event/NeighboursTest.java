package masarat.account.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import masarat.account.balance.Example;
import masarat.account.convention.Convention;
import masarat.account.study.Containment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Comparing each claim with its neighbours only is as good as comparing it with all. */
class NeighboursTest {
  /** Here a place lies in another if that one's name is the beginning of its own. */
  private static final Containment BY_NAME = (container, place) -> place.startsWith(container);

  private static final List<String> PLACES = List.of("A", "Aa", "Aab", "B", "Ba", "C");

  static List<Long> seeds() {
    return IntStream.range(0, 12).mapToObj(seed -> 500L + seed).toList();
  }

  private static String claim(Random random) {
    StringBuilder line = new StringBuilder("'kind': 'transition', 'manner': ");
    line.append(random.nextBoolean() ? "'fled'" : "'left'");
    line.append(random.nextBoolean() ? ", 'who': {'actor': 'is'}" : "");
    line.append(", 'quantity': {'form': 'exact', 'value': [").append(1 + random.nextInt(3));
    line.append("], 'unit': 'people'}");
    for (String end : List.of("from", "to")) {
      switch (random.nextInt(4)) {
        case 0 -> line.append(", '").append(end).append("': {'actor': 'sdf'}");
        case 1 -> {}
        default ->
            line.append(", '")
                .append(end)
                .append("': {'place': '")
                .append(PLACES.get(random.nextInt(PLACES.size())))
                .append("'}");
      }
    }
    int month = 1 + random.nextInt(9);
    int last = random.nextInt(3) == 0 ? 9 : month;
    return random.nextInt(4) == 0
        ? line.toString()
        : line.append(
                ", 'when': {'start': '2017-0%d-15', 'end': '2017-0%d-16', 'precision': 'range'}"
                    .formatted(month, last))
            .toString();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void allThatTheRuleJoinsAreNeighbours(long seed) {
    Random random = new Random(seed);
    SameHappening rule = new SameHappening(Convention.named("masarat").orElseThrow(), BY_NAME);
    List<Told> all =
        Example.claims(IntStream.range(0, 80).mapToObj(i -> claim(random)).toArray(String[]::new))
            .stream()
            .map(rule::told)
            .toList();
    Neighbours neighbours = new Neighbours(BY_NAME);
    all.forEach(neighbours::add);
    for (Told one : all) {
      for (int other = 0; other < all.size(); other++) {
        if (one.key().equals(all.get(other).key()) && rule.same(one, all.get(other))) {
          assertThat(neighbours.of(one)).as(one + " and " + all.get(other)).contains(other);
        }
      }
    }
  }
}
