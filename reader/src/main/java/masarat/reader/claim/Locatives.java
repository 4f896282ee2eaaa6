package masarat.reader.claim;

import java.util.List;
import masarat.model.Manner;
import masarat.reader.mention.Mention;
import masarat.reader.mention.Mention.PlaceMention;
import masarat.reader.movement.Preposition;
import masarat.reader.movement.Preposition.Part;
import masarat.reader.word.Match;
import org.jspecify.annotations.Nullable;

/** Gives the places that a sentence names their parts in a happening: from, via, to, at. */
final class Locatives {
  private final Clause clause;
  private final boolean arabic;
  private final EnglishGround ground;
  private final NearbyPlaces nearby;

  Locatives(Clause clause, boolean arabic, EnglishGround ground, NearbyPlaces nearby) {
    this.clause = clause;
    this.arabic = arabic;
    this.ground = ground;
    this.nearby = nearby;
  }

  /**
   * Gives a place its part in a happening, if it has one.
   *
   * @param direct the part of a place without a preposition, if the trigger has one
   * @param behind token behind trigger and people
   */
  void read(Draft draft, @Nullable Part direct, PlaceMention place, int behind) {
    if (isOfCharge(draft, place)) {
      return;
    }
    if (isEspecially(draft, place)) {
      refine(draft, place);
      return;
    }
    Part part = arabic ? clause.prepositions.part(place) : ground.part(place);
    if (part == null && place.from() >= behind - 1) {
      part = arabic ? listOf(draft, clause.joining.before(place)) : null;
      part = part == null ? openPart(draft, behind, place.from()) : part;
      part = part == null ? direct : part;
      part = part != Part.FROM && (isCrossed(draft, place) || isWay(place)) ? Part.VIA : part;
      part = part == null && clause.is(place.from() - 1, Discourse.SIDE) ? Part.AT : part;
    } else if (part == null) {
      part = nearby.unled(draft, place);
    }
    if (part == null || !arabic && part == Part.BY) {
      return;
    }
    boolean before = place.from() < draft.anchor;
    if (!PartReader.isMove(draft)) {
      boolean from = part == Part.FROM && !isTakenFrom(draft) && isOrigin(draft);
      if (part != Part.TO && part != Part.VIA && !from) {
        add(draft, draft.at, arabic ? inner(place) : place);
      }
      return;
    }
    switch (part) {
      case FROM -> addUnless(before, draft, draft.from, place);
      case TO -> addUnless(before, draft, draft.to, place);
      case VIA -> addUnless(before, draft, draft.via, place);
      default -> located(draft, place, before, behind, direct);
    }
  }

  /**
   * "A raid that hit the town of Duma in the countryside of Damascus": the town, not what it is in.
   */
  private PlaceMention inner(PlaceMention wide) {
    for (PlaceMention place : clause.places()) {
      int gap = wide.from() - place.to();
      if (gap >= 0 && gap <= 1 && !clause.isAside(place) && Nesting.isWithin(place, wide)) {
        return place;
      }
    }
    return wide;
  }

  /** "Sentenced for fighting in Syria": where they did what they are tried for. */
  private boolean isOfCharge(Draft draft, PlaceMention place) {
    int from = Math.max(draft.anchor, draft.people.to());
    return arabic && draft.planned && clause.between(from, place.from(), Discourse.CHARGE);
  }

  /**
   * "Wide areas of Homs" are held, and who tries to get away from it is there; "the displaced from
   * Homs" are elsewhere.
   */
  private static boolean isOrigin(Draft draft) {
    return draft.manner != Manner.CONTROLLED && draft.manner != Manner.CROSSING_ATTEMPT;
  }

  /** "Crossed the border of A and B": who arrives came over it. */
  private boolean isCrossed(Draft draft, PlaceMention place) {
    return arabic
        && draft.manner == Manner.ARRIVED
        && clause.tokens.word(place.from()).contains("حدود")
        && clause.prepositions.partBefore(place.from()) == null;
  }

