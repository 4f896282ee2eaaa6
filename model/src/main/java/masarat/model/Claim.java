package masarat.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement by one report that a group of people moved, changed hands or status, or is
 * somewhere, or that a number of incidents happened.
 *
 * @param id {@code <report>#<n>}; absent until it is numbered
 * @param what the happening, of one of three kinds
 * @param who the people moved or present; for an incident who attempts it
 * @param by slugs of those who did it: captors, bombers, the evacuating party
 * @param when absent when the text does not say
 * @param denies set exactly on denied claims whose denial a reader understood
 * @param note a person's remark; never scored
 * @param rule which rule of the reader made it
 * @param score how sure the reader is, 0 to 1
 */
public record Claim(
    @Nullable String id,
    String report,
    Evidence evidence,
    Happening what,
    @Nullable Group who,
    Quantity quantity,
    List<String> by,
    @Nullable When when,
    Attribution attribution,
    Stance stance,
    @Nullable Denial denies,
    @Nullable String note,
    @Nullable String rule,
    @Nullable Double score) {

  public Claim {
    by = List.copyOf(by);
    if (report.isEmpty()) {
      throw new IllegalArgumentException("A claim names no report.");
    }
    if (denies != null && stance != Stance.DENIED) {
      throw new IllegalArgumentException(
          "A claim with 'denies' must be denied, but its stance is '" + stance.code() + "'.");
    }
    if (score != null && !(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("The score (" + score + ") must be within 0 and 1.");
    }
  }

  public Manner manner() {
    return what.manner();
  }

  /** The same claim under an id. */
  public Claim withId(String id) {
    return new Claim(
        id,
        report,
        evidence,
        what,
        who,
        quantity,
        by,
        when,
        attribution,
        stance,
        denies,
        note,
        rule,
        score);
  }

  /** The same claim on other words, or on the same words kept back. */
  public Claim withEvidence(Evidence evidence) {
    return new Claim(
        id,
        report,
        evidence,
        what,
        who,
        quantity,
        by,
        when,
        attribution,
        stance,
        denies,
        note,
        rule,
        score);
  }

  /** The same claim with its quantity read under a convention. */
  public Claim withQuantity(Quantity quantity) {
    return new Claim(
        id,
        report,
        evidence,
        what,
        who,
        quantity,
        by,
        when,
        attribution,
        stance,
        denies,
        note,
        rule,
        score);
  }
}
