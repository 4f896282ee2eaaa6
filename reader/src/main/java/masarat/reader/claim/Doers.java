package masarat.reader.claim;

import java.util.Set;
import masarat.model.Group;
import masarat.model.Manner;
import masarat.model.SourceClass;
import masarat.reader.mention.Mention;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.movement.Preposition.Part;
import masarat.reader.movement.Trigger.Kind;
import org.jspecify.annotations.Nullable;

/** Who did what a sentence tells, where other words than the trigger's own say so. */
final class Doers {
  private static final Set<Manner> HARM =
      Set.of(Manner.KILLED, Manner.WOUNDED, Manner.MISSING, Manner.RELEASED);

  private static final Set<SourceClass> TELLERS =
      Set.of(
          SourceClass.MEDIA,
          SourceClass.OBSERVERS,
          SourceClass.NGO,
          SourceClass.ACTIVISTS,
          SourceClass.UN);

  /** How far from a noun that tells a happening its doer may stand, in tokens. */
  private static final int ROUND = 14;

  private final Clause clause;
  private final Attacks attacks;

  Doers(Clause clause) {
    this.clause = clause;
    this.attacks = new Attacks(clause);
  }

  /** Whether a draft tells what was done to people by means of an attack or in spite of one. */
  static boolean isHarm(Draft draft) {
    return HARM.contains(draft.manner);
  }

  /** Adds who did it, where another clause of the sentence says so, and those joined to them. */
  void doer(Draft draft) {
    elsewhere(draft);
    new Allies(clause).join(draft.by, actor -> !isOwn(draft, actor));
  }

  private static boolean isOwn(Draft draft, ActorMention actor) {
    return actor.from() >= draft.people.from() && actor.to() <= draft.people.to();
  }

  /**
   * Takes away doers who cannot be: nobody does harm to his own people, who only tells of it does
   * none, and a stay or an attempt is nobody's deed.
   */
  void drop(Draft draft, Group who) {
    boolean nobody =
        draft.manner == Manner.CROSSING_ATTEMPT
            || draft.kind == Kind.PRESENCE
                && draft.manner != Manner.HELD
                && draft.manner != Manner.BESIEGED;
    boolean harm = isHarm(draft) || draft.manner == Manner.DETAINED || draft.kind == Kind.INCIDENT;
    draft.by.removeIf(
        actor ->
            nobody
                || harm && TELLERS.contains(actor.source()) && !rescues(draft)
                || isHarm(draft) && (who.actors().contains(actor.slug()) || announces(actor)));
  }

  /** "An MSF ship picked up 400": charities rescue in English, where who speaks stands apart. */
  private boolean rescues(Draft draft) {
    return draft.manner == Manner.RELEASED && !clause.isArabic();
  }

  /** "The ministry: 13 killed": a headline's speaker, unless it is a force, which fights. */
  private boolean announces(ActorMention actor) {
    return clause.isArabic() && clause.tokens.is(actor.to(), ":") && !Memory.isForce(actor);
  }

  private void elsewhere(Draft draft) {
    if (draft.manner == Manner.DETAINED && draft.by.isEmpty()) {
      outcome(draft);
      return;
    }
    boolean done = isHarm(draft) || draft.kind == Kind.INCIDENT;
    if (!done || !draft.by.isEmpty() || draft.manner == Manner.CROSSING_ATTEMPT) {
      return;
    }
    ActorMention nearest = null;
    for (Mention mention : clause.mentions.all()) {
      if (mention instanceof ActorMention actor
          && !actor.community()
          && isDoer(draft, actor)
          && (nearest == null || distance(draft, actor) < distance(draft, nearest))) {
        nearest = actor;
      }
    }
    if (nearest != null) {
      draft.by.add(nearest);
    }
  }

  /** "Operations of the police led to the arrest of": who acts is the last one named before. */
  private void outcome(Draft draft) {
    int from = clause.sentence.from();
    if (!clause.between(Math.max(from, draft.anchor - 3), draft.anchor, Discourse.LEADS_TO)) {
      return;
    }
    ActorMention last = clause.subjects.lastBefore(draft.anchor);
    if (last != null) {
      draft.by.add(last);
    }
  }

  private static int distance(Draft draft, ActorMention actor) {
    return Math.abs(draft.anchor - actor.from());
  }

  private boolean isDoer(Draft draft, ActorMention actor) {
    boolean own = isOwn(draft, actor) || draft.under.contains(actor);
    boolean harms = isHarm(draft) && attacks.harms(actor);
    return !own && (harms || attacks.does(actor) || attacks.attacks(actor));
  }

  /** Adds the doers and the ground of a happening that a noun alone tells. */
  void round(Draft draft) {
    ActorMention own = clause.isArabic() ? owner(draft) : null;
    if (own != null) {
      draft.by.add(own);
      return;
    }
    for (Mention mention : clause.mentions.all()) {
      if (mention instanceof ActorMention actor && !actor.community()) {
        round(draft, actor);
      }
    }
    if (draft.by.isEmpty() && !clause.isArabic()) {
      clause.subjects.governments().forEach(actor -> round(draft, actor));
    }
  }

  /** "Twenty American raids", "two raids of the coalition": whose they are stands behind them. */
  private @Nullable ActorMention owner(Draft draft) {
    boolean incident = draft.kind == Kind.INCIDENT;
    for (int i = draft.people.from(); incident && i <= draft.people.to(); i++) {
      if (clause.mentions.startingAt(i) instanceof ActorMention actor
          && !actor.community()
          && (part(i) == null || part(i) == Part.TO)) {
        return actor;
      }
    }
    return null;
  }

  private @Nullable Part part(int token) {
    return clause.prepositions.partBefore(token);
  }

  private void round(Draft draft, ActorMention actor) {
    if (Math.abs(actor.from() - draft.anchor) >= ROUND) {
      return;
    }
    @Nullable Part part = clause.prepositions.part(actor);
    boolean before = part == null && actor.to() <= draft.anchor;
    boolean acts =
        before
            && (draft.anchor - actor.to() <= 2
                || clause.between(actor.to(), draft.anchor, Discourse.CARRIED_OUT));
    boolean incident = draft.kind == Kind.INCIDENT;
    if (part == Part.BY || (acts && incident)) {
      draft.by.add(actor);
    } else if (part == Part.AT && clause.isArea(actor) && incident) {
      draft.under.add(actor);
      draft.cover(draft.start, actor.end());
    }
  }
}
