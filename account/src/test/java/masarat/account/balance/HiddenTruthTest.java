package masarat.account.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import masarat.account.Account;
import masarat.account.Flow;
import masarat.account.Stock;
import masarat.account.Sum;
import masarat.account.study.Containment;
import masarat.model.Interval;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * People are moved about, reports tell the truth about some of it in all kinds of words, and no
 * figure of the account may exclude what really happened.
 */
class HiddenTruthTest {
  private static final List<String> STATES = List.of("field", "jordan", "iraq", "custody");
  private static final String STUDY =
      """
      study: truth
      population: {actors: [is]}
      period: {start: 2017-01-01, end: 2017-12-31, step: none}
      states:
        - {id: field, is: {}}
        - {id: jordan, is: {place: Jordan}}
        - {id: iraq, is: {place: Iraq}}
        - {id: custody, is: {status: custody}}
      baselines:
      """;

  private static final class World {
    final Random random;
    final Map<String, Integer> before = new LinkedHashMap<>();
    final Map<String, Integer> after = new LinkedHashMap<>();
    final Map<List<String>, Integer> flows = new LinkedHashMap<>();
    final List<String> claims = new ArrayList<>();
    final StringBuilder study = new StringBuilder(STUDY);

    World(Random random) {
      this.random = random;
      STATES.forEach(state -> before.put(state, random.nextInt(5000)));
      after.putAll(before);
      Map<String, Integer> left = new LinkedHashMap<>(before);
      for (int month = 1; month <= 12; month++) {
        String from = STATES.get(random.nextInt(STATES.size()));
        String to = STATES.get(random.nextInt(STATES.size()));
        int moved = Math.min(left.get(from), random.nextInt(900));
        if (!from.equals(to) && moved > 0) {
          left.merge(from, -moved, Integer::sum);
          move(from, to, moved, month);
        }
      }
      STATES.forEach(state -> total(state, "2017-01-01", before.get(state)));
      STATES.forEach(state -> total(state, "2017-12-31", after.get(state)));
    }

    private void move(String from, String to, int moved, int month) {
      after.merge(from, -moved, Integer::sum);
      after.merge(to, moved, Integer::sum);
      flows.merge(List.of(from, to), moved, Integer::sum);
      int told = random.nextInt(3);
      for (int i = 0; i < told; i++) {
        String ends = state("from", from) + state("to", to);
        claims.add(claim(ends, moved, month));
      }
    }

    /** A true statement, as vague as it likes. */
    private String claim(String ends, int moved, int month) {
      String day = "2017-%02d-15".formatted(month);
      return ("'kind': 'transition', 'manner': 'left', 'who': {'actor': 'is'}, 'quantity': %s%s,"
              + " 'when': {'start': '%s', 'end': '%s', 'precision': 'day'}")
          .formatted(quantity(moved), ends, day, day);
    }

    private static String state(String end, String state) {
      return switch (state) {
        case "jordan" -> ", '%s': {'place': 'Jordan'}".formatted(end);
        case "iraq" -> ", '%s': {'place': 'Iraq'}".formatted(end);
        case "custody" -> ", '%s': {'status': 'custody', 'actor': 'sdf'}".formatted(end);
        default -> ", '%s': {'actor': 'is'}".formatted(end);
      };
    }

    private String quantity(int number) {
      String form =
          switch (random.nextInt(6)) {
            case 0 -> "'exact', 'value': [" + number + "]";
            case 1 -> "'about', 'value': [" + Math.round(number * 1.1) + "]";
            case 2 -> "'more_than', 'value': [" + number / 2 + "]";
            case 3 -> "'at_most', 'value': [" + (number + 50) + "]";
            case 4 -> "'range', 'value': [" + number / 2 + ", " + number * 2 + "]";
            default -> "'none'";
          };
      boolean half = form.startsWith("'more_than'") && number / 2 >= number;
      return half ? quantity(number) : "{'form': " + form + ", 'unit': 'people'}";
    }

    private void total(String state, String day, int number) {
      if (random.nextInt(3) == 0) {
        study.append(
            "  - {state: %s, at: %s, quantity: {form: range, value: [%d, %d], unit: people}}%n"
                .formatted(state, day, (int) (number * 0.8), (int) (number * 1.3)));
      }
    }
  }

  static List<Long> seeds() {
    return IntStream.range(0, 80).mapToObj(seed -> 4000L + seed).toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noFigureExcludesTheTruth(long seed) {
    World world = new World(new Random(seed));
    Account account =
        Balance.of(
            Example.study(world.study.toString()),
            Example.claims(world.claims.toArray(String[]::new)),
            Containment.SAME_NAME);
    assertThat(account.contradictions()).isEmpty();
    for (Stock stock : account.stocks()) {
      holds(stock.figure().range(), world.after.get(stock.state()), stock.state());
    }
    for (Sum sum : account.sums()) {
      holds(sum.figure().range(), world.flows.get(List.of(sum.from(), sum.to())), sum.toString());
    }
    for (Flow flow : account.flows()) {
      holds(flow.figure().range(), world.flows.get(List.of(flow.from(), flow.to())), flow.id());
    }
  }

  private static void holds(Interval range, int truth, String what) {
    assertThat((double) truth).as(what).isBetween(range.low(), range.high());
  }
}
