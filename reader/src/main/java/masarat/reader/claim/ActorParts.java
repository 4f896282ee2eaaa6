package masarat.reader.claim;

import masarat.model.Manner;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.movement.Preposition.Part;
import masarat.reader.movement.Trigger.Kind;
import masarat.reader.word.FunctionWord;

/** Gives the actors round a happening their parts in it: by, under, from, via. */
final class ActorParts {
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
    if (part == null) {
      return;
    }
    switch (part) {
      case BY -> draft.by.add(actor);
      case UNDER -> draft.under.add(actor);
      case WITH, TO -> {
        if (!Doers.isHarm(draft)) {
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
        && clause.between(actor.from() - 3, actor.from(), Discourse.CAUSE)
        && !isTarget(clause, actor);
  }

  /** "An attack on the army": in English it was done to whom such words lead to. */
  static boolean isTarget(Clause clause, ActorMention actor) {
    boolean article = clause.is(actor.from() - 1, FunctionWord.DETERMINER);
    Part led = clause.prepositions.partBefore(actor.from() - (article ? 1 : 0));
    return !clause.isArabic() && led == Part.AT;
  }
}
