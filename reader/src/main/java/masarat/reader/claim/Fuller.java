package masarat.reader.claim;

import java.util.List;
import java.util.stream.Stream;
import masarat.model.Attribution;
import masarat.model.SourceClass;
import masarat.reader.mention.Mention.PlaceMention;

/**
 * Which of two tellings of one happening is kept: the text before its headline, who names a source
 * before who names none, and who names the place before who only sums up.
 */
final class Fuller {
  private Fuller() {}

  /** Whether what is told again is kept for what was told before. */
  static boolean is(Told next, Told before) {
    boolean headline = before.telling().paragraph() == 0 && next.telling().paragraph() > 0;
    int more = sourced(next) - sourced(before);
    boolean fuller = more > 0 || more == 0 && isPlaced(next, before);
    return headline || fuller && !Likeness.isTakenUp(next);
  }

  /** A source by name says more than a kind of source, and that more than none. */
  private static int sourced(Told told) {
    Attribution by = told.claim().attribution();
    return by.source() == SourceClass.AUTHOR ? 0 : by.actor() == null ? 1 : 2;
  }

  /** "Two of its men were killed in the south", then "a car was hit in the village of ...". */
  private static boolean isPlaced(Told next, Told before) {
    Clause first = before.telling().clause();
    Clause second = next.telling().clause();
    return second.isArabic()
        && next.telling().sentence() > before.telling().sentence()
        && places(next.telling().draft())
            .filter(place -> isIn(place, second))
            .anyMatch(
                place ->
                    first.places().stream().noneMatch(p -> p.name().equals(place.name()))
                        && places(before.telling().draft())
                            .noneMatch(p -> Nesting.isWithin(p, place)));
  }

  private static Stream<PlaceMention> places(Draft draft) {
    return Stream.of(draft.at, draft.from, draft.to).flatMap(List::stream);
  }

  private static boolean isIn(PlaceMention place, Clause clause) {
    return place.from() >= clause.sentence.from() && place.to() <= clause.sentence.to();
  }
}
