package masarat.reader.claim;

import masarat.model.SourceClass;
import masarat.model.Unit;
import masarat.reader.attribution.Speaking;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.movement.Preposition;
import masarat.reader.movement.Preposition.Part;
import masarat.reader.movement.Trigger;
import masarat.reader.movement.Trigger.Shape;
import masarat.reader.movement.Trigger.Theme;
import masarat.reader.quantity.Noun;
import masarat.reader.word.FunctionWord;
import masarat.reader.word.Match;
import org.jspecify.annotations.Nullable;

/** Who does what an English verb tells, by its subject, which may stand in another clause. */
final class EnglishAgents {
  /** How far before whom it hits a verb may stand, in tokens. */
  private static final int OBJECT = 3;

  private final Clause clause;
  private final EnglishVoice voice;

  EnglishAgents(Clause clause) {
    this.clause = clause;
    this.voice = new EnglishVoice(clause);
  }

  /** Who does what an active verb tells, if its subject belongs to an organisation. */
  @Nullable ActorMention agent(People subject, Match<Trigger> trigger) {
    int least = Math.max(clause.sentence.from(), subject.from() - 2);
    for (int i = subject.to() - 1; i >= least; i--) {
      if (clause.mentions.covering(i) instanceof ActorMention actor && !actor.community()) {
        if (isHitBefore(actor, trigger)) {
          return joinedAgent(trigger);
        }
        if (part(actor) == Part.AT || isHit(actor)) {
          return null; // "outside a police station", "attacked a police station"
        }
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
        if (clause.mentions.covering(people.to() - 1) instanceof ActorMention force
            && Memory.isForce(force)) {
          return force; // "Chad says nine of its soldiers"
        }
        ActorMention last = clause.subjects.lastBefore(i);
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
    boolean claims = clause.is(before, FunctionWord.PERFECT) && isClaimed(before - 1);
    boolean they = isSpeakerAgain(before) || claims || behind && isSpeakerAgain(before - 1);
    return joined ? joinedAgent(trigger) : they ? clause.subjects.lastBefore(trigger.from()) : null;
  }

  /** "Killed 40 rebels and seized 12": who does what the verb before tells, not whom it hits. */
  private @Nullable ActorMention joinedAgent(Match<Trigger> trigger) {
    Match<Trigger> first = activeBefore(trigger);
    ActorMention last = clause.subjects.lastBefore(trigger.from());
    ActorMention subject = first != null && isOutcome(first) ? subjectBefore(first.from()) : null;
    if (subject != null) {
      return subject;
    }
    if (first != null && clause.isRelative(first.from())) {
      return null; // "arrested men over an attack that killed one and wounded two"
    }
    if (first == null || last == null) {
      return last;
    }
    boolean they = isSpeakerAgain(first.from() - 1) || isSpeakerAgain(first.from() - 2);
    ActorMention agent =
        isHitBefore(last, trigger) ? clause.subjects.lastBefore(first.from()) : last;
    return agent == null || clause.subjects.isSpeaker(agent) && !they ? null : agent;
  }

  /** Whether an active verb before hits an actor: "killed 40 rebels and seized 12". */
  private boolean isHitBefore(ActorMention actor, Match<Trigger> trigger) {
    Match<Trigger> first = activeBefore(trigger);
    return first != null && actor.from() >= first.to() && actor.to() <= trigger.from();
  }

  private @Nullable Match<Trigger> activeBefore(Match<Trigger> trigger) {
    return clause.triggers.stream()
        .filter(t -> t.to() < trigger.from() && t.sense().isVerb() && !voice.isPassive(t))
        .filter(t -> t.sense().frame().theme() == Theme.OBJECT)
        .reduce((one, other) -> other)
        .orElse(null);
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
    int lead = clause.before(actor);
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
        boolean acts = !actor.community() && part(actor) == null;
        return acts && !isHit(actor) ? actor : null;
      }
    }
    return null;
  }

  /** "Outside a police station": what leads to an actor, over its article. */
  private @Nullable Part part(ActorMention actor) {
    Part part = clause.prepositions.part(actor);
    boolean article = clause.is(actor.from() - 1, FunctionWord.DETERMINER);
    return part == null && article ? clause.prepositions.partBefore(actor.from() - 1) : part;
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

  /** "The army claims to have killed": who claims it did it. */
  private boolean isClaimed(int to) {
    return is(to, "to") && Speaking.isVerb(clause.scan, to - 1);
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
