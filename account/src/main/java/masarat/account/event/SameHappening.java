package masarat.account.event;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import masarat.account.convention.Convention;
import masarat.account.convention.Reading;
import masarat.account.event.Joining.Tie;
import masarat.account.study.Containment;
import masarat.lexicon.Entry;
import masarat.model.Claim;
import masarat.model.Group;
import masarat.model.Happening;
import masarat.model.Happening.Incident;
import masarat.model.Happening.Presence;
import masarat.model.Happening.Transition;
import masarat.model.Interval;
import masarat.model.Manner;
import masarat.model.Quantity;
import masarat.model.Role;
import masarat.model.SourceClass;
import masarat.model.Stance;
import masarat.model.State;
import masarat.model.When;
import masarat.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * The rule by which two claims tell the same happening.
 *
 * <p>They do when they are copies (the same words for the same number), or when all of this holds:
 * the manners are of one group; the people, the doers and the days can be the same; every state
 * said by both can be the same, and they share a place, an actor or, within one report or about one
 * named group, say none at all; and the numbers can be the same. Numbers that cannot be the same
 * still speak of one happening when one claim denies it, or when two sources tell it alike in
 * everything else, days included: then they contradict each other ({@link #isTwin}).
 */
final class SameHappening {
  private final Convention convention;
  private final States states;
  private final Roles roles = Roles.bundled();
  private final Map<Manner, Integer> groups = new EnumMap<>(Manner.class);

  SameHappening(Convention convention, Containment containment) {
    this.convention = convention;
    this.states = new States(containment);
    List<Entry> rows = Entry.bundled("account/manners.yaml").required("groups").list();
    for (int i = 0; i < rows.size(); i++) {
      for (Entry manner : rows.get(i).list()) {
        groups.put(manner.code(Manner.class), i);
      }
    }
  }

  /** Claims of different keys are never the same. */
  String key(Claim claim) {
    return claim.what().kind() + groups.getOrDefault(claim.manner(), -1);
  }

  /** Whether two claims of one key tell the same. */
  boolean same(Claim one, Claim other) {
    return isCopy(one, other)
        || (overlap(one.when(), other.when())
            && samePeople(one, other)
            && (one.by().isEmpty()
                || other.by().isEmpty()
                || !Collections.disjoint(one.by(), other.by()))
            && sameStates(one, other)
            && (numbersFit(one, other) || isDenial(one, other) || isTwin(one, other)));
  }

  /** What ties two claims that tell the same. */
  List<Tie> ties(Claim one, Claim other) {
    if (isCopy(one, other)) {
      return List.of(Tie.WORDING);
    }
    Map<Tie, Boolean> ties = new EnumMap<>(Tie.class);
    ties.put(Tie.MANNER, one.manner() == other.manner());
    ties.put(Tie.PEOPLE, knownGroup(one, other));
    ties.put(Tie.DOERS, !Collections.disjoint(one.by(), other.by()));
    ties.put(Tie.PLACES, shareStates(one, other));
    ties.put(Tie.DAYS, one.when() != null && other.when() != null);
    ties.put(Tie.NUMBER, sharesNumber(one, other));
    ties.put(Tie.DENIAL, isDenial(one, other));
    ties.put(Tie.ALL_BUT_NUMBER, !numbersFit(one, other) && !isDenial(one, other));
    return ties.keySet().stream().filter(ties::get).toList();
  }

  /**
   * Whether two claims of one key may tell the same, though too little ties them: nothing speaks
   * against it, both name a day, and they name one number.
   */
  boolean mayBeSame(Claim one, Claim other) {
    return sharesNumber(one, other)
        && one.when() != null
        && other.when() != null
        && overlap(one.when(), other.when())
        && samePeople(one, other)
        && states.compatible(from(one.what()), from(other.what()))
        && states.compatible(to(one.what()), to(other.what()));
  }

  private static boolean sharesNumber(Claim one, Claim other) {
    return !one.quantity().value().isEmpty() && one.quantity().sameNumber(other.quantity());
  }

  private boolean shareStates(Claim one, Claim other) {
    return states.agree(from(one.what()), from(other.what()))
        || states.agree(to(one.what()), to(other.what()));
  }

  /**
   * Whether, of two claims of one key, the first tells of a part of the second's people: "26, among
   * them 5 children", or a smaller number that the same report tells in the same way.
   */
  boolean isPart(Claim part, Claim whole) {
    return part.report().equals(whole.report())
        && sameActors(part, whole)
        && part.what().equals(whole.what())
        && overlap(part.when(), whole.when())
        && part.quantity().unit() == whole.quantity().unit()
        && isAtMost(part, whole)
        && (isNarrower(part, whole) || isSmaller(part, whole));
  }

  private boolean isNarrower(Claim part, Claim whole) {
    return roles.isPart(role(part)) && !roles.isPart(role(whole));
  }

  private boolean isSmaller(Claim part, Claim whole) {
    return isAlike(part, whole) && !isLimit(part) && highOf(part) < lowOf(whole);
  }

  /** Whether the first number can be within the second. */
  boolean isAtMost(Claim part, Claim whole) {
    return lowOf(part) <= highOf(whole);
  }

  private static boolean isCopy(Claim one, Claim other) {
    return one.manner() == other.manner()
        && one.quantity().form() == other.quantity().form()
        && one.quantity().sameNumber(other.quantity())
        && role(one) == role(other)
        && Fold.fold(one.evidence().quote()).equals(Fold.fold(other.evidence().quote()));
  }

  private boolean samePeople(Claim one, Claim other) {
    Role first = role(one);
    Role second = role(other);
    return sameActors(one, other)
        && roles.sameKind(first, second)
        && roles.isPart(first) == roles.isPart(second);
  }

  private static boolean sameActors(Claim one, Claim other) {
    List<String> first = actors(one);
    List<String> second = actors(other);
    return first.isEmpty() || second.isEmpty() || !Collections.disjoint(first, second);
  }

  private static List<String> actors(Claim claim) {
    Group who = claim.who();
    return who == null ? List.of() : who.actors();
  }

  private static @Nullable Role role(Claim claim) {
    Group who = claim.who();
    return who == null ? null : who.role();
  }

  private static boolean overlap(@Nullable When one, @Nullable When other) {
    return one == null
        || other == null
        || (startsBeforeEnd(one, other) && startsBeforeEnd(other, one));
  }

  private static boolean startsBeforeEnd(When one, When other) {
    return other.end() == null || !one.start().isAfter(other.end());
  }

  private boolean sameStates(Claim one, Claim other) {
    List<State> from = from(one.what());
    List<State> to = to(one.what());
    List<State> otherFrom = from(other.what());
    List<State> otherTo = to(other.what());
    if (!states.compatible(from, otherFrom) || !states.compatible(to, otherTo)) {
      return false;
    }
    boolean alike = from.isEmpty() == otherFrom.isEmpty() && to.isEmpty() == otherTo.isEmpty();
    boolean close = one.report().equals(other.report()) || knownGroup(one, other);
    return shareStates(one, other)
        || (close
            && (alike || sharesNumber(one, other))
            && placeless(from, to, otherFrom, otherTo));
  }

  /** Neither end is placed by both, so nothing but the people and the manner tie them. */
  private static boolean placeless(
      List<State> from, List<State> to, List<State> otherFrom, List<State> otherTo) {
    return (isVague(from) || isVague(otherFrom)) && (isVague(to) || isVague(otherTo));
  }

  private static boolean isVague(List<State> said) {
    return said.stream().allMatch(state -> state.place() == null && state.actor() == null);
  }

  private static boolean knownGroup(Claim one, Claim other) {
    return !actors(one).isEmpty() && !Collections.disjoint(actors(one), actors(other));
  }

  /** Where people came from; for other kinds where it was. */
  static List<State> from(Happening what) {
    if (what instanceof Transition transition) {
      return transition.from();
    }
    return what instanceof Presence presence ? presence.at() : ((Incident) what).at();
  }

  static List<State> to(Happening what) {
    return what instanceof Transition transition ? transition.to() : List.of();
  }

  private boolean numbersFit(Claim one, Claim other) {
    if (one.quantity().unit() != other.quantity().unit()) {
      return true;
    }
    return lowOf(one) <= highOf(other) && lowOf(other) <= highOf(one);
  }

  private double lowOf(Claim claim) {
    return count(claim.quantity()).low();
  }

  private double highOf(Claim claim) {
    return count(claim.quantity()).high();
  }

  private Interval count(Quantity quantity) {
    return convention.read(quantity) instanceof Reading.Count count
        ? count.hard()
        : Interval.atLeast(0);
  }

  private static boolean isDenial(Claim one, Claim other) {
    return one.stance() == Stance.DENIED != (other.stance() == Stance.DENIED)
        && (one.quantity().sameNumber(other.quantity())
            || one.quantity().value().isEmpty()
            || other.quantity().value().isEmpty());
  }

  /**
   * Alike in all but the number, by two sources; told without a day, only within one report.
   * Against the author, who also tells of parts, plain numbers must be near each other.
   */
  private boolean isTwin(Claim one, Claim other) {
    boolean oneReport = one.report().equals(other.report());
    boolean placed = oneReport || (one.when() != null && !isVague(ends(one)));
    boolean twoSources = !one.attribution().equals(other.attribution());
    boolean twoNamed = twoSources && isNamed(one) && isNamed(other);
    return isAlike(one, other)
        && placed
        && (twoSources || !oneReport)
        && (twoNamed || isLimit(one) || isLimit(other) || isNear(one, other));
  }

  private static boolean isAlike(Claim one, Claim other) {
    return one.what().equals(other.what())
        && Objects.equals(one.who(), other.who())
        && Objects.equals(one.when(), other.when())
        && one.by().equals(other.by());
  }

  private static boolean isNamed(Claim claim) {
    return claim.attribution().source() != SourceClass.AUTHOR;
  }

  private static boolean isLimit(Claim claim) {
    return switch (claim.quantity().form()) {
      case MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST, RANGE -> true;
      case EXACT, ABOUT, VAGUE, SHARE, NONE -> false;
    };
  }

  private boolean isNear(Claim one, Claim other) {
    return lowOf(one) < 2 * highOf(other) && lowOf(other) < 2 * highOf(one);
  }

  private static List<State> ends(Claim claim) {
    return Stream.concat(from(claim.what()).stream(), to(claim.what()).stream()).toList();
  }
}
