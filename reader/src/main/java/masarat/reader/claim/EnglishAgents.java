package masarat.reader.claim;

import masarat.model.SourceClass;
import masarat.model.Unit;
import masarat.reader.attribution.Speaking;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.movement.Preposition;
import masarat.reader.movement.Preposition.Part;
import masarat.reader.movement.Trigger;
import masarat.reader.movement.Trigger.Shape;
import masarat.reader.quantity.Noun;
import masarat.reader.word.FunctionWord;
import masarat.reader.word.Match;
import org.jspecify.annotations.Nullable;

/** Who does what an English verb tells, by its subject, which may stand in another clause. */
final class EnglishAgents {
  /** How far before whom it hits a verb may stand, in tokens. */
  private static final int OBJECT = 3;

  private final Clause clause;

  EnglishAgents(Clause clause) {
    this.clause = clause;
  }

  /** Who does what an active verb tells, if its subject belongs to an organisation. */
  @Nullable ActorMention agent(People subject) {
    int least = Math.max(clause.sentence.from(), subject.from() - 2);
    for (int i = subject.to() - 1; i >= least; i--) {
      if (clause.mentions.covering(i) instanceof ActorMention actor && !actor.community()) {
        boolean speaks = Speaking.isSubject(clause.scan, clause.sentence, actor.to());
        return speaks && actor.to() <= subject.from() ? null : actor;
      }
    }
    return null;
  }

  /** "The charity said two of its workers": whose people they are; null where nobody's. */
  @Nullable ActorMention owner(People people) {
    for (int i = Math.max(clause.sentence.from(), people.from() - 1); i < people.to(); i++) {
      if (clause.is(i, FunctionWord.OWN)) {
        ActorMention last = clause.lastActorBefore(i);
        return last == null || last.source() == SourceClass.MEDIA ? null : last;
      }
    }
    return null;
  }

  /** Who does what a verb tells whose subject stands before another verb: "…, killing two". */
  @Nullable ActorMention sharedAgent(Match<Trigger> trigger) {
    int before = trigger.from() - 1;
    if (clause.mentions.covering(before) instanceof ActorMention actor && !actor.community()) {
      return isHit(actor) ? null : actor;
    }
    ActorMention vessel = ofVessel(before);
    if (vessel != null) {
      return vessel;
    }
    if (isOutcome(trigger)) {
      return subjectBefore(trigger.from());
    }
    boolean joined = is(before, "and") || isComma(before) || is(before, "before");
    boolean behind =
        clause.is(before, FunctionWord.PERFECT) || clause.is(before, FunctionWord.OWN_FORCES);
    boolean they = isSpeakerAgain(before) || behind && isSpeakerAgain(before - 1);
    return joined || they ? clause.lastActorBefore(trigger.from()) : null;
  }

  /** "By the army": who only did what is told of others. */
  boolean isLed(People people) {
    int first = people.from() - (clause.is(people.from() - 1, FunctionWord.DETERMINER) ? 1 : 0);
    return clause.prepositions.partBefore(first) == Part.BY;
  }

  /** "An MSF ship rescued": what somebody's ship does, he does. */
  private @Nullable ActorMention ofVessel(int token) {
    Match<Noun> noun = clause.scan.longest(token, Noun.class);
    boolean vessel = noun != null && noun.sense().unit() == Unit.VEHICLES;
    if (!vessel || !(clause.mentions.covering(token - 1) instanceof ActorMention actor)) {
      return null;
    }
    int lead = actor.from() - (clause.is(actor.from() - 1, FunctionWord.DETERMINER) ? 2 : 1);
    boolean led = clause.scan.longest(lead, Preposition.class) != null || is(lead, "of");
    return led || actor.community() ? null : actor;
  }

  /** "…, killing two": what comes of what the clause before tells. */
  boolean isOutcome(Match<Trigger> trigger) {
    return isComma(trigger.from() - 1) && trigger.sense().shape() == Shape.PROGRESSIVE;
  }

  /** "The army stormed a base of the group, killing two": who stands first in the clause acts. */
  private @Nullable ActorMention subjectBefore(int token) {
    int from = clause.sentence.from();
    for (int i = from; i < token; i++) {
      from = Speaking.isSubject(clause.scan, clause.sentence, i) ? i + 1 : from;
    }
    for (int i = from; i < token; i++) {
      if (clause.mentions.startingAt(i) instanceof ActorMention actor) {
        boolean acts = !actor.community() && clause.prepositions.part(actor) == null;
        return acts && !isHit(actor) ? actor : null;
      }
    }
    return null;
  }

  /** "Attacked a police post": who is attacked does nothing. */
  private boolean isHit(ActorMention actor) {
    int least = Math.max(clause.sentence.from(), actor.from() - OBJECT);
    for (int i = least; i < actor.from(); i++) {
      if (clause.is(i, Discourse.HITS) || clause.is(i, Discourse.ATTACKS)) {
        return true;
      }
    }
    return false;
  }

  /** "The army said it killed": who speaks tells of himself. */
  private boolean isSpeakerAgain(int token) {
    return (is(token, "it") || is(token, "they") || is(token, "its"))
        && (Speaking.isSaid(clause.scan, clause.sentence, token)
            || Speaking.isSaid(clause.scan, clause.sentence, clause.beforeDay(token)));
  }

  private boolean isComma(int token) {
    return clause.tokens.is(token, ",") || clause.tokens.is(token, ";");
  }

  private boolean is(int token, String word) {
    return token >= clause.sentence.from() && clause.tokens.word(token).equals(word);
  }
}
