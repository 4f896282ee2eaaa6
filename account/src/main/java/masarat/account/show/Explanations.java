package masarat.account.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import masarat.account.Account;
import masarat.account.AccountState;
import masarat.account.Change;
import masarat.account.Figure;
import masarat.account.Flow;
import masarat.account.Guess;
import masarat.account.Incidents;
import masarat.account.Sensitivity;
import masarat.account.Sensitivity.Kind;
import masarat.account.Stock;
import masarat.account.Sum;
import masarat.account.event.Event;
import masarat.account.study.Baseline;
import masarat.account.study.Period;
import masarat.model.Claim;
import masarat.model.Happening.Presence;
import masarat.model.Interval;
import masarat.model.Unit;
import masarat.model.When;
import org.jspecify.annotations.Nullable;

/**
 * Why each figure is what it is, in the words of one language: what is certain, who says what, what
 * is contested, what it depends on, and what would narrow it most.
 */
final class Explanations {
  private final Account account;
  private final Words words;
  private final ClaimWords claims;
  private final FactWords facts;

  Explanations(Account account, Words words) {
    this.account = account;
    this.words = words;
    this.claims = new ClaimWords(account, words);
    this.facts = new FactWords(account, words);
  }

  String flow(Flow flow) {
    List<String> sentences = new ArrayList<>();
    certain("flow", flow.figure(), sentences);
    sentences.addAll(claims.said(flow.claims()));
    if (flow.contested()) {
      sentences.add(claims.contested(flow.voices()));
    }
    flow.shares().forEach(share -> sentences.add(claims.share(share)));
    if (account.state(flow.to()).filter(AccountState::isUnknown).isPresent()) {
      sentences.add(words.book.say("unknown_destination"));
    }
    guess(flow.figure().estimate(), sentences);
    if (mayRepeat(flow)) {
      sentences.add(words.book.say("repeated"));
    }
    household(flow.claims(), sentences);
    depends(Kind.FLOW, flow.id(), null, sentences);
    gain(flow.figure(), sentences);
    return String.join(" ", sentences);
  }

  private boolean mayRepeat(Flow flow) {
    return account.sums().stream()
        .anyMatch(
            sum ->
                sum.flows().contains(flow.id())
                    && sum.figure().range().low() < flow.figure().range().low());
  }

  String stock(Stock stock) {
    List<String> sentences = new ArrayList<>();
    Figure figure = stock.figure();
    List<String> present = stock.claims().stream().filter(this::isPresence).toList();
    if (figure.range().equals(Interval.atLeast(0)) && present.isEmpty()) {
      sentences.add(words.book.say("stock_unknown"));
    } else {
      certain("stock", figure, sentences);
    }
    sentences.addAll(claims.said(present.stream().filter(id -> isAtEnd(id, stock)).toList()));
    sentences.addAll(
        claims.saidSometime(present.stream().filter(id -> !isAtEnd(id, stock)).toList()));
    baselines(stock, sentences);
    cameAndLeft(stock, sentences);
    guess(figure.estimate(), sentences);
    Change change = stock.change();
    if (change != null) {
      sentences.add(words.book.say("change", "change", words.change(change)));
      if (change.isLoss()) {
        sentences.add(words.book.say("change_loss"));
      }
    }
    depends(Kind.STOCK, stock.state(), stock.period(), sentences);
    gain(figure, sentences);
    return String.join(" ", sentences);
  }

  private boolean isPresence(String id) {
    Claim claim = account.claims().get(id);
    return claim != null && claim.what() instanceof Presence;
  }

  private boolean isAtEnd(String id, Stock stock) {
    When when = account.claim(id).when();
    return when != null
        && when.start().equals(stock.period().end())
        && when.start().equals(when.end());
  }

  private void baselines(Stock stock, List<String> sentences) {
    for (Baseline baseline : account.study().baselines()) {
      if (baseline.states().contains(stock.state()) && stock.change() == null) {
        String source = baseline.source();
        sentences.add(
            words.book.say(
                source == null ? "baseline" : "baseline_of",
                "quantity",
                words.quantity(baseline.quantity()),
                "date",
                words.day(baseline.at()),
                "source",
                source == null ? "" : source));
      }
    }
  }

