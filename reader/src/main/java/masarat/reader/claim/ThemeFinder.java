package masarat.reader.claim;

import java.util.List;
import masarat.model.Form;
import masarat.model.Manner;
import masarat.model.Quantity;
import masarat.model.Unit;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.movement.Trigger;
import masarat.reader.movement.Trigger.Kind;
import masarat.reader.movement.Trigger.Shape;
import masarat.reader.movement.Trigger.Theme;
import masarat.reader.text.Clitic;
import masarat.reader.word.Match;
import org.jspecify.annotations.Nullable;

/**
 * Whose move a trigger tells. Arabic puts the people after a verb in the singular and after a
 * verbal noun, and before a verb in the plural or behind a relative pronoun; English puts them
 * before the verb, and behind "of" after a noun. Who stands between an active verb and the people
 * did it.
 */
final class ThemeFinder {
  /** How far before a noun its people may stand where a verb like "managed to" leads to it. */
  private static final int FAR = 10;

  /** How far before a singular verb its counted people may stand. */
  private static final int NEAR = 8;

  private static final Quantity TWO =
      new Quantity(Form.EXACT, List.of(2.0), null, Unit.PEOPLE, null, null, null);

  private final Clause clause;
  private final boolean arabic;
  private final EnglishOrder english;
  private final PeopleBehind behind;
  private final PeopleBefore ahead;
  private final Agents agents;

  ThemeFinder(Clause clause, boolean arabic) {
    this.clause = clause;
    this.english = new EnglishOrder(clause);
    this.behind = new PeopleBehind(clause, arabic);
    this.ahead = new PeopleBefore(clause, arabic, english);
    this.agents = new Agents(clause, arabic);
    this.arabic = arabic;
  }

  /**
   * The people of a trigger and who moved them.
   *
   * @param agent who acts, where the word order tells it
   */
  record Found(People people, @Nullable ActorMention agent) {}

  /** The people of the trigger at a place in the sentence's list, or null where it has none. */
  @Nullable Found find(int index) {
    Match<Trigger> trigger = clause.triggers.get(index);
    List<Match<Trigger>> triggers = clause.triggers;
    int next = index + 1;
    next += !arabic && next < triggers.size() && english.loads.isLoad(next) ? 1 : 0;
    int right = next < triggers.size() ? triggers.get(next).from() : clause.sentence.to();
    if (identifies(index) || supports(index)) {
      return null;
    }
    int left = left(index);
    if (index + 1 < triggers.size() && stays(trigger, triggers.get(index + 1))) {
      return null;
    }
    if (!arabic && english.isSilent(index)) {
      return null;
    }
    boolean own = !arabic && english.isPassive(trigger);
    if (!own && index + 1 < triggers.size() && sharesPeople(trigger, triggers.get(index + 1))) {
      return find(index + 1);
    }
    People after = behind.of(trigger, right);
    People before = ahead.of(trigger, left);
    Trigger sense = trigger.sense();
    boolean owned = arabic && sense.shape() == Shape.NOUN && isSubject(sense);
    if (sense.pronoun() && (owned || after == null || !after.isCounted())) {
      boolean here = before != null && before.isCounted() && !before.named();
      boolean moved =
          sense.frame().theme() == Theme.OBJECT
              && clause.is(trigger.from() - 1, Discourse.CARRIED_OUT);
      People those = here ? before : moved ? ahead.takenUp(trigger) : null;
      return new Found(those == null ? pronoun(trigger) : those, null);
    }
    if (sense.shape() == Shape.PARTICIPLE) {
      int distance = before == null ? FAR : trigger.from() - before.to();
      boolean near =
          before != null && (before.isCounted() ? distance <= 5 : distance == 0 && !before.named())
              || before != null && isOnTheWay(trigger, before);
      return near && before != null ? new Found(before, null) : null;
    }
    Found found = sense.isVerb() ? verb(trigger, after, before) : noun(trigger, after, before);
    People body = found == null && isOfBody(trigger) ? ahead.body(trigger) : null;
    return body == null ? found : new Found(body, null);
  }

