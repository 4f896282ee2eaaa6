package masarat.account.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import masarat.account.Account;
import masarat.account.Change;
import masarat.account.ClaimReading;
import masarat.account.Figure;
import masarat.account.Flow;
import masarat.account.Incidents;
import masarat.account.Listed;
import masarat.account.Narrowing;
import masarat.account.Premise;
import masarat.account.Reason;
import masarat.account.Share;
import masarat.account.Stock;
import masarat.account.Voice;
import masarat.account.event.Event;
import masarat.model.Claim;
import masarat.model.Form;
import masarat.model.Interval;
import masarat.model.Quantity;
import masarat.model.Stance;
import masarat.model.Unit;
import org.jspecify.annotations.Nullable;

/** Why each figure is what it is, in the words of one language. */
final class Explanations {
  private static final int MOST_CLAIMS = 6;
  private static final Interval SOMEBODY = Interval.atLeast(1);

  private final Account account;
  private final Words words;
  private final Map<String, Reason> reasons = new LinkedHashMap<>();

  Explanations(Account account, Words words) {
    this.account = account;
    this.words = words;
    account.listed().forEach(listed -> reasons.put(listed.claim(), listed.reason()));
  }

  String flow(Flow flow) {
    List<String> sentences = claims(flow.claims());
    if (flow.contested()) {
      sentences.add(contested(flow));
    }
    flow.shares().forEach(share -> sentences.add(share(share)));
    if (account.state(flow.to()).filter(state -> state.isUnknown()).isPresent()) {
      sentences.add(words.book.say("unknown_destination"));
    }
    household(flow.claims(), sentences);
    ends(flow.figure(), sentences);
    if (mayRepeat(flow)) {
      sentences.add(words.book.say("repeated"));
    }
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
    if (figure.range().equals(Interval.atLeast(0))) {
      sentences.add(words.book.say("stock_open"));
    } else {
      sentences.add(words.book.say("stock"));
      ends(figure, sentences);
    }
    Change change = stock.change();
    if (change != null) {
      sentences.add(words.book.say("change", "change", words.change(change)));
      if (change.isLoss()) {
        sentences.add(words.book.say("change_loss"));
      }
    }
    return String.join(" ", sentences);
  }

  String incidents(Incidents incidents) {
    List<String> sentences = claims(incidents.event().all().stream().map(Event::idOf).toList());
    ends(incidents.figure(), sentences);
    return String.join(" ", sentences);
  }

  /** What each claim says and how it was read, those with a number first. */
  private List<String> claims(List<String> ids) {
    List<Claim> told =
        ids.stream()
            .filter(id -> reasons.get(id) != Reason.CONTESTED)
            .map(account::claim)
            .filter(claim -> claim.quantity().form() != Form.SHARE)
            .sorted(Comparator.comparing(claim -> claim.quantity().form() == Form.NONE))
            .toList();
    List<String> sentences = new ArrayList<>();
    for (Claim claim : told.subList(0, Math.min(MOST_CLAIMS, told.size()))) {
      String sentence = said(claim);
      if (!sentences.contains(sentence)) {
        sentences.add(sentence);
      }
    }
    if (told.size() > MOST_CLAIMS) {
      int more = told.size() - MOST_CLAIMS;
      sentences.add(words.book.say("more_claims", "count", Words.number(more)));
    }
    return sentences;
  }

  private String said(Claim claim) {
    ClaimReading reading = account.readings().get(Event.idOf(claim));
    Interval interval = reading == null ? SOMEBODY : reading.interval();
    Reason reason = reasons.get(Event.idOf(claim));
    return words.book.say(
        kind(claim.quantity(), interval, reason),
        "reason",
        reason == null ? "" : reason(reason, null),
        "who",
        words.who(claim.attribution()),
        "quantity",
        words.quantity(claim.quantity()),
        "interval",
        words.interval(interval));
  }

  private static String kind(Quantity quantity, Interval interval, @Nullable Reason reason) {
    if (reason != null) {
      return "said_weak";
    }
    if (quantity.form() == Form.NONE) {
      return "said_no_number";
    }
    if (interval.low() == interval.high()) {
      return "said_exactly";
    }
    return quantity.form() == Form.VAGUE && interval.equals(SOMEBODY) ? "said_no_size" : "said";
  }

  private String contested(Flow flow) {
    List<String> voices =
        flow.voices().stream()
            .filter(voice -> reasons.get(voice.claim()) == Reason.CONTESTED)
            .sorted(Comparator.comparing(voice -> voice.stance() == Stance.DENIED))
            .map(this::voice)
            .toList();
    return words.book.say("contested", "voices", String.join(words.book.say("semicolon"), voices));
  }

