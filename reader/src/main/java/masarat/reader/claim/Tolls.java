package masarat.reader.claim;

import java.util.ArrayList;
import java.util.List;
import masarat.model.Manner;
import org.jspecify.annotations.Nullable;

/** Nouns that tell a happening, like "the dead", and whose number is told apart from them. */
final class Tolls {
  /** How far behind its noun a number may stand, in tokens. */
  private static final int REACH = 10;

  private static final int ENGLISH_REACH = 16;

  private final Clause clause;
  private final boolean arabic;

  Tolls(Clause clause, boolean arabic) {
    this.clause = clause;
    this.arabic = arabic;
  }

  /** Whether a manner is one that tolls count. */
  static boolean isCasualty(@Nullable Manner manner) {
    return manner == Manner.KILLED || manner == Manner.WOUNDED || manner == Manner.MISSING;
  }

  /** The uncounted phrases that a number may count, the likeliest first. */
  List<People> of(People number) {
    if (number.manner() != null || number.isIncident()) {
      return List.of();
    }
    List<People> counted = new ArrayList<>();
    for (People people : clause.people) {
      if (!people.isCounted() && (isBehind(people, number) || isBefore(number, people))) {
        counted.add(0, people);
      }
    }
    return counted;
  }

  /** "The number of dead rose to 12", "the dead are 12 soldiers". */
  private boolean isBehind(People people, People number) {
    int gap = number.from() - people.to();
    boolean these = gap == 1 && clause.is(people.to(), Discourse.THEM);
    return gap == 0 && arabic && number.role() != null && !people.named()
        || these && (number.role() != null || people.manner() != null)
        || gap >= 0
            && gap <= (arabic ? REACH : ENGLISH_REACH)
            && !number.single()
            && (isToll(people) || clause.is(number.from() - 1, Discourse.NUMBERS))
            && isNext(people, number);
  }

  /** "To 12 rose the number of dead", as Arabic puts it. */
  private boolean isBefore(People number, People people) {
    return arabic
        && people.manner() != null
        && number.role() == null
        && people.from() - number.to() == 1
        && clause.is(number.to(), Discourse.TOLL);
  }

  private boolean isToll(People people) {
    return clause.between(people.from() - 3, people.from(), Discourse.TOLL);
  }

  /** Whether no other number stands between. */
  private boolean isNext(People people, People number) {
    return clause.people.stream()
        .noneMatch(p -> p.isCounted() && p.from() >= people.to() && p.to() <= number.from());
  }
}
