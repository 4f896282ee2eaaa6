package masarat.reader.claim;

import java.util.List;
import masarat.model.Manner;
import masarat.reader.mention.Mention;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.mention.Mention.PlaceMention;
import masarat.reader.movement.Preposition;
import masarat.reader.movement.Preposition.Part;
import masarat.reader.movement.Trigger;
import masarat.reader.movement.Trigger.Kind;
import masarat.reader.word.Match;
import org.jspecify.annotations.Nullable;

/**
 * Gives the places and actors round a happening their parts in it: from, via, to, at, by, under.
 */
final class PartReader {
  /** How far before the words of a stay its camp may stand, in tokens: "the camp … holds". */
  private static final int CAMP_REACH = 4;

  /** How far behind its preposition a place may begin, in tokens. */
  private static final int LED = 2;

  private final Clause clause;
  private final boolean arabic;
  private final EnglishGround ground;
  private final ActorParts actors;
  private final StandIns standIns;
  private final Antecedent antecedent;
  private final Route route;
  private final NearbyPlaces nearby;
  private final PlacedParts placed;

  /**
   * @param placeBefore the place told last in the sentences before, for "the city"
   */
  PartReader(Clause clause, boolean arabic, @Nullable PlaceMention placeBefore) {
    this.clause = clause;
    this.arabic = arabic;
    this.ground = new EnglishGround(clause);
    this.actors = new ActorParts(clause);
    this.standIns = new StandIns(clause, placeBefore, arabic);
    this.antecedent = new Antecedent(clause);
    this.route = new Route(clause, arabic);
    this.placed = new PlacedParts(clause);
    this.nearby = new NearbyPlaces(clause, arabic, ground);
  }

  /** Whether a draft leads from one place to another, rather than happening at one. */
  static boolean isMove(Draft draft) {
    return draft.kind == Kind.TRANSITION && isMove(draft.manner);
  }

  /** Whether a transition leads from one place to another. */
  static boolean isMove(Manner manner) {
    return switch (manner) {
      case KILLED, WOUNDED, MISSING, DETAINED, RELEASED, SURRENDERED -> false;
      default -> true;
    };
  }

  /**
   * Fills a draft from the words of its trigger up to the next one.
   *
   * @param direct the part of a place without a preposition, if the trigger has one
   * @param from first token that may belong to it
   * @param behind token behind trigger and people
   * @param limit token where it ends
   */
  void read(Draft draft, @Nullable Part direct, int from, int behind, int limit) {
    int end = clauseEnd(behind, limit);
    for (Mention mention : clause.mentions.all()) {
      boolean inside = mention.from() >= from && mention.from() < end;
      boolean isPeople = mention.from() >= draft.people.from() && mention.to() <= draft.people.to();
      boolean keeps = arabic && isPeople && clause.prepositions.part(mention) == Part.UNDER;
      if (!inside || isPeople && !keeps) {
        continue;
      }
      if (mention instanceof PlaceMention place) {
        if (!clause.isAside(place)) {
          place(draft, direct, place, behind);
        }
      } else if (mention instanceof ActorMention actor && !actor.community()) {
        readActor(draft, actor);
      }
    }
    int near = Math.max(clause.sentence.from(), from - CAMP_REACH);
    draft.camp = draft.kind == Kind.PRESENCE && clause.between(near, end, Discourse.CAMP);
    standIns.there(draft, direct, behind, end);
    if (arabic) {
      antecedent.read(draft, direct);
    }
    route.ground(draft);
    if (!arabic && draft.manner == Manner.DISPLACED && isMove(draft) && draft.from.isEmpty()) {
      ground.cause(draft.anchor).ifPresent(draft.from::add);
    }
    standIns.home(draft, behind, end);
    standIns.ground(draft, behind, end);
    route.settle(draft, direct);
  }

  /** "The men seized by the group were freed by the army": each of its own verb. */
  private void readActor(Draft draft, ActorMention actor) {
    Trigger other = arabic ? null : between(draft, actor);
    if (other == null) {
      actors.read(draft, actor);
    } else if (other.manner() == Manner.DETAINED && draft.manner == Manner.RELEASED) {
      draft.under.add(actor);
    }
  }

  /** What tells of the people of a draft before its own verb, and right before an actor. */
  private @Nullable Trigger between(Draft draft, ActorMention actor) {
    return clause.triggers.stream()
        .filter(t -> t.from() >= draft.people.to() && t.to() <= actor.from())
        .filter(t -> actor.to() <= draft.anchor && t.from() < draft.anchor)
        .map(Match::sense)
        .reduce((first, last) -> last)
        .orElse(null);
  }

