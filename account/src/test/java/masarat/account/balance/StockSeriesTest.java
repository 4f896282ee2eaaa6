package masarat.account.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import masarat.account.Account;
import masarat.account.Change;
import masarat.account.Stock;
import masarat.account.study.Containment;
import masarat.model.Interval;
import org.junit.jupiter.api.Test;

/** Stocks told day by day become what must have come and gone between them. */
class StockSeriesTest {
  private static final Path STOCKS =
      Path.of(System.getProperty("masarat.shared", "../shared"), "data", "stocks");

  /** So many days of camps are enough to show the gap. */
  private static final int MOST_DAYS = 40;

  private static final String NEIGHBOURS =
      """
      study: neighbours
      period: {start: 2020-01-01, end: 2020-01-31, step: stocks}
      states:
        - {id: home, is: {}}
        - {id: north, is: {place: North}}
        - {id: south, is: {place: South}}
        - {id: elsewhere, is: {place: "*"}}
      baselines:
      """;

  private static Account account(String yaml) {
    return Balance.of(Example.study(yaml), List.of(), Containment.SAME_NAME);
  }

  private static String baseline(String state, LocalDate day, long value) {
    return "  - {state: %s, at: %s, quantity: {form: exact, value: [%d], text: exactly %d}}%n"
        .formatted(state, day, value, value);
  }

