package masarat.account.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import masarat.account.Account;
import masarat.account.Change;
import masarat.account.Figure;
import masarat.account.Flow;
import masarat.account.Incidents;
import masarat.account.Listed;
import masarat.account.Premise;
import masarat.account.Sensitivity;
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
  private final ClaimWords claims;
  private final FactWords facts;
  private final ClashWords clashes;
  private final Columns columns = new Columns();

  private AccountTable(Account account, String language, Names names) {
    this.account = account;
    this.words = new Words(account, language, names);
    this.claims = new ClaimWords(account, words);
    this.facts = new FactWords(account, words);
    this.clashes = new ClashWords(account, words, facts);
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
      columns.line(words.period(period));
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
    contradictions();
    sensitivity();
    listed();
    String narrowing = facts.narrowing();
    if (narrowing != null) {
      columns.line("");
      columns.paragraph(narrowing);
    }
    return columns.print();
  }

  private void head(String title) {
    head(words.book.say(title), words.book.say("table.who"));
  }

  private void head(String title, String last) {
    columns.line("");
    columns.head(
        title,
        words.book.say("table.low"),
        words.book.say("table.high"),
        words.book.say("table.likely"),
        last);
  }

  private void states(Period step) {
    String title =
        step.equals(account.study().period())
            ? words.book.say("table.states")
            : words.book.say("table.states_step", "period", words.period(step));
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
    columns.row(
        what,
        Words.number(figure.range().low()),
        high(figure.range()),
        words.likely(figure.estimate()),
        last);
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
    flow.shares().forEach(share -> notes.add(claims.shareOf(share)));
    account.events().stream()
        .filter(event -> flow.events().contains(event.event().id()))
        .map(event -> event.figure().range())
        .filter(range -> !range.isOpen())
        .forEach(
            range -> notes.add(words.book.say("table.event", "interval", words.interval(range))));
    return String.join(words.book.say("semicolon"), notes);
  }

  private void incidents(Incidents incidents) {
    List<String> ids = incidents.event().all().stream().map(Event::idOf).toList();
    row(words.incidents(incidents), incidents.figure(), words.who(ids));
  }

  private void contradictions() {
    if (account.contradictions().isEmpty()) {
      return;
    }
    title("table.contradictions");
    some(account.contradictions(), set -> clashes.contradiction(set) + " [" + sides(set) + "]");
    title("table.repairs");
    some(
        account.repairs(),
        repair ->
            words.book.say(
                "table.drop",
                "claims",
                sides(repair.drop()),
                "weight",
                Words.number(repair.weight())));
    clashes.weights().forEach(columns::paragraph);
    if (!account.complete()) {
      columns.line(words.book.say("table.incomplete"));
    }
  }

  private void title(String key) {
    columns.line("");
    columns.line(words.book.say(key));
  }

  private <T> void some(List<T> all, Function<T, String> words) {
    all.stream().limit(MOST).forEach(one -> columns.paragraph(words.apply(one)));
    if (all.size() > MOST) {
      columns.paragraph(
          this.words.book.say("table.more", "count", Words.number(all.size() - MOST)));
    }
  }

  private void sensitivity() {
    Sensitivity sensitivity = account.sensitivity();
    if (sensitivity == null) {
      return;
    }
    title("table.conventions");
    if (sensitivity.figures().isEmpty() && sensitivity.contradictions().isEmpty()) {
      columns.paragraph(words.book.say("no_conventions"));
    }
    some(
        sensitivity.figures(),
        varying ->
            words.book.say(
                "hangs",
                "figure",
                name(varying),
                "interval",
                own(varying),
                "readings",
                words.others(varying.readings())));
    some(sensitivity.contradictions(), clashes::hanging);
  }

  private String own(Sensitivity.Varying varying) {
    Interval own = varying.readings().get(account.study().convention().name());
    return own == null ? "" : words.interval(own);
  }

  private String name(Sensitivity.Varying varying) {
    return switch (varying.kind()) {
      case STOCK -> words.state(varying.id());
      case FLOW ->
          account.flows().stream()
              .filter(flow -> flow.id().equals(varying.id()))
              .map(words::flow)
              .findFirst()
              .orElse(varying.id());
      case INCIDENTS ->
          account.incidents().stream()
              .filter(one -> one.event().id().equals(varying.id()))
              .map(words::incidents)
              .findFirst()
              .orElse(varying.id());
    };
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
      columns.paragraph(listed.claim() + ": " + words.reason(listed.reason(), listed.about()));
    }
  }
}
