package masarat.account.show;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import masarat.account.Account;
import masarat.account.Fact;
import masarat.account.Gain;
import masarat.account.Narrowing;
import masarat.account.study.Baseline;
import masarat.model.Claim;
import org.jspecify.annotations.Nullable;

/** What would narrow a figure or the account, in the words of one language. */
final class FactWords {
  private static final int LONGEST_QUOTE = 90;

  private final Account account;
  private final Words words;

  FactWords(Account account, Words words) {
    this.account = account;
    this.words = words;
  }

  /** What one fact would do to a figure. */
  String gain(Gain gain) {
    String kind = gain.range() == null ? "gain_closes" : gain.closes() ? "gain_closes_to" : "gain";
    return words.book.say(
        kind,
        "fact",
        fact(gain.fact()),
        "value",
        gain.value() == null ? "" : Words.number(gain.value()),
        "interval",
        gain.range() == null ? "" : words.interval(gain.range()));
  }

  /** What one fact would do to the account. */
  String narrowing(Narrowing narrowing) {
    return words.book.say(
        narrowing.closes() > 0 ? "narrowing_closes" : "narrowing",
        "fact",
        fact(narrowing.fact()),
        "closes",
        Words.number(narrowing.closes()),
        "open",
        Words.number(narrowing.open()),
        "percent",
        Words.number(Math.round(100 * narrowing.narrower())));
  }

  /** The fact that would narrow the account most; null where none would. */
  @Nullable String narrowing() {
    List<Narrowing> narrowings = account.narrowings();
    return narrowings.isEmpty() ? null : narrowing(narrowings.get(0));
  }

  String fact(Fact fact) {
    if (fact instanceof Fact.Claimed claimed) {
      return claimed(claimed.claim());
    }
    if (fact instanceof Fact.InState inState) {
      LocalDate date = inState.atStart() ? start() : end();
      return words.book.say(
          inState.atStart() ? "fact_start" : "fact_end",
          "state",
          words.state(inState.state()),
          "date",
          date(date));
    }
    return words.book.say("fact_everybody", "date", date(start()));
  }

  private @Nullable LocalDate start() {
    return account.study().period().start();
  }

  private @Nullable LocalDate end() {
    return account.study().period().end();
  }

  private String date(@Nullable LocalDate date) {
    return date == null ? words.book.say("no_date") : words.day(date);
  }

  private String claimed(String id) {
    Claim claim = account.claims().get(id);
    if (claim == null) {
      return words.book.say("fact_baseline", "state", baselineState(id));
    }
    return words.book.say(
        "fact_claimed",
        "quote",
        shortened(claim.evidence().quote()),
        "who",
        words.who(claim.attribution()));
  }

  /** The states that one of the study's own numbers is about. */
  String baselineState(String id) {
    return account.study().baselines().stream()
        .filter(baseline -> baseline.id().equals(id))
        .map(Baseline::states)
        .flatMap(List::stream)
        .map(words::state)
        .collect(Collectors.joining(words.book.say("also")));
  }

  private static String shortened(String quote) {
    String line = Objects.requireNonNull(quote).replaceAll("\\s+", " ");
    if (line.length() <= LONGEST_QUOTE) {
      return line;
    }
    int end = line.lastIndexOf(' ', LONGEST_QUOTE);
    return line.substring(0, end > 0 ? end : LONGEST_QUOTE) + " …";
  }
}
