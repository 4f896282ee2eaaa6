package masarat.reader.claim;

import java.util.List;
import java.util.stream.Stream;
import masarat.model.Manner;
import org.jspecify.annotations.Nullable;

/** What the sentences of two statements tell beside them, which speaks for one happening or two. */
final class Company {
  /** "Four killed and nine wounded", both told again. */
  private static final int ALIKE = 3;

  /** "14 killed and 23 hurt", then "14 and 22". */
  private static final int OTHER = 6;

  private final Told before;
  private final Told next;
  private final List<Told> besideBefore;
  private final List<Told> besideNext;

  Company(Told before, Told next, List<Told> besideBefore, List<Told> besideNext) {
    this.before = before;
    this.next = next;
    this.besideBefore = besideBefore;
    this.besideNext = besideNext;
  }

  /**
   * What it weighs; a positive weight speaks for one happening.
   *
   * @param headline whether the first stands in the headline, which rounds and leaves out
   */
  int weight(boolean headline) {
    return isInCompany() ? ALIKE : !headline && isInOtherCompany() ? -OTHER : 0;
  }

  /** Whether another number of the one sentence comes again in the other. */
  private boolean isInCompany() {
    return before.telling().sentence() != next.telling().sentence()
        && others(before, besideBefore)
            .anyMatch(a -> others(next, besideNext).anyMatch(b -> Likeness.isComparable(a, b)));
  }

  /** Whether what goes with both has another number: "14 killed and 23 hurt", "14 and 22". */
  private boolean isInOtherCompany() {
    Told one = follower(before, besideBefore);
    Told other = follower(next, besideNext);
    return one != null
        && other != null
        && before.telling().sentence() != next.telling().sentence()
        && !Likeness.isComparable(one, other);
  }

  /** The wounded told right behind the killed of the same happening. */
  private static @Nullable Told follower(Told told, List<Told> beside) {
    int at = beside.indexOf(told) + 1;
    if (at == 0 || at >= beside.size() || told.claim().manner() != Manner.KILLED) {
      return null;
    }
    Told next = beside.get(at);
    boolean counted = !next.claim().quantity().value().isEmpty();
    return counted && next.claim().manner() == Manner.WOUNDED ? next : null;
  }

  private static Stream<Told> others(Told told, List<Told> beside) {
    return beside.stream()
        .filter(other -> other != told)
        .filter(other -> !other.claim().quantity().value().isEmpty())
        .filter(other -> !Likeness.isComparable(other, told));
  }
}
