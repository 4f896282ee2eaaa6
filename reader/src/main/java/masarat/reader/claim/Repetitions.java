package masarat.reader.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import masarat.model.Claim;
import masarat.model.Form;
import masarat.model.Group;
import masarat.model.Manner;
import masarat.model.Role;
import masarat.model.SourceClass;
import masarat.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * The same statement in a headline, a lead and a body is one claim: the fuller, attributed one. The
 * same number by two named sources is two.
 */
final class Repetitions {
  private final List<Told> told;

  Repetitions(List<Told> told) {
    this.told = told;
  }

  List<Claim> withoutRepetitions() {
    List<Told> kept = new ArrayList<>();
    for (Told next : told) {
      int twin = twin(kept, next);
      if (twin < 0) {
        kept.add(next);
      } else if (fullness(next) + (kept.get(twin).telling().paragraph() == 0 ? 1 : 0)
          > fullness(kept.get(twin))) {
        kept.set(twin, next);
      }
    }
    return kept.stream().map(Told::claim).toList();
  }

  private static int twin(List<Told> kept, Told next) {
    for (int i = 0; i < kept.size(); i++) {
      if (isSame(kept.get(i), next)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSame(Told before, Told next) {
    Claim a = before.claim();
    Claim b = next.claim();
    boolean sameHappening =
        group(a.manner()) == group(b.manner())
            && a.what().kind().equals(b.what().kind())
            && (a.stance() == Stance.DENIED) == (b.stance() == Stance.DENIED)
            && a.quantity().sameNumber(b.quantity())
            && a.quantity().unit() == b.quantity().unit();
    if (!sameHappening) {
      return false;
    }
    boolean oneSource =
        a.attribution().equals(b.attribution())
            || a.attribution().source() == SourceClass.AUTHOR
            || b.attribution().source() == SourceClass.AUTHOR
            || before.telling().paragraph() == 0;
    if (a.quantity().form() == Form.NONE) {
      return oneSource && a.what().equals(b.what());
    }
    return oneSource && (before.telling().paragraph() == 0 || large(a) || samePeople(before, next));
  }

  /** Whether nothing in two small counts speaks against the same people at the same place. */
  private static boolean samePeople(Told before, Told next) {
    Set<String> a = places(before.telling().draft());
    Set<String> b = places(next.telling().draft());
    boolean place = a.isEmpty() || b.isEmpty() || a.stream().anyMatch(b::contains);
    return place && Objects.equals(role(before), role(next));
  }

  private static Set<String> places(Draft draft) {
    Set<String> names = new HashSet<>();
    draft.at.forEach(place -> names.add(place.name()));
    draft.from.forEach(place -> names.add(place.name()));
    draft.to.forEach(place -> names.add(place.name()));
    return names;
  }

  private static @Nullable Role role(Told told) {
    Group who = told.claim().who();
    return who == null ? null : who.role();
  }

  /** A number that hardly comes twice by chance. */
  private static boolean large(Claim claim) {
    return claim.quantity().value().stream().anyMatch(value -> value > 10);
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

  private static int fullness(Told told) {
    Claim claim = told.claim();
    int full = claim.attribution().source() == SourceClass.AUTHOR ? 0 : 3;
    full += told.telling().draft().hasPlace() ? 1 : 0;
    full += claim.when() == null ? 0 : 1;
    full += claim.by().isEmpty() ? 0 : 1;
    full += told.telling().draft().people.role() == null ? 0 : 1;
    return full;
  }
}
