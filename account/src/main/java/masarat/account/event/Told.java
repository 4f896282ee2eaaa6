package masarat.account.event;

import java.util.List;
import java.util.stream.Stream;
import masarat.account.coded.CodedClaims;
import masarat.account.convention.Convention;
import masarat.account.convention.Reading;
import masarat.model.Claim;
import masarat.model.Form;
import masarat.model.Group;
import masarat.model.Happening;
import masarat.model.Happening.Transition;
import masarat.model.Interval;
import masarat.model.Quantity;
import masarat.model.Role;
import masarat.model.SourceClass;
import masarat.model.State;
import masarat.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * A claim made ready to be compared with thousands of others.
 *
 * @param key claims of different keys never tell the same
 * @param id of the claim
 * @param words its quotation, folded
 * @param count the people that its words allow
 * @param from where people came from; for other kinds where it was
 */
record Told(
    Claim claim,
    String id,
    String key,
    String words,
    Interval count,
    List<String> actors,
    @Nullable Role role,
    List<State> from,
    List<State> to) {

  static Told of(Claim claim, String key, Convention convention) {
    Group who = claim.who();
    return new Told(
        claim,
        Event.idOf(claim),
        key,
        Fold.fold(claim.evidence().quote()),
        count(claim.quantity(), convention),
        who == null ? List.of() : who.actors(),
        who == null ? null : who.role(),
        from(claim.what()),
        claim.what() instanceof Transition transition ? transition.to() : List.of());
  }

  private static List<State> from(Happening what) {
    return what instanceof Transition transition ? transition.from() : what.states();
  }

  private static Interval count(Quantity quantity, Convention convention) {
    return convention.read(quantity) instanceof Reading.Count count
        ? count.hard()
        : Interval.atLeast(0);
  }

  /** How much it tells, so that the most telling claims come first. */
  int said() {
    int said = 0;
    for (State state : from) {
      said += state.place() == null ? 0 : 2;
    }
    for (State state : to) {
      said += state.place() == null && state.actor() == null ? 0 : 2;
    }
    said += claim.when() == null ? 0 : 2;
    said += claim.quantity().form() == Form.NONE ? 0 : 1;
    return said;
  }

  boolean sharesNumber(Told other) {
    return !claim.quantity().value().isEmpty()
        && claim.quantity().sameNumber(other.claim.quantity());
  }

  /** Whether a state says neither a place nor an actor. */
  static boolean isVague(List<State> said) {
    return said.stream().allMatch(state -> state.place() == null && state.actor() == null);
  }

  List<State> ends() {
    return Stream.concat(from.stream(), to.stream()).toList();
  }

  boolean isNamed() {
    return claim.attribution().source() != SourceClass.AUTHOR;
  }

  boolean isLimit() {
    return switch (claim.quantity().form()) {
      case MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST, RANGE -> true;
      case EXACT, ABOUT, VAGUE, SHARE, NONE -> false;
    };
  }

  /** Rows of one data set are different happenings: its coders saw to that. */
  boolean isRowBeside(Told other) {
    return isRow(claim)
        && isRow(other.claim)
        && claim.attribution().equals(other.claim.attribution());
  }

  /** Whether a claim is a row of a table of coded events. */
  static boolean isRow(Claim claim) {
    return CodedClaims.RULE.equals(claim.rule());
  }
}