  /** Where people of a state came from and left for; in a series that is not known step by step. */
  private void cameAndLeft(Stock stock, List<String> sentences) {
    if (stock.change() != null) {
      return;
    }
    Map<String, Interval> came = new LinkedHashMap<>();
    Map<String, Interval> left = new LinkedHashMap<>();
    for (Sum sum : account.sums()) {
      if (sum.to().equals(stock.state())) {
        came.put(sum.from(), sum.figure().range());
      } else if (sum.from().equals(stock.state())) {
        left.put(sum.to(), sum.figure().range());
      }
    }
    parts("came", came, sentences);
    parts("left", left, sentences);
    boolean mayLeave = account.state(stock.state()).filter(state -> !state.isFinal()).isPresent();
    if (mayLeave && !came.isEmpty() && stock.figure().range().low() > 0) {
      sentences.add(words.book.say("stayed"));
    }
  }

  private void parts(String key, Map<String, Interval> parts, List<String> sentences) {
    if (!parts.isEmpty()) {
      List<String> told = new ArrayList<>();
      parts.forEach(
          (state, range) ->
              told.add(
                  words.book.say(
                      "part", "state", words.state(state), "interval", words.interval(range))));
      sentences.add(words.book.say(key, "parts", words.list(told)));
    }
  }

  String incidents(Incidents incidents) {
    List<String> sentences = new ArrayList<>();
    certain("incidents", incidents.figure(), sentences);
    sentences.addAll(claims.said(incidents.event().all().stream().map(Event::idOf).toList()));
    guess(incidents.figure().estimate(), sentences);
    depends(Kind.INCIDENTS, incidents.event().id(), null, sentences);
    return String.join(" ", sentences);
  }

  private void certain(String kind, Figure figure, List<String> sentences) {
    Interval range = figure.range();
    String who = words.who(figure.holdsLow());
    String whoHigh = words.who(figure.holdsHigh());
    String certain = certain(range, who.equals(whoHigh));
    sentences.add(
        words.book.say(
            "certain." + (certain.equals("somebody") ? kind + "_" + certain : certain),
            "low",
            Words.number(range.low()),
            "high",
            range.isOpen() ? "" : Words.number(range.high()),
            "who",
            who,
            "who_high",
            whoHigh));
    if (range.isOpen() && range.low() > 0) {
      sentences.add(words.book.say(kind + "_open"));
    }
  }

  private static String certain(Interval range, boolean same) {
    if (range.isOpen()) {
      return range.low() == 0 ? "nothing" : range.low() == 1 ? "somebody" : "least";
    }
    if (range.low() == range.high()) {
      return range.low() == 0 ? "nobody" : "exactly";
    }
    if (range.low() <= 1) {
      return range.low() == 0 ? "most" : "between_somebody";
    }
    return same ? "between_same" : "between";
  }

  private void guess(@Nullable Guess guess, List<String> sentences) {
    if (guess != null) {
      double low = Math.round(guess.low());
      double high = Math.round(guess.high());
      sentences.add(
          words.book.say(
              low == high ? "guess_exact" : "guess",
              "value",
              Words.number(Math.round(guess.value())),
              "low",
              Words.number(low),
              "high",
              Words.number(high)));
    }
  }

  private void household(List<String> ids, List<String> sentences) {
    Double size = account.study().householdSize();
    boolean families =
        ids.stream().anyMatch(id -> account.claim(id).quantity().unit() == Unit.FAMILIES);
    if (size != null && families) {
      sentences.add(words.book.say("household", "size", Words.number(size)));
    }
  }

  /** Other readings of a figure, each with the conventions that lead to it. */
  private void depends(Kind kind, String id, @Nullable Period period, List<String> sentences) {
    Sensitivity sensitivity = account.sensitivity();
    if (sensitivity != null) {
      sensitivity
          .of(kind, id, period)
          .ifPresent(
              varying ->
                  sentences.add(
                      words.book.say("conventions", "readings", words.others(varying.readings()))));
    }
  }

  private void gain(Figure figure, List<String> sentences) {
    if (figure.gain() != null) {
      sentences.add(facts.gain(figure.gain()));
    }
  }
}
