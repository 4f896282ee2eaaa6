package masarat.reader.claim;

import masarat.model.Role;
import masarat.model.Unit;
import masarat.reader.attribution.Stances;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.movement.Trigger;
import masarat.reader.movement.Trigger.Kind;
import masarat.reader.movement.Trigger.Shape;
import masarat.reader.movement.Trigger.Theme;
import masarat.reader.word.Match;
import org.jspecify.annotations.Nullable;

/** Who does to people what a word of moving tells, where the order of the words says so. */
final class Agents {
  /** How far before its verb a country may stand that acts, in tokens. */
  private static final int SUBJECT = 4;

  private final Clause clause;
  private final boolean arabic;

  Agents(Clause clause, boolean arabic) {
    this.clause = clause;
    this.arabic = arabic;
  }

  /** "The group managed to kill", "the army carried out the arrest of": who stands before acts. */
  @Nullable ActorMention before(Match<Trigger> trigger, @Nullable People before) {
    boolean object = trigger.sense().frame().theme() == Theme.OBJECT;
    if (!object || before == null || !before.named() || trigger.from() - before.to() > 6) {
      return null;
    }
    boolean speaks =
        Stances.isSaying(clause.scan, before.from() - 1, trigger.from())
            || arabic && clause.between(before.to(), trigger.from(), Discourse.CLAUSE);
    boolean led = clause.prepositions.partBefore(before.from()) != null;
    boolean later = arabic && clause.is(trigger.from() - 1, Discourse.AFTER);
    ActorMention agent = speaks || led || later || fights(before) ? null : named(before);
    return agent != null && arabic && ActorParts.isTarget(clause, agent) ? null : agent;
  }

  /** "Clashes between the army and the group led to the death of": who only fights there. */
  private boolean fights(People before) {
    Clash clash = arabic ? Clash.of(clause) : null;
    return clash != null && clash.names(before.from());
  }

  /**
   * Who stands between a word and its people, unless a preposition leads there: in Arabic the
   * first, who is the subject.
   */
  @Nullable ActorMention between(Match<Trigger> trigger, People people) {
    ActorMention agent = null;
    for (int i = trigger.to(); i < people.from() && !(arabic && agent != null); i++) {
      if (clause.mentions.startingAt(i) instanceof ActorMention actor
          && !actor.community()
          && !people.actors().contains(actor.slug())
          && !(!arabic && clause.joining.isJoiner(actor.to()) && people.from() - actor.to() <= 2)
          && (clause.prepositions.partBefore(i) == null || isOfSubject(trigger, people, actor))) {
        agent = actor;
      }
    }
    return agent;
  }

  /** "Gunmen of the group abducted": in Arabic those whom it has stand right behind the verb. */
  private boolean isOfSubject(Match<Trigger> trigger, People people, ActorMention actor) {
    return arabic
        && clause.people.stream()
            .anyMatch(
                p ->
                    p.from() == trigger.to()
                        && p.to() <= people.from()
                        && !p.isCounted()
                        && p.actors().contains(actor.slug()));
  }

  /** "Turkey has deported 40 migrants": a country that acts is its government. */
  @Nullable ActorMention government(Match<Trigger> trigger) {
    ActorMention last = null;
    boolean move = trigger.sense().frame().kind() == Kind.TRANSITION;
    for (ActorMention government : clause.subjects.governments()) {
      int end = clause.beforeDay(trigger.from());
      int gap = end - government.to();
      boolean before = move && gap >= 0 && gap <= SUBJECT;
      if (before && clause.isEmpty(government.to(), end)) {
        last = government;
      }
    }
    return last;
  }

  /** "Whom the group abducted": in Arabic who acts stands right behind a verb with a pronoun. */
  @Nullable ActorMention behind(Match<Trigger> trigger) {
    boolean acts =
        arabic
            && trigger.sense().isVerb()
            && trigger.sense().shape() != Shape.PASSIVE
            && trigger.sense().frame().theme() == Theme.OBJECT;
    return acts
            && clause.mentions.startingAt(trigger.to()) instanceof ActorMention actor
            && !actor.community()
        ? actor
        : null;
  }

  /** "Turkey arrests nine", in Arabic on either side of its verb. */
  @Nullable ActorMention country(Match<Trigger> trigger) {
    return clause.subjects.governments().stream()
        .filter(actor -> actor.to() == trigger.from() || actor.from() == trigger.to())
        .findFirst()
        .orElse(null);
  }

  /** A feminine verb whose people are men: "(the forces) killed 21 of them". */
  boolean isForces(Match<Trigger> trigger, People after) {
    String word = clause.tokens.word(trigger.from());
    boolean feminine =
        trigger.sense().shape() == Shape.PAST ? word.endsWith("ت") : word.startsWith("ت");
    boolean women = after.role() == Role.WOMEN || after.quantity().unit() != Unit.PEOPLE;
    return arabic && feminine && !women && after.isCounted();
  }

  /** Who is told of last before a feminine verb without a subject of its own. */
  @Nullable ActorMention forces(Match<Trigger> trigger) {
    ActorMention last = clause.subjects.lastBefore(trigger.from());
    return last == null || clause.subjects.actsStranger(last, trigger.from()) ? null : last;
  }

  /** The actor whose name people are told by, unless a word leads to it: "a base of the army". */
  @Nullable ActorMention subject(People people, int verb) {
    ActorMention actor = named(people);
    if (actor != null && clause.between(actor.to(), verb, Discourse.RELATIVE)) {
      return actor; // "the war on the group, which killed"
    }
    boolean led = clause.prepositions.partBefore(people.from()) != null;
    return actor == null
            || led
            || clause.subjects.actsStranger(actor, verb)
            || ActorParts.isTarget(clause, actor)
        ? null
        : actor;
  }

  /** The actor whose name people are told by. */
  @Nullable ActorMention named(People people) {
    return clause.mentions.startingAt(people.from()) instanceof ActorMention actor ? actor : null;
  }
}
