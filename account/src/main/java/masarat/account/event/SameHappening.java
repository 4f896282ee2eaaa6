package masarat.account.event;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import masarat.account.convention.Convention;
import masarat.account.event.Joining.Tie;
import masarat.account.study.Containment;
import masarat.lexicon.Entry;
import masarat.model.Claim;
import masarat.model.Manner;
import masarat.model.Stance;
import masarat.model.When;
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
  /** Of manners that can tell the same by the number of their group. */
  private static final Map<Manner, Integer> GROUPS = groups();

  private final Convention convention;
  private final States states;
  private final Roles roles = Roles.bundled();

  SameHappening(Convention convention, Containment containment) {
    this.convention = convention;
    this.states = new States(containment);
  }

  private static Map<Manner, Integer> groups() {
    Map<Manner, Integer> groups = new EnumMap<>(Manner.class);
    List<Entry> rows = Entry.bundled("account/manners.yaml").required("groups").list();
    for (int i = 0; i < rows.size(); i++) {
      for (Entry manner : rows.get(i).list()) {
        groups.put(manner.code(Manner.class), i);
      }
    }
    return groups;
  }

  private static int group(Manner manner) {
    return GROUPS.getOrDefault(manner, -1);
  }

  /** The manners of one group with this one. */
  static Set<Manner> alike(Manner manner) {
    Set<Manner> alike = EnumSet.allOf(Manner.class);
    alike.removeIf(other -> group(other) != group(manner));
    return alike;
  }

  /** A claim ready to be compared. */
  Told told(Claim claim) {
    // A million claims share a few keys.
    String key = (claim.what().kind() + group(claim.manner())).intern();
    return Told.of(claim, key, convention);
  }

  /** Whether two claims of one key tell the same. */
  boolean same(Told one, Told other) {
    return !one.isRowBeside(other)
        && (isCopy(one, other)
            || (canBeSame(one, other)
                && sameStates(one, other)
                && (numbersFit(one, other) || isDenial(one, other) || isTwin(one, other))));
  }

  /** Whether nothing in days, people and doers speaks against it. */
  private boolean canBeSame(Told one, Told other) {
    return overlap(one.claim().when(), other.claim().when())
        && samePeople(one, other)
        && sameDoers(one, other);
  }

  private static boolean sameDoers(Told one, Told other) {
    List<String> first = one.claim().by();
    List<String> second = other.claim().by();
    return first.isEmpty() || second.isEmpty() || !Collections.disjoint(first, second);
  }

  /** What ties two claims that tell the same. */
  List<Tie> ties(Told one, Told other) {
    if (isCopy(one, other)) {
      return List.of(Tie.WORDING);
    }
    Map<Tie, Boolean> ties = new EnumMap<>(Tie.class);
    ties.put(Tie.MANNER, one.claim().manner() == other.claim().manner());
    ties.put(Tie.PEOPLE, knownGroup(one, other));
    ties.put(Tie.DOERS, !Collections.disjoint(one.claim().by(), other.claim().by()));
    ties.put(Tie.PLACES, shareStates(one, other));
    ties.put(Tie.DAYS, one.claim().when() != null && other.claim().when() != null);
    ties.put(Tie.NUMBER, one.sharesNumber(other));
    ties.put(Tie.DENIAL, isDenial(one, other));
    ties.put(Tie.ALL_BUT_NUMBER, !numbersFit(one, other) && !isDenial(one, other));
    return ties.keySet().stream().filter(ties::get).toList();
  }

  /**
   * Whether two claims of one key may tell the same, though the rule does not say so: people, doers
   * and numbers can be the same, and both name days. Weights then tell how likely it is.
   */
  boolean mayBeSame(Told one, Told other) {
    return one.claim().when() != null
        && other.claim().when() != null
        && !one.isRowBeside(other)
        && samePeople(one, other)
        && sameDoers(one, other)
        && numbersFit(one, other);
  }

  /** Whether what both say of where it was can be the same by name. */
  boolean sameByName(Told one, Told other) {
    return states.compatible(one.from(), other.from()) && states.compatible(one.to(), other.to());
  }

  private boolean shareStates(Told one, Told other) {
    return states.agree(one.from(), other.from()) || states.agree(one.to(), other.to());
  }

  /**
   * Whether, of two claims of one key, the first tells of a part of the second's people: "26, among
   * them 5 children", or a smaller number that the same report tells in the same way.
   */
  boolean isPart(Told part, Told whole) {
    return part.claim().report().equals(whole.claim().report())
        && sameActors(part, whole)
        && part.claim().what().equals(whole.claim().what())
        && overlap(part.claim().when(), whole.claim().when())
        && part.claim().quantity().unit() == whole.claim().quantity().unit()
        && isAtMost(part, whole)
        && (isNarrower(part, whole) || isSmaller(part, whole));
  }

  private boolean isNarrower(Told part, Told whole) {
    return roles.isPart(part.role()) && !roles.isPart(whole.role());
  }

  private static boolean isSmaller(Told part, Told whole) {
    return isAlike(part, whole) && !part.isLimit() && part.count().high() < whole.count().low();
  }

  /** Whether the first number can be within the second. */
  static boolean isAtMost(Told part, Told whole) {
    return part.count().low() <= whole.count().high();
  }

  private static boolean isCopy(Told one, Told other) {
    return one.words().equals(other.words())
        && one.claim().manner() == other.claim().manner()
        && one.claim().quantity().form() == other.claim().quantity().form()
        && one.claim().quantity().sameNumber(other.claim().quantity())
        && one.role() == other.role();
  }

  private boolean samePeople(Told one, Told other) {
    return sameActors(one, other)
        && roles.sameKind(one.role(), other.role())
        && roles.isPart(one.role()) == roles.isPart(other.role());
  }

  private static boolean sameActors(Told one, Told other) {
    return one.actors().isEmpty()
        || other.actors().isEmpty()
        || !Collections.disjoint(one.actors(), other.actors());
  }

  private static boolean overlap(@Nullable When one, @Nullable When other) {
    return one == null
        || other == null
        || (startsBeforeEnd(one, other) && startsBeforeEnd(other, one));
  }

  private static boolean startsBeforeEnd(When one, When other) {
    return other.end() == null || !one.start().isAfter(other.end());
  }

  private boolean sameStates(Told one, Told other) {
    if (!sameByName(one, other)) {
      return false;
    }
    boolean alike =
        one.from().isEmpty() == other.from().isEmpty()
            && one.to().isEmpty() == other.to().isEmpty();
    boolean close = one.claim().report().equals(other.claim().report()) || knownGroup(one, other);
    return shareStates(one, other)
        || (close && (alike || one.sharesNumber(other)) && placeless(one, other));
  }

  /** Neither end is placed by both, so nothing but the people and the manner tie them. */
  private static boolean placeless(Told one, Told other) {
    return (Told.isVague(one.from()) || Told.isVague(other.from()))
        && (Told.isVague(one.to()) || Told.isVague(other.to()));
  }

  private static boolean knownGroup(Told one, Told other) {
    return !one.actors().isEmpty() && !Collections.disjoint(one.actors(), other.actors());
  }

  private static boolean numbersFit(Told one, Told other) {
    return one.claim().quantity().unit() != other.claim().quantity().unit()
        || (isAtMost(one, other) && isAtMost(other, one));
  }

  private static boolean isDenial(Told one, Told other) {
    return one.claim().stance() == Stance.DENIED != (other.claim().stance() == Stance.DENIED)
        && (one.claim().quantity().sameNumber(other.claim().quantity())
            || one.claim().quantity().value().isEmpty()
            || other.claim().quantity().value().isEmpty());
  }

  /**
   * Alike in all but the number, by two sources; told without a day, only within one report.
   * Against the author, who also tells of parts, plain numbers must be near each other.
   */
  private static boolean isTwin(Told one, Told other) {
    boolean oneReport = one.claim().report().equals(other.claim().report());
    boolean placed = oneReport || (one.claim().when() != null && !Told.isVague(one.ends()));
    boolean twoSources = !one.claim().attribution().equals(other.claim().attribution());
    boolean twoNamed = twoSources && one.isNamed() && other.isNamed();
    return isAlike(one, other)
        && placed
        && (twoSources || !oneReport)
        && (twoNamed || one.isLimit() || other.isLimit() || isNear(one, other));
  }

  private static boolean isAlike(Told one, Told other) {
    return one.claim().what().equals(other.claim().what())
        && Objects.equals(one.claim().who(), other.claim().who())
        && Objects.equals(one.claim().when(), other.claim().when())
        && one.claim().by().equals(other.claim().by());
  }

  private static boolean isNear(Told one, Told other) {
    return one.count().low() < 2 * other.count().high()
        && other.count().low() < 2 * one.count().high();
  }
}
