package masarat.account.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import masarat.account.Account;
import masarat.account.ClaimReading;
import masarat.account.Reason;
import masarat.account.Share;
import masarat.account.Voice;
import masarat.account.event.Event;
import masarat.model.Claim;
import masarat.model.Form;
import masarat.model.Interval;
import masarat.model.Quantity;
import masarat.model.Stance;
import masarat.model.Unit;
import org.jspecify.annotations.Nullable;

/** Who says what of a figure, and how it was read, in the words of one language. */
final class ClaimWords {
  private static final int MOST_CLAIMS = 6;
  private static final Interval SOMEBODY = Interval.atLeast(1);

  private final Account account;
  private final Words words;
  private final Map<String, Reason> reasons = new LinkedHashMap<>();

  ClaimWords(Account account, Words words) {
    this.account = account;
    this.words = words;
    account.listed().forEach(listed -> reasons.put(listed.claim(), listed.reason()));
  }

  /** What each claim says, those with a number first; empty where none says anything. */
  List<String> said(List<String> ids) {
    return sentence(ids).stream()
        .map(all -> words.book.say("claims_say", "claims", Words.capital(all)))
        .toList();
  }

  /** The same of claims that were true at some time of the period. */
  List<String> saidSometime(List<String> ids) {
    return sentence(ids).stream()
        .map(all -> words.book.say("claims_sometime", "claims", all))
        .toList();
  }

  private Optional<String> sentence(List<String> ids) {
    Set<String> told = new LinkedHashSet<>();
    ids.stream()
        .filter(id -> reasons.get(id) != Reason.CONTESTED)
        .filter(account.claims()::containsKey)
        .map(account::claim)
        .filter(claim -> claim.quantity().form() != Form.SHARE)
        .sorted(Comparator.comparing(this::isWeak))
        .forEach(claim -> told.add(said(claim)));
    if (told.isEmpty()) {
      return Optional.empty();
    }
    List<String> shown = new ArrayList<>(told);
    if (shown.size() > MOST_CLAIMS) {
      String more = words.book.say("said_more", "count", Words.number(shown.size() - MOST_CLAIMS));
      shown = new ArrayList<>(shown.subList(0, MOST_CLAIMS));
      shown.add(more);
    }
    return Optional.of(String.join(words.book.say("semicolon"), shown));
  }

  private int isWeak(Claim claim) {
    boolean counts = reasons.get(Event.idOf(claim)) == null;
    return (counts ? 0 : 2) + (claim.quantity().form() == Form.NONE ? 1 : 0);
  }

  private String said(Claim claim) {
    ClaimReading reading = account.readings().get(Event.idOf(claim));
    Interval interval = reading == null ? SOMEBODY : reading.interval();
    Reason reason = reasons.get(Event.idOf(claim));
    return words.book.say(
        kind(claim.quantity(), interval, reason),
        "reason",
        reason == null ? "" : words.reason(reason, null),
        "who",
        words.who(claim.attribution()),
        "quantity",
        words.quantity(claim.quantity()),
        "interval",
        words.interval(interval));
  }

  private static String kind(Quantity quantity, Interval interval, @Nullable Reason reason) {
    boolean none = quantity.form() == Form.NONE;
    if (reason != null) {
      return none ? "said_weak_no_number" : "said_weak";
    }
    if (none) {
      return "said_no_number";
    }
    if (interval.low() == interval.high() || isLiteral(quantity, interval)) {
      return "said_exactly";
    }
    return quantity.form() == Form.VAGUE && interval.equals(SOMEBODY) ? "said_no_size" : "said";
  }

  /** Whether the words say the interval already. */
  private static boolean isLiteral(Quantity quantity, Interval interval) {
    List<Double> value = quantity.value();
    return quantity.unit() == Unit.PEOPLE
        && switch (quantity.form()) {
          case AT_LEAST -> interval.equals(Interval.atLeast(value.get(0)));
          case AT_MOST -> interval.high() == value.get(0);
          case RANGE -> interval.low() == value.get(0) && interval.high() == value.get(1);
          default -> false;
        };
  }

  /** Who holds what where one claim denies another. */
  String contested(List<Voice> voices) {
    List<String> told =
        voices.stream()
            .filter(voice -> reasons.get(voice.claim()) == Reason.CONTESTED)
            .sorted(Comparator.comparing(voice -> voice.stance() == Stance.DENIED))
            .map(this::voice)
            .distinct()
            .toList();
    return words.book.say("contested", "voices", String.join(words.book.say("semicolon"), told));
  }

  private String voice(Voice voice) {
    boolean denies = voice.stance() == Stance.DENIED;
    boolean nobody = denies && voice.reading().high() == 0;
    return words.book.say(
        nobody ? "voice_nobody" : denies ? "voice_denies" : "voice",
        "who",
        words.who(voice.attribution()),
        "interval",
        words.interval(voice.reading()));
  }

  /** What part of a whole went this way, and what comes of it. */
  String share(Share share) {
    boolean sized = share.fraction().low() > 0 || share.fraction().high() < 1;
    String sentence =
        words.book.say(
            sized ? "share" : "share_sizeless",
            "who",
            words.who(account.claim(share.claim()).attribution()),
            "share",
            shareOf(share),
            "fraction",
            fraction(share.fraction()));
    String open = sized ? " " + words.book.say("share_open") : "";
    return sentence + (share.binds() ? " " + words.book.say("share_binds") : open);
  }

  /** Like "most of those who left". */
  String shareOf(Share share) {
    Quantity said = share.said();
    String term = said.term() == null ? "other" : said.term().code();
    String key = "share_of." + term;
    return words.book.say(
        words.book.has(key) ? key : "share_of.other",
        "quantity",
        words.quantity(said),
        "base",
        words.book.say("share_" + share.of().code()));
  }

  private String fraction(Interval fraction) {
    String low = Words.number(fraction.low() * 100);
    String high = Words.number(fraction.high() * 100);
    if (fraction.high() == 1) {
      return words.book.say("share_above", "percent", low);
    }
    return fraction.low() == 0
        ? words.book.say("share_below", "percent", high)
        : words.book.say("share_between", "low", low, "high", high);
  }
}
