package masarat.reader.claim;

import java.util.ArrayList;
import java.util.List;
import masarat.model.Claim;
import masarat.model.Form;
import masarat.model.Manner;
import masarat.model.SourceClass;

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
      if (isOpening(next)) {
        continue;
      }
      int twin = twin(kept, next);
      if (twin < 0) {
        kept.add(next);
      } else if (isFuller(next, kept.get(twin))) {
        kept.set(twin, next);
      }
    }
    return kept.stream().map(Told::claim).toList();
  }

  private int twin(List<Told> kept, Told next) {
    for (int i = 0; i < kept.size(); i++) {
      if (new Likeness(kept.get(i), next, told).isSame()) {
        return i;
      }
    }
    return -1;
  }

  /** A headline without a number that the text below tells with one. */
  private boolean isOpening(Told opening) {
    Manner manner = opening.claim().manner();
    return opening.telling().paragraph() == 0
        && opening.claim().quantity().form() == Form.NONE
        && told.stream()
            .anyMatch(
                later ->
                    later.telling().paragraph() > 0
                        && later.claim().manner() == manner
                        && later.claim().quantity().form() != Form.NONE);
  }

  /** The text tells more than its headline, and a source more than none; else the first stays. */
  private static boolean isFuller(Told next, Told before) {
    boolean headline = before.telling().paragraph() == 0 && next.telling().paragraph() > 0;
    return headline || isSourced(next) && !isSourced(before) && !Likeness.isTakenUp(next);
  }

  private static boolean isSourced(Told told) {
    return told.claim().attribution().source() != SourceClass.AUTHOR;
  }
}
