package masarat.reader.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import masarat.model.Attribution;
import masarat.model.Claim;
import masarat.model.Form;
import masarat.model.Location;
import masarat.model.Manner;
import masarat.model.PlacePrecision;
import masarat.model.Quantity;
import masarat.model.Role;
import masarat.model.SourceClass;
import masarat.model.Stance;
import masarat.model.Term;
import masarat.model.Unit;
import masarat.model.When;
import masarat.reader.mention.Mention.PlaceMention;
import org.jspecify.annotations.Nullable;

/**
 * How far two statements of one report with the same number tell the same happening. What they
 * share speaks for it, the more the rarer it is; what differs speaks against it; what only one of
 * them says is silent.
 */
final class Likeness {

  /** From this weight on two statements are one. */
  private static final int ENOUGH = 2;

  /** A headline tells nothing that the text below does not tell again. */
  private static final int HEADLINE = 5;

  /** "The two officers": somebody told before. */
  private static final int TAKEN_UP = 2;

  private static final int CONFLICT = 3;

  /** How far apart the parts of a list stand, in tokens. */
  private static final int LIST = 7;

  /** Places nearer than this, in degrees, may be one. */
  private static final double NEAR = 0.4;

  private static final Set<Role> ARMED =
      Set.of(Role.FIGHTERS, Role.MEMBERS, Role.SOLDIERS, Role.POLICE, Role.LEADERS);

  private static final Set<Role> ANYBODY = Set.of(Role.PEOPLE, Role.CIVILIANS, Role.FOREIGNERS);
  private final Told before;
  private final Told next;
  private final Company company;

  /**
   * @param besideBefore what the sentence of the first tells
   * @param besideNext what the sentence of the other tells
   */
  Likeness(Told before, Told next, List<Told> besideBefore, List<Told> besideNext) {
    this.before = before;
    this.next = next;
    this.company = new Company(before, next, besideBefore, besideNext);
  }

  /** What two statements must have alike to be compared at all. */
  record Number(
      Manner group,
      String kind,
      boolean denied,
      List<Double> value,
      @Nullable Term term,
      Unit unit) {
    static Number of(Claim claim) {
      Quantity quantity = claim.quantity();
      return new Number(
          Likeness.group(claim.manner()),
          claim.what().kind(),
          claim.stance() == Stance.DENIED,
          quantity.value(),
          quantity.term(),
          quantity.unit());
    }
  }

  /** Whether both tell the same happening by one source. */
  boolean isSame() {
    if (!isComparable(before, next) || !isOneSource() || isListed() || isNextStep()) {
      return false;
    }
    return before.claim().quantity().form() == Form.NONE
        ? before.claim().what().equals(next.claim().what())
        : weight() >= ENOUGH;
  }

  static boolean isComparable(Told before, Told next) {
    return Number.of(before.claim()).equals(Number.of(next.claim()));
  }

  /** "An officer and a soldier were killed": the parts of one list are never the same. */
  private boolean isListed() {
    int gap = next.telling().draft().people.from() - before.telling().draft().people.to();
    return next.telling().draft().part
        && before.telling().sentence() == next.telling().sentence()
        && Math.abs(gap) <= LIST;
  }

  /** "Those who fled A reached B": one sentence tells two moves of the same people. */
  private boolean isNextStep() {
    Draft first = before.telling().draft();
    Draft second = next.telling().draft();
    return before.telling().sentence() == next.telling().sentence()
        && first.people == second.people
        && first.manner != second.manner;
  }

  /** The author speaks for any source, and a source without a name for one of its class. */
  private boolean isOneSource() {
    Attribution a = before.claim().attribution();
    Attribution b = next.claim().attribution();
    boolean author = a.source() == SourceClass.AUTHOR || b.source() == SourceClass.AUTHOR;
    boolean alike =
        a.source() == b.source()
            && (a.actor() == null || b.actor() == null || before.telling().paragraph() <= 1);
    return a.equals(b) || author || alike || isHeadline();
  }

  private boolean isHeadline() {
    return before.telling().paragraph() == 0 && next.telling().paragraph() > 0;
  }

