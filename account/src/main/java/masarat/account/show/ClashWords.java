package masarat.account.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import masarat.account.Account;
import masarat.account.ClaimReading;
import masarat.account.Premise;
import masarat.account.Sensitivity;
import masarat.account.Source;
import masarat.model.Claim;
import masarat.model.Interval;

/** What cannot all be true and what would mend it, in the words of one language. */
final class ClashWords {
  private static final Interval SOMEBODY = Interval.atLeast(1);

  private final Account account;
  private final Words words;
  private final FactWords facts;

  ClashWords(Account account, Words words, FactWords facts) {
    this.account = account;
    this.words = words;
    this.facts = facts;
  }

  String contradiction(Set<Premise> contradiction) {
    return words.book.say(
        "cannot_all",
        "claims",
        contradiction.stream()
            .sorted()
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
          facts.baselineState(premise.claim()));
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

  /** What weights mean, then what each source weighs. */
  List<String> weights() {
    List<String> lines = new ArrayList<>();
    lines.add(words.book.say("weights"));
    account.sources().forEach(source -> lines.add(source(source)));
    return lines;
  }

  private String source(Source source) {
    return words.book.say(
        source.compared() == 0 ? "source_alone" : "source",
        "who",
        words.who(source.attribution()),
        "weight",
        Words.number(source.weight()),
        "prior",
        Words.number(source.prior()),
        "agreement",
        Words.number(source.agreement()));
  }

  /** A contradiction that not every convention finds. */
  String hanging(Sensitivity.Hanging hanging) {
    return words.book.say(
        "hanging",
        "conventions",
        words.list(hanging.under().stream().map(words::convention).toList()),
        "contradiction",
        contradiction(hanging.contradiction()));
  }
}
