package masarat.reader.claim;

import java.util.ArrayList;
import java.util.List;
import masarat.gazetteer.Place;
import masarat.reader.mention.Mention.PlaceMention;
import masarat.reader.movement.Preposition.Part;
import masarat.reader.place.PlaceReader;
import org.jspecify.annotations.Nullable;

/** Where one sentence takes place, whatever it tells: "the attack came in Duma". */
final class SceneGround {
  /** How far before a place the words may begin that tell of many parts of it, in tokens. */
  private static final int SCATTER = 4;

  /** How far behind a place what it lies in may begin, in tokens. */
  private static final int CONTAINER = 2;

  private final Clause clause;
  private final Asides asides;
  private final EnglishGround english;

  SceneGround(Clause clause) {
    this.clause = clause;
    this.asides = new Asides(clause.scan, clause.sentence, clause.mentions);
    this.english = new EnglishGround(clause);
  }

  /** The places where the sentence takes place; those it is only near to where there are none. */
  List<PlaceMention> places() {
    List<PlaceMention> ground = new ArrayList<>();
    List<PlaceMention> near = new ArrayList<>();
    for (PlaceMention place : clause.places()) {
      Part part = part(place, ground);
      if (part == Part.AT || part == Part.FROM) {
        ground.add(place);
      } else if (part == Part.NEAR) {
        near.add(place);
      }
    }
    return ground.isEmpty() ? near : ground;
  }

  /** "In scattered parts of Taiz": in many places of it. */
  boolean isScattered(PlaceMention place) {
    return clause.between(place.from() - SCATTER, place.from(), Discourse.SCATTERED);
  }

  private @Nullable Part part(PlaceMention place, List<PlaceMention> ground) {
    if (!clause.isArabic()) {
      return english.part(place);
    }
    if (asides.isMeasure(place) || isContainer(ground, place)) {
      return null;
    }
    Part part = clause.prepositions.part(place);
    return part == null && isHit(place) ? Part.AT : part;
  }

  /** "Entered the town of Duma": what happens there needs no preposition. */
  private boolean isHit(PlaceMention mention) {
    Place place = mention.place();
    return (place == null || place.kind().isPoint())
        && PlaceReader.isTown(clause.scan, mention.from());
  }

  /** "In A in the area of B": B says where A lies. */
  private boolean isContainer(List<PlaceMention> ground, PlaceMention place) {
    PlaceMention last = ground.isEmpty() ? null : ground.get(ground.size() - 1);
    int gap = last == null ? -1 : place.from() - last.to();
    return last != null
        && gap >= 0
        && gap <= CONTAINER
        && clause.joining.before(place) == null
        && !Nesting.isWithin(place, last);
  }
}
