package masarat.reader.claim;

import masarat.gazetteer.Place;
import masarat.gazetteer.PlaceKind;
import masarat.reader.mention.Mention.PlaceMention;
import masarat.reader.movement.Preposition.Part;
import masarat.reader.movement.Trigger.Kind;
import masarat.reader.place.PlaceReader;
import org.jspecify.annotations.Nullable;

/** Reads words that stand for places told elsewhere: "the city", "their countries". */
final class StandIns {
  private final Clause clause;
  private final @Nullable PlaceMention placeBefore;
  private final boolean arabic;

  /**
   * @param placeBefore the place told last in the sentences before
   */
  StandIns(Clause clause, @Nullable PlaceMention placeBefore, boolean arabic) {
    this.clause = clause;
    this.arabic = arabic;
    this.placeBefore = placeBefore;
  }

  /** "The city" stands for the place told before it. */
  void there(Draft draft, @Nullable Part direct, int behind, int limit) {
    boolean stays = draft.kind == Kind.PRESENCE;
    if (!PartReader.isMove(draft) && !stays) {
      return;
    }
    for (int i = behind; i < limit; i++) {
      boolean dwelling = clause.is(i, Discourse.DWELLING);
      boolean there = dwelling || clause.is(i, Discourse.THERE);
      if (!there || clause.mentions.covering(i) != null) {
        continue;
      }
      Part part = clause.prepositions.partBefore(i);
      if (part == null && i - behind <= 1 && !dwelling) {
        part = direct;
      }
      PlaceMention place = lastPlaceBefore(i);
      if (part == null || place == null) {
        continue;
      }
      if (stays) {
        if (part != Part.AT || !draft.at.isEmpty()) {
          continue;
        }
        draft.at.add(place);
      } else if (part == Part.FROM && draft.from.isEmpty()) {
        draft.from.add(place);
      } else if (part == Part.TO && draft.to.isEmpty()) {
        draft.to.add(place);
      } else if (part == Part.AT && !dwelling && isGroup(draft) && !draft.hasPlace()) {
        draft.at.add(place);
      } else {
        continue;
      }
      draft.cover(draft.start, clause.tokens.end(i));
    }
  }

  /** Whether people are told by a noun for them, who may be anywhere in a place. */
  private boolean isGroup(Draft draft) {
    return arabic && !draft.people.named() && !draft.people.before();
  }

  /** The place told last before a token: for "the town" no province, if a town is told too. */
  private @Nullable PlaceMention lastPlaceBefore(int token) {
    boolean town = arabic && PlaceReader.isTown(clause.scan, token);
    PlaceMention last = placeBefore;
    boolean fits = false;
    for (PlaceMention place : clause.places()) {
      boolean settled = town && isTown(place);
      if (place.to() <= token && (settled || !fits)) {
        last = place;
        fits |= settled;
      }
    }
    return last;
  }

  private static boolean isTown(PlaceMention mention) {
    Place place = mention.place();
    return place == null || place.kind().isPoint() || place.kind() == PlaceKind.DISTRICT;
  }

  /** "To the front", "from their positions": a place without a name. */
  void ground(Draft draft, int from, int to) {
    for (int i = from; i < to && PartReader.isMove(draft) && !draft.ground; i++) {
      Part part = clause.is(i, Discourse.GROUND) ? led(i) : null;
      boolean way = part == Part.FROM || part == Part.TO || part == Part.AT && Route.arrives(draft);
      if (way && clause.mentions.covering(i) == null) {
        draft.ground = true;
        draft.reach(draft.start, clause.tokens.end(i));
      }
    }
  }

  /** What part a place plays that "these" or "most of" may part from its preposition. */
  private @Nullable Part led(int token) {
    int at = token;
    while (at > clause.sentence.from() && clause.is(at - 1, Discourse.WHICH)) {
      at--;
    }
    return clause.prepositions.partBefore(at);
  }

  /** "To their countries". */
  void home(Draft draft, int from, int to) {
    for (int i = from; i < to; i++) {
      if (PartReader.isMove(draft)
          && clause.is(i, Discourse.HOME)
          && clause.prepositions.partBefore(i) == Part.TO) {
        draft.home = true;
        draft.cover(draft.start, clause.tokens.end(i));
        if (clause.between(from, i, Discourse.THEN)) {
          draft.via.addAll(draft.to);
          draft.viaUnder.addAll(draft.under);
          draft.to.clear();
          draft.under.clear();
        }
      }
    }
  }
}