  /** "She" of a verb whose subject stands further before: a body of the armed, in Arabic. */
  private boolean isOfBody(Match<Trigger> trigger) {
    Trigger sense = trigger.sense();
    String word = clause.tokens.word(trigger.from());
    boolean she = sense.shape() == Shape.PAST ? word.endsWith("ت") : word.startsWith("ت");
    boolean verb = sense.isVerb() && !sense.plural() && !sense.pronoun();
    return arabic
        && (verb && she || sense.shape() == Shape.PARTICIPLE && word.endsWith("ه"))
        && isSubject(sense);
  }

  /** "Reinforcements that were on their way to": a body of the armed, or a group by its name. */
  private boolean isOnTheWay(Match<Trigger> trigger, People people) {
    int distance = trigger.from() - people.to();
    return arabic
        && people.named()
        && distance <= 2
        && PartReader.isMove(trigger.sense().manner())
        && !Gap.isCut(clause, people.to(), trigger.from());
  }

  /** "Are still besieged": the word behind says in what state they stay. */
  private static boolean stays(Match<Trigger> trigger, Match<Trigger> next) {
    boolean phrase = trigger.sense().shape() == Shape.NOUN;
    boolean state = next.sense().shape() == Shape.PARTICIPLE || next.from() == trigger.to();
    return trigger.sense().frame().kind() == Kind.PRESENCE
        && next.sense().frame().kind() == Kind.PRESENCE
        && phrase
        && state;
  }

  /** "Death and injury of 12": both words tell of the same people. */
  private boolean sharesPeople(Match<Trigger> trigger, Match<Trigger> next) {
    boolean alike =
        clause.scan.at(next.from(), Trigger.class).stream()
            .anyMatch(m -> m.to() == next.to() && m.sense().isVerb() == trigger.sense().isVerb());
    boolean beside =
        next.from() == trigger.to() && next.has(Clitic.WA)
            || next.from() == trigger.to() + 1 && clause.joining.isJoiner(trigger.to());
    boolean own = trigger.sense().plural() || counted(ahead.single(trigger));
    return alike
        && beside
        && !own
        && trigger.sense().frame().theme() == next.sense().frame().theme();
  }

  private static boolean counted(@Nullable People people) {
    return people != null && people.isCounted();
  }

  /**
   * Whether a relative clause only says who those are whose move a later verb tells: "those who
   * joined … went home".
   */
  private boolean identifies(int index) {
    Match<Trigger> trigger = clause.triggers.get(index);
    if (!arabic) {
      return english.identifies(index);
    }
    if (!clause.isRelative(trigger.from())) {
      return false;
    }
    for (int i = index + 1; i < clause.triggers.size(); i++) {
      Match<Trigger> later = clause.triggers.get(i);
      boolean own =
          later.sense().plural() && later.sense().isVerb() && !clause.isRelative(later.from());
      if (own && !joinedByAnd(later)) {
        return true;
      }
    }
    return false;
  }

  /** "Are still held": the participle behind tells what they are. */
  private boolean supports(int index) {
    return clause.triggers.get(index).sense().manner() == Manner.PRESENT
        && index + 1 < clause.triggers.size()
        && clause.triggers.get(index + 1).sense().shape() == Shape.PARTICIPLE;
  }

  private boolean joinedByAnd(Match<Trigger> trigger) {
    return trigger.has(Clitic.WA) || trigger.has(Clitic.FA);
  }

  /** Where the words of earlier triggers end that can have people of their own. */
  private int left(int index) {
    for (int i = index - 1; i >= 0; i--) {
      if (!identifies(i) && !supports(i) && (arabic || !english.isSilent(i))) {
        return clause.triggers.get(i).to();
      }
    }
    return clause.sentence.from();
  }

