package masarat.reader.claim;

import masarat.model.Manner;
import masarat.reader.attribution.Speaking;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.movement.Preposition;
import masarat.reader.movement.Preposition.Part;
import masarat.reader.movement.Trigger;
import masarat.reader.movement.Trigger.Kind;
import masarat.reader.text.Tokens;
import masarat.reader.word.FunctionWord;
import masarat.reader.word.Match;
import org.jspecify.annotations.Nullable;

/** Gives the actors round a happening their parts in it: by, under, from, via. */
final class ActorParts {
  /** How far before an actor a word may stand that makes him a target, in tokens. */
  private static final int TARGET_REACH = 4;

  /** How far behind an actor the attack may stand that is his, in tokens. */
  private static final int DEED = 4;

  private final Clause clause;

  ActorParts(Clause clause) {
    this.clause = clause;
  }

  /** Gives an actor its part in a happening. */
  void read(Draft draft, ActorMention actor) {
    Part part = isCause(draft, actor) ? Part.BY : clause.prepositions.part(actor);
    if (part == null && clause.tokens.is(actor.from() - 1, "the")) {
      Part led = clause.prepositions.partBefore(actor.from() - 1);
      part = led == Part.BY ? led : null;
    }
    if (part == null && draft.manner == Manner.JOINED && isObject(draft, actor)) {
      part = Part.TO;
    }
    boolean speaks = part == Part.TO && speaks(actor);
    boolean helps = part == Part.BY && clause.is(clause.before(actor) - 1, FunctionWord.HELPING);
    if (part == null || speaks || helps || clause.is(actor.from() - 1, Discourse.AGAINST)) {
      return;
    }
    switch (part) {
      case BY -> draft.by.add(actor);
      case UNDER -> draft.under.add(actor);
      case WITH, TO -> {
        boolean ground = clause.isArabic() && draft.manner == Manner.DETAINED && part == Part.TO;
        if (!Doers.isHarm(draft) && !ground) { // "seized for belonging to"
          draft.under.add(actor);
          draft.reach(draft.start, actor.end());
        }
      }
      case FROM -> {
        boolean held = draft.manner == Manner.RELEASED;
        (drivesOut(draft, actor) ? draft.by : held ? draft.under : draft.fromUnder).add(actor);
      }
      case VIA -> draft.viaUnder.add(actor);
      case AT -> {
        boolean held = draft.manner == Manner.RELEASED; // "who were in Libyan prisons"
        if (held || draft.manner == Manner.JOINED || draft.kind != Kind.TRANSITION) {
          draft.under.add(actor);
        }
      }
    }
  }

  /** "According to the Observatory": nobody goes there. */
  private boolean speaks(ActorMention actor) {
    return !clause.isArabic()
        && Speaking.within(clause.scan, clause.sentence, actor.from(), actor.to());
  }

  /** "In regime barrel bomb attacks": only what the attack was like stands between. */
  private boolean leadsToDeed(ActorMention actor) {
    boolean led = clause.prepositions.partBefore(clause.before(actor) + 1) != null;
    for (int i = actor.to(); led && i < Math.min(clause.sentence.to(), actor.to() + DEED); i++) {
      if (clause.is(i, Discourse.CAUSE)) {
        return true;
      }
      boolean plain = clause.tokens.kind(i) == Tokens.Kind.WORD && !clause.isTrigger(i);
      if (!plain || clause.scan.longest(i, Preposition.class) != null) {
        return false;
      }
    }
    return false;
  }

  /** "A hundred men serve in the ranks of the group", which stands among the words for them. */
  static @Nullable ActorMention force(Clause clause, Trigger trigger, People people) {
    boolean force = trigger.manner() == Manner.SERVING || trigger.manner() == Manner.JOINED;
    for (int i = people.from(); force && i < people.to() + 3 && i < clause.sentence.to(); i++) {
      if (clause.mentions.startingAt(i) instanceof ActorMention actor
          && people.actors().contains(actor.slug())
          && clause.prepositions.partBefore(i) == Part.WITH) {
        return actor;
      }
    }
    return null;
  }

  /** "Fled from the violence of the group": it drives them out. */
  private boolean drivesOut(Draft draft, ActorMention actor) {
    boolean out = draft.manner == Manner.DISPLACED || draft.manner == Manner.FLED;
    return out && clause.tokens.is(actor.to(), "'");
  }

  /** "Joined the Islamic State". */
  private static boolean isObject(Draft draft, ActorMention actor) {
    return actor.from() > draft.anchor && actor.from() - draft.anchor <= 3;
  }

  /** "In an air strike of …", "by the fire of …": the one behind it did it. */
  private boolean isCause(Draft draft, ActorMention actor) {
    boolean harm = Doers.isHarm(draft) || draft.manner == Manner.DISPLACED;
    return harm
        && actor.from() > draft.anchor
        && !clause.subjects.isSpeaker(actor)
        && (isDeed(actor)
            || clause.between(actor.from() - 3, actor.from(), Discourse.CAUSE)
                && !isTarget(clause, actor));
  }

  /** "In American raids": what he did is told with him. */
  private boolean isDeed(ActorMention actor) {
    return !clause.isArabic()
        && (actor.to() - actor.from() > 1 && clause.is(actor.to() - 1, Discourse.CAUSE)
            || leadsToDeed(actor));
  }

  /** "An attack on the army": it was done to whom such words lead to. */
  static boolean isTarget(Clause clause, ActorMention actor) {
    if (clause.isArabic()) {
      return isHit(clause, actor);
    }
    boolean article = clause.is(actor.from() - 1, FunctionWord.DETERMINER);
    return clause.prepositions.partBefore(actor.from() - (article ? 1 : 0)) == Part.AT;
  }

  /** "A raid on positions of the group": a word that leads to a target stands close before. */
  private static boolean isHit(Clause clause, ActorMention actor) {
    int first = Math.max(clause.sentence.from(), actor.from() - TARGET_REACH);
    for (int i = actor.from() - 1; i >= first; i--) {
      boolean led = clause.is(i, Discourse.HITS);
      Match<Preposition> preposition = clause.scan.longest(i, Preposition.class);
      boolean by = preposition != null && preposition.sense().part() == Part.BY;
      if (led || by || clause.is(i, Discourse.CAUSE)) {
        return led && !by;
      }
    }
    return false;
  }
}