  /** "Crossed the Lebanese border into Syria": where they went stands behind it. */
  private boolean isWay(PlaceMention place) {
    Match<Preposition> next = clause.scan.longest(place.to(), Preposition.class);
    boolean line = place.place() != null && place.place().id().startsWith("border");
    return !arabic && line && next != null && next.sense().part() == Part.TO;
  }

  /** "Especially in Homs", but not "special forces to Homs" or "on a private plane to Homs". */
  private boolean isEspecially(Draft draft, PlaceMention place) {
    int near = Math.max(place.from() - 2, draft.people.to() > place.from() ? 0 : draft.people.to());
    boolean way = arabic && clause.prepositions.partBefore(place.from()) == Part.TO;
    return clause.between(near, place.from(), Discourse.ESPECIALLY)
        && !(way && !(place.from() > 1 && clause.tokens.word(place.from() - 2).startsWith("و")));
  }

  /** "Abducted from Homs": they were there, but who comes "from Homs" is killed anywhere. */
  static boolean isTakenFrom(Draft draft) {
    return Custody.isOf(draft.manner) && !draft.planned;
  }

  private void addUnless(boolean before, Draft draft, List<PlaceMention> list, PlaceMention place) {
    if (!before) {
      add(draft, list, place);
    }
  }

  /** "In" a place: behind "to areas …" it is where they went, before they left where they were. */
  private void located(
      Draft draft, PlaceMention place, boolean before, int behind, @Nullable Part direct) {
    Part list = listOf(draft, clause.joining.before(place));
    Part open = list != null ? list : before ? null : openPart(draft, behind, place.from());
    if (open == Part.TO) {
      add(draft, draft.to, place);
    } else if (open == Part.FROM
        || before && Route.LEAVING.contains(draft.manner) && !(arabic && direct == Part.TO)) {
      add(draft, draft.from, place);
    } else {
      add(draft, draft.at, place);
    }
  }

  /** "From the war in A and B": the part of the place that another is joined to. */
  private static @Nullable Part listOf(Draft draft, @Nullable Mention beside) {
    boolean place = beside instanceof PlaceMention;
    if (!place) {
      return null;
    }
    return draft.from.contains(beside)
        ? Part.FROM
        : draft.to.contains(beside) ? Part.TO : draft.at.contains(beside) ? Part.AT : null;
  }

  /** The part of a preposition that no place has followed yet: "to areas in the north of Syria". */
  private @Nullable Part openPart(Draft draft, int from, int to) {
    for (int i = to - 1; i >= Math.max(from, to - 7); i--) {
      if (clause.mentions.covering(i) != null) {
        return null;
      }
      Match<Preposition> match = clause.scan.longest(i, Preposition.class);
      if (match != null && match.sense().isWay() && match.to() < to) {
        boolean sent = arabic || draft.manner == Manner.DEPLOYED; // "sent to retake Mosul"
        return !sent && EnglishDescriptions.isInfinitive(clause, match)
            ? null
            : match.sense().part();
      }
    }
    return null;
  }

  /** "Especially in B" tells more exactly what was told before. */
  private static void refine(Draft draft, PlaceMention place) {
    List<PlaceMention> list =
        !draft.to.isEmpty() ? draft.to : draft.from.isEmpty() ? draft.at : draft.from;
    if (!list.isEmpty()) {
      list.set(list.size() - 1, place);
      draft.cover(draft.start, place.end());
    }
  }

  /** Adds a place to a part that is still open: the first of it, or one joined to those there. */
  void add(Draft draft, List<PlaceMention> places, PlaceMention place) {
    if (!places.isEmpty()
        && (!joined(places.get(places.size() - 1), place) || ground.isContainer(place))) {
      return;
    }
    places.add(place);
    draft.reach(place.start(), place.end());
  }

  /** "A and B", not "A in B". */
  private boolean joined(PlaceMention before, PlaceMention place) {
    if (place.from() - before.to() > 8) {
      return clause.between(before.to(), place.from(), Discourse.THEN);
    }
    return clause.joining.isJoined(place)
        || clause.between(before.to(), place.from(), Discourse.THEN);
  }
}
