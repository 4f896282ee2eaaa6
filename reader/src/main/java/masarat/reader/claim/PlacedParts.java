package masarat.reader.claim;

import masarat.reader.mention.Mention.PlaceMention;
import masarat.reader.movement.Preposition.Part;

/** Parts of some people whose own place stands behind their number: "including 40 in Homs". */
final class PlacedParts {
  /** How far behind a number the place of those it counts may stand, in tokens. */
  private static final int REACH = 5;

  private final Clause clause;

  PlacedParts(Clause clause) {
    this.clause = clause;
  }

  /** "Six of them in A": whether a place stands right behind some people. */
  boolean isPlaced(People people) {
    return clause.places().stream().anyMatch(place -> isBehind(people, place));
  }

  /** "Including 40 in A": a bare number of those told, and where they were. */
  boolean isPart(People people) {
    return people.before()
        && people.isCounted()
        && clause.coreference.isPart(people)
        && isPlaced(people);
  }

  /** Whether a place is told of a part only. */
  boolean isOfPart(PlaceMention place) {
    return clause.people.stream()
        .filter(people -> isBehind(people, place))
        .anyMatch(people -> people.them() && people.isCounted() || isPart(people));
  }

  private boolean isBehind(People people, PlaceMention place) {
    Part part = clause.prepositions.partAt(people.to());
    int gap = place.from() - people.to();
    return (part == Part.AT || part == Part.NEAR) && gap > 0 && gap <= REACH;
  }
}