  /** Where the next clause begins, of which no place belongs to this happening. */
  private int clauseEnd(int behind, int limit) {
    for (int i = behind; i < limit; i++) {
      if (clause.is(i, Discourse.CLAUSE) && clause.mentions.covering(i) == null || isOfThem(i)) {
        return i;
      }
    }
    return limit;
  }

  /** "…, 900 of them for A", "…, including 40 in A": where some of those told went or were. */
  private boolean isOfThem(int token) {
    return !arabic
        && clause.people.stream()
            .filter(p -> p.from() == token)
            .anyMatch(p -> p.them() && clause.tokens.is(token - 1, ",") || placed.isPart(p));
  }

  private void place(Draft draft, @Nullable Part direct, PlaceMention place, int behind) {
    if (isEspecially(draft, place)) {
      refine(draft, place);
      return;
    }
    Part part = arabic ? clause.prepositions.part(place) : ground.part(place);
    if (part == null && place.from() >= behind - 1) {
      part = arabic ? listOf(draft, clause.joining.before(place)) : null;
      part = part == null ? openPart(behind, place.from()) : part;
      part = part == null ? direct : part;
      part = part != Part.FROM && isCrossed(draft, place) ? Part.VIA : part;
      part = part == null && clause.is(place.from() - 1, Discourse.SIDE) ? Part.AT : part;
    } else if (part == null) {
      part = nearby.unled(draft, place);
    }
    if (part == null || !arabic && part == Part.BY) {
      return;
    }
    boolean before = place.from() < draft.anchor;
    if (!isMove(draft)) {
      boolean from = part == Part.FROM && !isTakenFrom(draft) && isOrigin(draft);
      if (part != Part.TO && part != Part.VIA && !from) {
        add(draft, draft.at, place);
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

  /** "Wide areas of Homs" are held; "the displaced from Homs" are elsewhere. */
  private static boolean isOrigin(Draft draft) {
    return draft.manner != Manner.CONTROLLED;
  }

  /** "Crossed the border of A and B": who arrives came over it. */
  private boolean isCrossed(Draft draft, PlaceMention place) {
    return arabic
        && draft.manner == Manner.ARRIVED
        && clause.tokens.word(place.from()).contains("حدود")
        && clause.prepositions.partBefore(place.from()) == null;
  }

  /** "Especially in Homs", but not "special forces to Homs" or "on a private plane to Homs". */
  private boolean isEspecially(Draft draft, PlaceMention place) {
    int near = Math.max(place.from() - 2, draft.people.to() > place.from() ? 0 : draft.people.to());
    boolean way = arabic && clause.prepositions.partBefore(place.from()) == Part.TO;
    return clause.between(near, place.from(), Discourse.ESPECIALLY)
        && !(way && !clause.tokens.word(place.from() - 2).startsWith("و"));
  }

  /** "Abducted from Homs": they were there, but who comes "from Homs" is killed anywhere. */
  private boolean isTakenFrom(Draft draft) {
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
    Part open = list != null ? list : before ? null : openPart(behind, place.from());
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
  private @Nullable Part openPart(int from, int to) {
    for (int i = to - 1; i >= Math.max(from, to - 7); i--) {
      if (clause.mentions.covering(i) != null) {
        return null;
      }
      Match<Preposition> match = clause.scan.longest(i, Preposition.class);
      if (match != null && match.sense().isWay() && match.to() < to) {
        return match.sense().part();
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

  private void add(Draft draft, List<PlaceMention> places, PlaceMention place) {
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

  /** Adds the place that a preposition leads at a token as an end of a move. */
  void end(Draft draft, @Nullable Part part, int preposition) {
    for (PlaceMention place : clause.places()) {
      if (place.from() > preposition && place.from() - preposition <= LED) {
        add(draft, part == Part.TO ? draft.to : draft.from, place);
      }
    }
  }

  /** Whether people who are only counted stay in a camp that their sentence tells of. */
  void camp(Draft draft) {
    draft.camp =
        draft.kind == Kind.PRESENCE
            && clause.between(clause.sentence.from(), clause.sentence.to(), Discourse.CAMP);
  }

  /** Gives a counted noun the place behind it, which is its own. */
  void own(Draft draft) {
    if (arabic && !isMove(draft)) {
      new OwnPlaces(clause)
          .read(draft, clauseEnd(draft.people.to(), clause.sentence.to()), isTakenFrom(draft));
    }
  }

  /** Where a happening without a place of its own took place: the place told nearest before it. */
  void scene(Draft draft) {
    if (isMove(draft)
        || !draft.at.isEmpty()
        || !draft.under.isEmpty() && draft.kind == Kind.INCIDENT) {
      return;
    }
    nearby.add(draft);
  }
}