  private String voice(Voice voice) {
    return words.book.say(
        voice.stance() == Stance.DENIED ? "voice_denies" : "voice",
        "who",
        words.who(voice.attribution()),
        "interval",
        words.interval(voice.reading()));
  }

  private String share(Share share) {
    String sentence =
        words.book.say(
            "share",
            "quantity",
            words.quantity(share.said()),
            "base",
            words.book.say("share_" + share.of().code()),
            "fraction",
            fraction(share.fraction()));
    boolean sized = share.fraction().low() > 0 || share.fraction().high() < 1;
    String open = sized ? " " + words.book.say("share_open") : "";
    return sentence + (share.binds() ? " " + words.book.say("share_binds") : open);
  }

  private String fraction(Interval fraction) {
    String low = Words.number(fraction.low() * 100);
    String high = Words.number(fraction.high() * 100);
    if (fraction.low() == 0 && fraction.high() == 1) {
      return words.book.say("share_any");
    }
    if (fraction.high() == 1 && fraction.low() < 1) {
      return words.book.say("share_above", "percent", low);
    }
    return fraction.low() == 0
        ? words.book.say("share_below", "percent", high)
        : words.book.say("share_between", "low", low, "high", high);
  }

  private void household(List<String> claims, List<String> sentences) {
    Double size = account.study().householdSize();
    boolean families =
        claims.stream().anyMatch(id -> account.claim(id).quantity().unit() == Unit.FAMILIES);
    if (size != null && families) {
      sentences.add(words.book.say("household", "size", Words.number(size)));
    }
  }

  private void ends(Figure figure, List<String> sentences) {
    Interval range = figure.range();
    if (range.low() == 0 || figure.holdsLow().isEmpty()) {
      sentences.add(words.book.say("low_nothing"));
    } else if (range.low() > 1) {
      sentences.add(
          words.book.say(
              "low", "low", Words.number(range.low()), "who", words.who(figure.holdsLow())));
    }
    sentences.add(
        range.isOpen()
            ? words.book.say("high_open")
            : words.book.say(
                "high", "high", Words.number(range.high()), "who", words.who(figure.holdsHigh())));
  }

  String reason(Reason reason, @Nullable String about) {
    return words.book.say("reasons." + reason.code(), "about", about(reason, about));
  }

  private String about(Reason reason, @Nullable String about) {
    if (about == null) {
      return "";
    }
    return reason == Reason.OTHER_ROLE ? words.book.say("roles." + about) : words.actors(about);
  }

  String reason(Listed listed) {
    return reason(listed.reason(), listed.about());
  }

  String contradiction(Set<Premise> contradiction) {
    return words.book.say(
        "cannot_all",
        "claims",
        contradiction.stream()
            .map(this::premise)
            .collect(Collectors.joining(words.book.say("semicolon"))));
  }

  private String premise(Premise premise) {
    Claim claim = account.claims().get(premise.claim());
    ClaimReading reading = account.readings().get(premise.claim());
    Interval interval = reading == null ? SOMEBODY : reading.interval();
    if (claim == null) {
      return words.book.say(
          "baseline_total",
          "who",
          words.book.say("sources.baseline"),
          "interval",
          words.interval(interval),
          "state",
          baselineState(premise.claim()));
    }
    return words.book.say(
        "claim_" + premise.side().code(),
        "who",
        words.who(claim.attribution()),
        "quote",
        claim.evidence().quote(),
        "low",
        Words.number(interval.low()),
        "high",
        Words.number(interval.high()),
        "interval",
        words.interval(interval),
        "quantity",
        words.quantity(claim.quantity()));
  }

  private String baselineState(String id) {
    return account.study().baselines().stream()
        .filter(baseline -> baseline.id().equals(id))
        .flatMap(baseline -> baseline.states().stream())
        .map(words::state)
        .collect(Collectors.joining(words.book.say("also")));
  }

  String narrowing(Narrowing narrowing) {
    Object date =
        narrowing.atStart() ? account.study().period().start() : account.study().period().end();
    return words.book.say(
        narrowing.atStart() ? "narrowing_start" : "narrowing_end",
        "state",
        words.state(narrowing.state()),
        "date",
        date == null ? words.book.say("no_date") : date.toString(),
        "closes",
        Words.number(narrowing.closes()),
        "open",
        Words.number(narrowing.open()));
  }
}