  private static Stock stock(Account account, String state, String day) {
    return account.stocks().stream()
        .filter(s -> s.state().equals(state) && LocalDate.parse(day).equals(s.period().end()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aDropIsKeptAsALoss() {
    Account account =
        account(
            NEIGHBOURS
                + baseline("north", LocalDate.parse("2020-01-10"), 500)
                + baseline("north", LocalDate.parse("2020-01-11"), 480)
                + baseline("north", LocalDate.parse("2020-01-20"), 730));
    Change fewer = Objects.requireNonNull(stock(account, "north", "2020-01-11").change());
    assertThat(fewer).isEqualTo(new Change(-20, -20));
    assertThat(fewer.isLoss()).isTrue();
    assertThat(stock(account, "north", "2020-01-20").change()).isEqualTo(new Change(250, 250));
    assertThat(account.contradictions()).isEmpty();
  }

  @Test
  void aChangeBetweenIntervalsIsAnInterval() {
    Account account =
        account(
            NEIGHBOURS
                + "  - {state: north, at: 2020-01-10, quantity: {form: range, value: [400, 500]}}\n"
                + "  - {state: north, at: 2020-01-20, quantity: {form: range, value: [450,"
                + " 480]}}\n");
    assertThat(stock(account, "north", "2020-01-20").change()).isEqualTo(new Change(-50, 80));
    Change open = Objects.requireNonNull(stock(account, "south", "2020-01-20").change());
    assertThat(open.low()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(open.high()).isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Test
  void whatATotalKnowsAndThePartsDoNotStandsApart() {
    LocalDate first = LocalDate.parse("2020-01-10");
    LocalDate second = LocalDate.parse("2020-01-20");
    Account account =
        account(
            NEIGHBOURS
                + baseline("[north, south, elsewhere]", first, 1000)
                + baseline("north", first, 400)
                + baseline("south", first, 600)
                + baseline("[north, south, elsewhere]", second, 1300)
                + baseline("north", second, 500));
    assertThat(stock(account, "elsewhere", "2020-01-10").figure().range())
        .isEqualTo(Interval.point(0));
    assertThat(stock(account, "elsewhere", "2020-01-20").figure().range())
        .isEqualTo(new Interval(0, 800));
    assertThat(stock(account, "elsewhere", "2020-01-20").figure().holdsHigh())
        .containsExactly("baseline-4", "baseline-5");
  }

  @Test
  void refugeesInLebanonAndJordanGiveTheirNetFlows() throws IOException {
    for (String country : List.of("lebanon", "jordan")) {
      TreeMap<LocalDate, Long> series = series(STOCKS.resolve("unhcr-" + country + ".csv"));
      StringBuilder yaml = new StringBuilder(study(country, series, List.of("there")));
      series.forEach((day, value) -> yaml.append(baseline("there", day, value)));
      Account account = account(yaml.toString());
      assertThat(account.contradictions()).isEmpty();
      LocalDate before = series.firstKey();
      int losses = 0;
      for (LocalDate day : series.tailMap(before, false).keySet()) {
        long difference = series.get(day) - series.get(before);
        assertThat(stock(account, "there", day.toString()).change())
            .isEqualTo(new Change(difference, difference));
        losses += difference < 0 ? 1 : 0;
        before = day;
      }
      assertThat(losses).isPositive();
    }
  }

  @Test
  void campsOfMaliAndTheGapBetweenTheirSumAndTheTotal() throws IOException {
    gapsAreTotalsWithoutTheCampsReported(STOCKS.resolve("mali2012"), "2012-02-29");
  }

  @Test
  void campsOfTheCentralAfricanRepublicAndTheGap() throws IOException {
    gapsAreTotalsWithoutTheCampsReported(STOCKS.resolve("car2013"), null);
  }

  private static void gapsAreTotalsWithoutTheCampsReported(Path folder, String allReported)
      throws IOException {
    Path layout = folder.resolve("data_layout.csv");
    assumeTrue(Files.exists(layout), "SKIPPED: there is no " + layout);
    Map<String, TreeMap<LocalDate, Long>> camps = new TreeMap<>();
    TreeMap<LocalDate, Long> total = new TreeMap<>();
    for (String line : Files.readAllLines(layout)) {
      String[] cells = line.split(",");
      for (int i = 1; i < cells.length; i++) {
        TreeMap<LocalDate, Long> series = series(folder.resolve(cells[i]));
        if (cells[0].equals("total")) {
          total = series;
        } else {
          camps.put("camp-" + (camps.size() + 1), series);
        }
      }
    }
    total.keySet().removeAll(total.keySet().stream().skip(MOST_DAYS).toList());
    List<String> states = new ArrayList<>(camps.keySet());
    states.add("unlisted");
    StringBuilder yaml = new StringBuilder(study("camps", total, states));
    for (Map.Entry<LocalDate, Long> day : total.entrySet()) {
      long told = 0;
      for (Map.Entry<String, TreeMap<LocalDate, Long>> camp : camps.entrySet()) {
        Long value = camp.getValue().get(day.getKey());
        if (value != null) {
          told += value;
          yaml.append(baseline(camp.getKey(), day.getKey(), value));
        }
      }
      if (told <= day.getValue()) {
        yaml.append(baseline("[" + String.join(", ", states) + "]", day.getKey(), day.getValue()));
      }
    }
    Account account = account(yaml.toString());
    assertThat(account.contradictions()).isEmpty();
    LocalDate first = total.firstKey();
    for (LocalDate day : total.tailMap(first, false).keySet()) {
      long told = 0;
      boolean complete = true;
      for (TreeMap<LocalDate, Long> camp : camps.values()) {
        Long value = camp.get(day);
        complete &= value != null;
        told += value == null ? 0 : value;
      }
      if (told <= total.get(day)) {
        long gap = total.get(day) - told;
        Interval unlisted = stock(account, "unlisted", day.toString()).figure().range();
        assertThat(unlisted).isEqualTo(complete ? Interval.point(gap) : new Interval(0, gap));
      }
    }
    if (allReported != null) {
      assertThat(LocalDate.parse(allReported)).isEqualTo(first);
    }
  }

  private static String study(String id, TreeMap<LocalDate, Long> series, List<String> states) {
    StringBuilder yaml = new StringBuilder();
    yaml.append("study: ").append(id).append('\n');
    yaml.append("period: {start: ").append(series.firstKey());
    yaml.append(", end: ").append(series.lastKey()).append(", step: stocks}\n");
    yaml.append("states:\n  - {id: home, is: {}}\n");
    for (String state : states) {
      yaml.append("  - {id: ").append(state).append(", is: {place: ").append(state).append("}}\n");
    }
    return yaml.append("baselines:\n").toString();
  }

  /** Day and number of every line that has both. */
  private static TreeMap<LocalDate, Long> series(Path file) throws IOException {
    assumeTrue(Files.exists(file), "SKIPPED: there is no " + file);
    TreeMap<LocalDate, Long> series = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("[,;]");
      if (cells.length == 2 && cells[0].matches("\\d{4}-\\d{2}-\\d{2}")) {
        series.put(LocalDate.parse(cells[0]), Long.valueOf(cells[1].strip()));
      }
    }
    return series;
  }
}
