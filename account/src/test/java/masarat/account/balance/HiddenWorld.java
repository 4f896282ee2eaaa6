package masarat.account.balance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** People moved about, and reports that tell the truth about some of it in all kinds of words. */
final class HiddenWorld {
  static final List<String> STATES = List.of("field", "jordan", "iraq", "custody");
  static final String STUDY =
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

  final Random random;
  final Map<String, Integer> before = new LinkedHashMap<>();
  final Map<String, Integer> after = new LinkedHashMap<>();
  final Map<List<String>, Integer> flows = new LinkedHashMap<>();
  final List<String> claims = new ArrayList<>();
  final StringBuilder study = new StringBuilder(STUDY);

  HiddenWorld(Random random) {
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
