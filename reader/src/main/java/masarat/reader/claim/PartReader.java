package masarat.reader.claim;

import masarat.model.Manner;
import masarat.reader.mention.Mention;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.mention.Mention.PlaceMention;
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
  private final Locatives locatives;
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
    this.locatives = new Locatives(clause, arabic, ground, nearby);
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
        if (!clause.isAside(place) && !isBetweenDashes(place, draft)) {
          locatives.read(draft, direct, place, behind);
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

  /** "900 men – many of them from A – have reached B": what dashes enclose says who they are. */
  private boolean isBetweenDashes(PlaceMention place, Draft draft) {
    return !arabic
        && place.from() >= draft.people.to()
        && place.to() <= draft.anchor
        && new EnglishSteps(clause).isEnclosed(place.from(), draft.anchor);
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
      boolean next = clause.is(i, Discourse.CLAUSE) && clause.mentions.covering(i) == null;
      if (next || isOfThem(i) || arabic && isNextAttack(i)) {
        return i;
      }
    }
    return limit;
  }

  /** "…, and the attack on B in June": another one than that told before. */
  private boolean isNextAttack(int token) {
    return clause.tokens.is(token - 1, "،")
        && clause.tokens.word(token).startsWith("وال")
        && clause.is(token, Discourse.CAUSE);
  }

  /** "…, 900 of them for A", "…, including 40 in A": where some of those told went or were. */
  private boolean isOfThem(int token) {
    return !arabic
        && clause.people.stream()
            .filter(p -> p.from() == token)
            .anyMatch(p -> p.them() && clause.tokens.is(token - 1, ",") || placed.isPart(p));
  }

  /** Adds the place that a preposition leads at a token as an end of a move. */
  void end(Draft draft, @Nullable Part part, int preposition) {
    for (PlaceMention place : clause.places()) {
      if (place.from() > preposition && place.from() - preposition <= LED) {
        locatives.add(draft, part == Part.TO ? draft.to : draft.from, place);
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
      new OwnPlaces(clause, nearby)
          .read(
              draft,
              clauseEnd(draft.people.to(), clause.sentence.to()),
              Locatives.isTakenFrom(draft));
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
