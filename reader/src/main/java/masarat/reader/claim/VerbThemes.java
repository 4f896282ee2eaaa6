package masarat.reader.claim;

import masarat.model.Manner;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.movement.Preposition;
import masarat.reader.movement.Trigger;
import masarat.reader.movement.Trigger.Shape;
import masarat.reader.movement.Trigger.Theme;
import masarat.reader.word.FunctionWord;
import masarat.reader.word.Match;
import org.jspecify.annotations.Nullable;

/**
 * Whose move a verb tells. Who stands between an active verb and its people, or before both, did
 * it.
 */
final class VerbThemes {
  /** How far before a singular verb its counted people may stand. */
  private static final int NEAR = 8;

  private final Clause clause;
  private final boolean arabic;
  private final EnglishOrder english;
  private final PeopleBefore ahead;
  private final Agents agents;
  private final Endings endings;

  VerbThemes(
      Clause clause, boolean arabic, EnglishOrder english, PeopleBefore ahead, Agents agents) {
    this.clause = clause;
    this.arabic = arabic;
    this.english = english;
    this.ahead = ahead;
    this.agents = agents;
    this.endings = new Endings(clause, arabic);
  }

  /**
   * The people of a verb and who moved them; null where it has none.
   *
   * @param after the people behind it
   * @param before the people before it
   */
  ThemeFinder.@Nullable Found of(
      Match<Trigger> trigger, @Nullable People after, @Nullable People before) {
    Trigger sense = trigger.sense();
    boolean subject = ThemeFinder.isSubject(sense);
    boolean back = clause.is(trigger.to(), Discourse.BACK) && !sense.plural();
    boolean peopleFirst = sense.plural() || clause.isRelative(trigger.from()) && !back || !arabic;
    if (subject) {
      People first = peopleFirst ? before : after;
      People second = peopleFirst ? after : before;
      boolean fits =
          second != null
              && (arabic
                  ? second.isCounted() && isClose(second, trigger)
                      || isBeside(second, trigger)
                      || isTopic(second, trigger)
                  : english.hasObject(trigger, second));
      boolean object =
          !arabic && fits && second != null && second.isCounted() && second.from() == trigger.to();
      People people = first != null && !object ? first : fits ? second : null;
      people = people == null && !arabic ? english.loads.aboard(trigger) : people;
      if (people == null) {
        return arabic && sense.plural() ? new ThemeFinder.Found(endings.of(trigger), null) : null;
      }
      boolean made = !arabic && people == second;
      return new ThemeFinder.Found(people, made ? maker(trigger, before) : null);
    }
    People one = arabic ? ahead.rightBefore(trigger) : null;
    boolean others =
        after != null && after.from() == trigger.to() && clause.coreference.endsInOthers(after);
    if (one != null && one.isCounted() && !others && (after == null || !after.isCounted())) {
      return new ThemeFinder.Found(one, null);
    }
    boolean passive =
        arabic
            ? sense.shape() == Shape.PASSIVE
            : english.isPassive(trigger) || english.isReduced(trigger, before);
    boolean countedBefore = before != null && before.isCounted() && !before.named();
    boolean acted = after != null && isObject(trigger, after);
    if (arabic && sense.plural() && countedBefore && before != null && !acted) {
      return new ThemeFinder.Found(before, null);
    }
    if (after != null && !(passive && !arabic)) {
      ActorMention agent = agents.between(trigger, after);
      if (agent == null && !arabic && english.agents.isOutcome(trigger)) {
        agent = english.agents.sharedAgent(trigger);
      }
      if (agent == null && before != null && (before.named() || !arabic)) {
        agent =
            arabic ? agents.subject(before, trigger.from()) : english.agents.agent(before, trigger);
      }
      if (agent == null && !arabic && !passive) {
        agent = english.agents.sharedAgent(trigger);
        agent = agent == null ? agents.government(trigger) : agent;
      }
      if (agent == null && arabic && !passive && sense.manner() != Manner.MISSING) {
        agent = agents.country(trigger);
      }
      if (agent == null && agents.isForces(trigger, after)) {
        agent = agents.forces(trigger);
      }
      return new ThemeFinder.Found(after, passive ? null : agent);
    }
    if (!arabic && !passive && before != null && english.isIntransitive(trigger)) {
      return new ThemeFinder.Found(before, null);
    }
    boolean thing = !arabic && clause.is(trigger.to(), FunctionWord.DETERMINER); // "drove a truck"
    if (!arabic && !passive && (thing || english.isActive(trigger))) {
      return null;
    }
    if (arabic && before != null && before.named() && !sense.plural() && isDone(trigger)) {
      return new ThemeFinder.Found(before, null);
    }
    boolean acts = before != null && arabic && sense.frame().cue() && !before.isCounted();
    return before == null || acts && !passive || before.named() && !passive && !sense.plural()
        ? null
        : new ThemeFinder.Found(before, null);
  }

  /** "Factions that were driven out of the town by": who did it follows, as behind a passive. */
  private boolean isDone(Match<Trigger> trigger) {
    for (int i = trigger.to(); i < Math.min(clause.sentence.to(), trigger.to() + NEAR); i++) {
      Match<Preposition> by = clause.scan.longest(i, Preposition.class);
      if (by != null && by.sense().part() == Preposition.Part.BY) {
        return true;
      }
    }
    return false;
  }

  /** "Two coastguard patrols returned 530 migrants", "Burundi withdrew its soldiers". */
  private @Nullable ActorMention maker(Match<Trigger> trigger, @Nullable People before) {
    ActorMention agent = before == null ? null : english.agents.agent(before, trigger);
    return agent == null ? agents.government(trigger) : agent;
  }

  /** "They kidnapped 12 women", "released ten of them": whom an active verb is right before. */
  private boolean isObject(Match<Trigger> trigger, People after) {
    boolean others = !after.them() || clause.coreference.endsInOthers(after);
    boolean next = after.from() == trigger.to() && others;
    boolean led =
        after.from() == trigger.to() + 1
            && (clause.is(trigger.to(), FunctionWord.OBJECT_LEAD)
                || clause.tails.at(trigger.to(), trigger.sense().frame().with()));
    return (next || led)
        && trigger.sense().frame().theme() == Theme.OBJECT
        && after.isCounted()
        && !clause.joining.isJoinedWord(after.from());
  }

  /** "That the army withdrew": whoever stands first in a clause has the verb behind him. */
  private boolean isTopic(People people, Match<Trigger> trigger) {
    int before = people.from() - 1;
    boolean first = before < clause.sentence.from() || clause.is(before, Discourse.CLAUSE);
    return first && !Gap.isCut(clause, people.to(), trigger.from());
  }

  private static boolean isClose(People people, Match<Trigger> trigger) {
    return trigger.from() - people.to() <= NEAR;
  }

  private static boolean isBeside(People people, Match<Trigger> trigger) {
    return people.from() >= trigger.to() || trigger.from() - people.to() <= 1;
  }
}
