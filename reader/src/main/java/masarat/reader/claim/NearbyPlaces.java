package masarat.reader.claim;

import java.util.List;
import masarat.gazetteer.PlaceKind;
import masarat.model.Manner;
import masarat.reader.mention.Mention.PlaceMention;
import masarat.reader.movement.Preposition.Part;
import masarat.reader.movement.Trigger.Kind;
import org.jspecify.annotations.Nullable;

/** Which places of a sentence are those of a happening that names none of its own. */
final class NearbyPlaces {
  /** How far before its verb a country may stand that takes people in, in tokens. */
  private static final int HOST = 6;

  private final Clause clause;
  private final boolean arabic;
  private final EnglishGround ground;
  private final PlacedParts placed;

  NearbyPlaces(Clause clause, boolean arabic, EnglishGround ground) {
    this.clause = clause;
    this.arabic = arabic;
    this.ground = ground;
    this.placed = new PlacedParts(clause);
  }

  /** Adds the place told nearest before a happening, else the first of its sentence. */
  void add(Draft draft) {
    PlaceMention nearest = null;
    for (PlaceMention place : clause.places()) {
      if (!arabic && (ground.isContainer(place) || ground.isSupposed(place, draft.anchor))) {
        continue;
      }
      Part part = arabic ? clause.prepositions.part(place) : ground.part(place);
      boolean scene =
          part == Part.AT || part == Part.NEAR || part == null && unled(draft, place) == Part.AT;
      scene &= arabic || !placed.isOfPart(place);
      if (scene && (nearest == null || place.from() < draft.anchor)) {
        boolean container =
            nearest != null
                && nearest.from() < draft.anchor
                && (place.from() - nearest.to() <= 3 || arabic && holds(place, nearest));
        if (!container) {
          nearest = place;
        }
      }
    }
    if (nearest != null) {
      draft.at.add(nearest);
      joined(draft.at);
    }
  }

  /**
   * A place before its verb that no preposition leads: in English only that of who stays there, in
   * Arabic no country to whose people something happens, since it acts.
   */
  @Nullable Part unled(Draft draft, PlaceMention place) {
    int gap = draft.anchor - place.to();
    boolean host = draft.manner == Manner.HOSTED && gap <= HOST;
    boolean hosts =
        draft.kind == Kind.PRESENCE
            && (gap <= 2 || host && clause.isEmpty(place.to(), draft.anchor));
    boolean country = place.place() != null && place.place().kind() == PlaceKind.COUNTRY;
    boolean tries = draft.manner == Manner.CROSSING_ATTEMPT;
    boolean befalls = draft.kind == Kind.TRANSITION || draft.kind == Kind.INCIDENT && !tries;
    boolean acts = country && befalls && !clause.tokens.is(place.to(), ":");
    return arabic && !acts || hosts ? Part.AT : null;
  }

  /** "In A, the seat of B in the north of C": the places behind say where the first lies. */
  private boolean holds(PlaceMention wide, PlaceMention narrow) {
    return Nesting.isWithin(narrow, wide)
        && clause.happeningsBetween(narrow.from(), wide.from()) == 0
        && !clause.between(narrow.to(), wide.from(), Discourse.CLAUSE);
  }

  /** "In A and B": a list of places is told as one. */
  void joined(List<PlaceMention> places) {
    for (PlaceMention place : clause.places()) {
      PlaceMention last = places.get(places.size() - 1);
      boolean next =
          arabic
              ? last.equals(clause.joining.before(place))
                  && (last.to() == place.from() || !Nesting.isWithin(last, place))
              : place.from() == last.to() + 1 && clause.joining.isJoiner(last.to());
      if (next && !clause.tokens.is(last.to(), ",")) {
        places.add(place);
      }
    }
  }
}
