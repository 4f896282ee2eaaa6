package masarat.account.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import masarat.account.Account;
import masarat.account.Change;
import masarat.account.Figure;
import masarat.account.Flow;
import masarat.account.Incidents;
import masarat.account.Listed;
import masarat.account.Premise;
import masarat.account.Share;
import masarat.account.Stock;
import masarat.account.event.Event;
import masarat.account.study.Period;
import masarat.model.Interval;

/**
 * An account as text for a terminal: states, flows, incidents, what clashes, what does not count.
 */
public final class AccountTable {
  /** How many contradictions, and how many repairs, a person reads. */
  private static final int MOST = 20;

  private final Account account;
  private final Words words;
  private final Explanations explanations;
  private final Columns columns = new Columns();

  private AccountTable(Account account, String language, Names names) {
    this.account = account;
    this.words = new Words(account, language, names);
    this.explanations = new Explanations(account, words);
  }

  /**
   * The account as lines, places and actors named as written.
   *
   * @param language {@code en} or {@code ar}
   */
  public static String print(Account account, String language) {
    return print(account, language, Names.AS_WRITTEN);
  }

  /** The account as lines, with places and actors named as told. */
  public static String print(Account account, String language, Names names) {
    return new AccountTable(account, language, names).print();
  }

  private String print() {
    columns.line(account.study().title().in(words.book.language()));
    Period period = account.study().period();
    if (period.start() != null) {
      columns.line(period(period));
    }
    String language = words.book.language();
    columns.line(
        words.book.say(
            "table.convention", "convention", account.study().convention().title(language)));
    for (Period step : account.stocks().stream().map(Stock::period).distinct().toList()) {
      states(step);
    }
    flows();
    if (!account.incidents().isEmpty()) {
      head("table.incidents");
      account.incidents().forEach(this::incidents);
    }
    clashes("table.contradictions", account.contradictions());
    clashes("table.repairs", account.repairs());
    if (!account.complete()) {
      columns.line(words.book.say("table.incomplete"));
    }
    listed();
    if (account.narrowing() != null) {
      columns.line("");
      columns.paragraph(explanations.narrowing(account.narrowing()));
    }
    return columns.print();
  }

  private String period(Period period) {
    return words.book.say(
        "table.period",
        "start",
        String.valueOf(period.start()),
        "end",
        String.valueOf(period.end()));
  }

  private void head(String title) {
    head(words.book.say(title), words.book.say("table.who"));
  }

  private void head(String title, String last) {
    columns.line("");
    columns.head(title, words.book.say("table.low"), words.book.say("table.high"), last);
  }

  private void states(Period step) {
    String title =
        step.equals(account.study().period())
            ? words.book.say("table.states")
            : words.book.say("table.states_step", "period", period(step));
    head(title, "");
    for (Stock stock : account.stocks()) {
      if (stock.period().equals(step)) {
        Change change = stock.change();
        row(
            words.state(stock.state()),
            stock.figure(),
            change == null ? "" : words.book.say("table.change", "change", words.change(change)));
      }
    }
  }

  private void row(String what, Figure figure, String last) {
    columns.row(what, Words.number(figure.range().low()), high(figure.range()), last);
  }

  private String high(Interval range) {
    return range.isOpen() ? words.book.say("numbers.open") : Words.number(range.high());
  }

  private void flows() {
    head("table.flows");
    for (Flow flow : account.flows()) {
      row(words.flow(flow), flow.figure(), notes(flow));
    }
  }

  private String notes(Flow flow) {
    List<String> notes = new ArrayList<>();
    notes.add(words.who(flow.claims()));
    if (flow.contested()) {
      notes.add(words.book.say("table.contested"));
    }
    for (Share share : flow.shares()) {
      notes.add(
          words.book.say(
              "table.share",
              "quantity",
              words.quantity(share.said()),
              "base",
              words.book.say("share_" + share.of().code())));
    }
    account.events().stream()
        .filter(event -> flow.events().contains(event.event().id()))
        .map(event -> event.figure().range())
        .filter(range -> !range.isOpen())
        .forEach(
            range -> notes.add(words.book.say("table.event", "interval", words.interval(range))));
    return String.join(words.book.say("semicolon"), notes);
  }

  private void incidents(Incidents incidents) {
    String what = words.book.say("manners." + incidents.event().lead().manner().code());
    List<String> claims = incidents.event().all().stream().map(Event::idOf).toList();
    row(what, incidents.figure(), words.who(claims));
  }

  private void clashes(String title, List<Set<Premise>> sets) {
    if (sets.isEmpty()) {
      return;
    }
    columns.line("");
    columns.line(words.book.say(title));
    boolean repairs = title.equals("table.repairs");
    for (Set<Premise> set : sets.subList(0, Math.min(MOST, sets.size()))) {
      columns.paragraph(
          repairs
              ? words.book.say("table.drop", "claims", sides(set))
              : explanations.contradiction(set) + " [" + sides(set) + "]");
    }
    if (sets.size() > MOST) {
      columns.paragraph(words.book.say("table.more", "count", Words.number(sets.size() - MOST)));
    }
  }

  private String sides(Set<Premise> set) {
    return set.stream()
        .sorted()
        .map(premise -> premise.claim() + " " + premise.side().code())
        .collect(Collectors.joining(words.book.say("also")));
  }

  private void listed() {
    if (account.listed().isEmpty()) {
      return;
    }
    columns.line("");
    columns.line(words.book.say("table.listed"));
    for (Listed listed : account.listed()) {
      columns.paragraph(listed.claim() + ": " + explanations.reason(listed));
    }
  }
}