  private @Nullable Found noun(
      Match<Trigger> trigger, @Nullable People after, @Nullable People before) {
    if (!arabic && before != null && english.isReduced(trigger, before)) {
      return new Found(before, null);
    }
    if (after != null) {
      ActorMention between = agents.between(trigger, after);
      return new Found(after, between == null ? agents.before(trigger, before) : between);
    }
    if (before == null) {
      return null;
    }
    int distance = trigger.from() - before.to();
    boolean stays = trigger.sense().frame().kind() == Kind.PRESENCE;
    boolean light = clause.between(before.from() - 2, trigger.from(), Discourse.LIGHT);
    int reach = light && clause.plainWords(before.to(), trigger.from()) <= 1 ? FAR : 3;
    boolean led =
        !stays && distance <= reach && clause.prepositions.partBefore(trigger.from()) != null;
    boolean acts = !arabic && trigger.sense().frame().theme() == Theme.SUBJECT;
    boolean cases = arabic && before.quantity().unit() == Unit.CASES && distance == 0;
    return led || cases || (!arabic && distance == 0) || (acts && distance <= (stays ? 4 : 2))
        ? new Found(before, null)
        : null;
  }

  private @Nullable Found verb(
      Match<Trigger> trigger, @Nullable People after, @Nullable People before) {
    Trigger sense = trigger.sense();
    boolean subject = isSubject(sense);
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
      People people = first != null ? first : fits ? second : null;
      if (people == null) {
        return arabic && sense.plural() ? new Found(pronoun(trigger), null) : null;
      }
      return new Found(people, null);
    }
    People one = arabic ? ahead.rightBefore(trigger) : null;
    boolean others = after != null && after.from() == trigger.to() && clause.endsInOthers(after);
    if (one != null && one.isCounted() && !others && (after == null || !after.isCounted())) {
      return new Found(one, null);
    }
    boolean passive =
        arabic
            ? sense.shape() == Shape.PASSIVE
            : english.isPassive(trigger) || english.isReduced(trigger, before);
    boolean countedBefore = before != null && before.isCounted() && !before.named();
    boolean acted = after != null && isObject(trigger, after);
    if (arabic && sense.plural() && countedBefore && before != null && !acted) {
      return new Found(before, null);
    }
    if (after != null && !(passive && !arabic)) {
      ActorMention agent = agents.between(trigger, after);
      if (agent == null && !arabic && english.agents.isOutcome(trigger)) {
        agent = english.agents.sharedAgent(trigger);
      }
      if (agent == null && before != null && (before.named() || !arabic)) {
        agent = arabic ? agents.named(before) : english.agents.agent(before);
      }
      if (agent == null && !arabic && !passive) {
        agent = english.agents.sharedAgent(trigger);
        agent = agent == null ? agents.government(trigger) : agent;
      }
      if (agent == null && agents.isForces(trigger, after)) {
        agent = clause.lastActorBefore(trigger.from());
      }
      return new Found(after, passive ? null : agent);
    }
    if (!arabic && !passive && before != null && english.isIntransitive(trigger)) {
      return new Found(before, null);
    }
    if (!arabic && !passive && english.isActive(trigger)) {
      return null;
    }
    boolean acts = before != null && arabic && sense.frame().cue() && !before.isCounted();
    return before == null || acts && !passive || before.named() && !passive && !sense.plural()
        ? null
        : new Found(before, null);
  }

  /** "They kidnapped 12 women", "released ten of them": whom an active verb is right before. */
  private boolean isObject(Match<Trigger> trigger, People after) {
    boolean next = after.from() == trigger.to() && !after.them();
    boolean led =
        after.from() == trigger.to() + 1
            && clause.tails.at(trigger.to(), trigger.sense().frame().with());
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

  private static boolean isSubject(Trigger trigger) {
    return trigger.frame().theme() == Theme.SUBJECT;
  }

  private static boolean isClose(People people, Match<Trigger> trigger) {
    return trigger.from() - people.to() <= NEAR;
  }

  private static boolean isBeside(People people, Match<Trigger> trigger) {
    return people.from() >= trigger.to() || trigger.from() - people.to() <= 1;
  }

  /** "Their arrest", of two. */
  private boolean isDual(Match<Trigger> trigger) {
    String word = clause.tokens.word(trigger.to() - 1);
    return arabic && trigger.sense().pronoun() && word.endsWith("هما");
  }

  private People pronoun(Match<Trigger> trigger) {
    return People.pronoun(
        trigger.from(),
        trigger.to(),
        trigger.start(),
        clause.tokens.end(trigger.to() - 1),
        isDual(trigger) ? TWO : Quantity.none(Unit.PEOPLE));
  }
}