  private int weight() {
    int weight = rarity() + days() + places() + people();
    weight += company.weight(isHeadline());
    weight += isHeadline() ? HEADLINE : 0;
    weight += isTakenUp(next) && !next.claim().quantity().value().isEmpty() ? TAKEN_UP : 0;
    return weight;
  }

  /** A large number hardly comes twice by chance; "dozens" easily do. */
  private int rarity() {
    List<Double> value = before.claim().quantity().value();
    if (value.isEmpty()) {
      return -1;
    }
    double most = value.get(value.size() - 1);
    return most >= 100 ? 5 : most > 10 ? 2 : most > 3 ? 1 : 0;
  }

  private int days() {
    When a = before.claim().when();
    When b = next.claim().when();
    if (a == null || b == null) {
      return 0;
    }
    LocalDate first = a.end() == null ? LocalDate.MAX : a.end();
    LocalDate second = b.end() == null ? LocalDate.MAX : b.end();
    boolean apart = first.isBefore(b.start()) || second.isBefore(a.start());
    return apart ? -CONFLICT : a.equals(b) ? 1 : 0;
  }

  private int places() {
    List<PlaceMention> a = places(before.telling().draft());
    List<PlaceMention> b = places(next.telling().draft());
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    int best = -CONFLICT;
    for (PlaceMention one : a) {
      for (PlaceMention other : b) {
        best = Math.max(best, place(one, other));
      }
    }
    return best;
  }

  private static List<PlaceMention> places(Draft draft) {
    return List.of(draft.at, draft.from, draft.to).stream().flatMap(List::stream).toList();
  }

  /** Far places differ, but a wide one may hold the other. */
  private static int place(PlaceMention one, PlaceMention other) {
    Location a = one.location();
    Location b = other.location();
    if (one.name().equals(other.name())) {
      return 1;
    }
    if (a == null || b == null) {
      return -CONFLICT;
    }
    double distance = Math.max(Math.abs(a.lat() - b.lat()), Math.abs(a.lon() - b.lon()));
    return distance < NEAR || isWide(a) || isWide(b) ? 0 : -CONFLICT;
  }

  private static boolean isWide(Location location) {
    return location.precision() != PlacePrecision.EXACT
        && location.precision() != PlacePrecision.NEAR;
  }

  private int people() {
    return isTakenUp(next) ? 0 : roles() + actors();
  }

  private int roles() {
    Role a = role(before);
    Role b = role(next);
    boolean anybody = a == null || b == null || ANYBODY.contains(a) || ANYBODY.contains(b);
    boolean unarmed = a == Role.CIVILIANS || b == Role.CIVILIANS;
    if (unarmed && (ARMED.contains(a) || ARMED.contains(b))) {
      return -CONFLICT;
    }
    if (a == b) {
      return anybody ? 1 : 2;
    }
    return anybody ? -1 : ARMED.contains(a) && ARMED.contains(b) ? 0 : -CONFLICT;
  }

  private static @Nullable Role role(Told told) {
    return told.claim().who() == null ? null : told.claim().who().role();
  }

  private int actors() {
    List<String> a = before.telling().draft().people.actors();
    List<String> b = next.telling().draft().people.actors();
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    return a.stream().anyMatch(b::contains) ? 1 : -CONFLICT;
  }

  /** Whether its people are those of a statement before: "the two", "two of them". */
  static boolean isTakenUp(Told told) {
    String words = told.claim().quantity().text();
    People people = told.telling().draft().people;
    boolean ofThem = people.them() && !told.telling().clause().coreference.endsInOthers(people);
    boolean exact =
        told.claim().quantity().form() != Form.VAGUE; // العشرات are no others than عشرات
    return ofThem || exact && words != null && words.startsWith("ال");
  }

  /** Manners that words of one happening may waver between. */
  private static Manner group(Manner manner) {
    return switch (manner) {
      case WITHDREW, EVACUATED, FLED, DISPLACED, TRANSFERRED, DEPORTED, RETURNED, ARRIVED ->
          Manner.LEFT;
      case SMUGGLED, INFILTRATED, DEPLOYED -> Manner.LEFT;
      case SURRENDERED -> Manner.DETAINED;
      case SUICIDE_BOMBING -> Manner.BOMBING;
      default -> manner;
    };
  }
}
