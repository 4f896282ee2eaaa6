package masarat.reader.claim;

import java.util.List;
import masarat.model.Manner;
import masarat.model.Quantity;
import masarat.model.Role;
import masarat.model.Unit;
import masarat.reader.attribution.Stances;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.movement.Preposition;
import masarat.reader.movement.Trigger;
import masarat.reader.movement.Trigger.Kind;
import masarat.reader.movement.Trigger.Shape;
import masarat.reader.movement.Trigger.Theme;
import masarat.reader.text.Clitic;
import masarat.reader.text.Tokens;
import masarat.reader.word.Match;
import org.jspecify.annotations.Nullable;

/**
 * Whose move a trigger tells. Arabic puts the people after a verb in the singular and after a
 * verbal noun, and before a verb in the plural or behind a relative pronoun; English puts them
 * before the verb, and behind "of" after a noun. Who stands between an active verb and the people
 * did it.
 */
final class ThemeFinder {
  private static final int AFTER = 14;
  private static final int AFTER_NOUN = 6;
  private static final int BEFORE = 18;

  private final Clause clause;
  private final boolean arabic;
  private final EnglishOrder english;

  ThemeFinder(Clause clause, boolean arabic) {
    this.clause = clause;
    this.english = new EnglishOrder(clause);
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
    int right = index + 1 < triggers.size() ? triggers.get(index + 1).from() : clause.sentence.to();
    if (identifies(index) || supports(index)) {
      return null;
    }
    int left = left(index);
    if (index + 1 < triggers.size() && stays(trigger, triggers.get(index + 1))) {
      return null;
    }
    if (index + 1 < triggers.size() && sharesPeople(trigger, triggers.get(index + 1))) {
      return find(index + 1);
    }
    People after = after(trigger, right);
    People before = before(trigger, left);
    Trigger sense = trigger.sense();
    if (sense.pronoun() && (after == null || !after.isCounted())) {
      boolean here = before != null && before.isCounted() && !before.named();
      return new Found(here && before != null ? before : pronoun(trigger), null);
    }
    if (sense.shape() == Shape.PARTICIPLE) {
      boolean near = before != null && before.isCounted() && trigger.from() - before.to() <= 5;
      return near && before != null ? new Found(before, null) : null;
    }
    return sense.isVerb() ? verb(trigger, after, before) : noun(trigger, after, before);
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
    boolean alike = trigger.sense().isVerb() == next.sense().isVerb();
    boolean beside =
        next.from() == trigger.to() && next.has(Clitic.WA)
            || next.from() == trigger.to() + 1 && clause.isJoiner(trigger.to());
    boolean own = trigger.sense().plural() || counted(oneBefore(trigger));
    return alike
        && beside
        && !own
        && trigger.sense().frame().theme() == next.sense().frame().theme();
  }

  private static boolean counted(@Nullable People people) {
    return people != null && people.isCounted();
  }

  /** The people that end right where a verb begins: "a soldier was killed and …". */
  private @Nullable People oneBefore(Match<Trigger> trigger) {
    for (People people : clause.people) {
      if (people.to() == trigger.from() && people.single() && trigger.sense().isVerb()) {
        return people;
      }
    }
    return null;
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
    if (!relative(trigger)) {
      return false;
    }
    for (int i = index + 1; i < clause.triggers.size(); i++) {
      Match<Trigger> later = clause.triggers.get(i);
      boolean own = later.sense().plural() && later.sense().isVerb() && !relative(later);
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
      if (!identifies(i) && !supports(i)) {
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
      ActorMention between = agentBetween(trigger, after);
      return new Found(after, between == null ? agentBefore(trigger, before) : between);
    }
    if (before == null) {
      return null;
    }
    int distance = trigger.from() - before.to();
    boolean led = distance <= 3 && (clause.partBefore(trigger.from()) != null);
    boolean acts = !arabic && trigger.sense().frame().theme() == Theme.SUBJECT;
    return led || (!arabic && distance == 0) || (acts && distance <= 2)
        ? new Found(before, null)
        : null;
  }

  private @Nullable Found verb(
      Match<Trigger> trigger, @Nullable People after, @Nullable People before) {
    Trigger sense = trigger.sense();
    boolean subject = sense.frame().theme() == Theme.SUBJECT;
    boolean peopleFirst = sense.plural() || relative(trigger) || !arabic;
    if (subject) {
      if (!arabic && english.isUndergone(trigger)) {
        return null;
      }
      People first = peopleFirst ? before : after;
      People second = peopleFirst ? after : before;
      boolean fits =
          second != null
              && (arabic
                  ? second.isCounted() || isBeside(second, trigger)
                  : english.hasObject(trigger, second));
      People people = first != null ? first : fits ? second : null;
      if (people == null) {
        return arabic && sense.plural() ? new Found(pronoun(trigger), null) : null;
      }
      return new Found(people, null);
    }
    People one = arabic ? oneBefore(trigger) : null;
    if (one != null && one.isCounted() && (after == null || !after.isCounted())) {
      return new Found(one, null);
    }
    boolean passive =
        arabic
            ? sense.shape() == Shape.PASSIVE
            : english.isPassive(trigger) || english.isReduced(trigger, before);
    boolean countedBefore = before != null && before.isCounted() && !before.named();
    if (arabic && sense.plural() && countedBefore && before != null) {
      return new Found(before, null);
    }
    if (after != null && !(passive && !arabic)) {
      ActorMention agent = agentBetween(trigger, after);
      if (agent == null && before != null && (before.named() || !arabic)) {
        agent = arabic ? asAgent(before) : english.agent(before);
      }
      if (agent == null && isForces(trigger, after)) {
        agent = clause.lastActorBefore(trigger.from());
      }
      return new Found(after, passive ? null : agent);
    }
    return before == null || before.named() && !passive && !sense.plural()
        ? null
        : new Found(before, null);
  }

  private static boolean isBeside(People people, Match<Trigger> trigger) {
    return people.from() >= trigger.to() || trigger.from() - people.to() <= 1;
  }

  /** A feminine verb whose people are men: "(the forces) killed 21 of them". */
  private boolean isForces(Match<Trigger> trigger, People after) {
    String word = clause.tokens.word(trigger.from());
    boolean feminine =
        trigger.sense().shape() == Shape.PAST ? word.endsWith("ت") : word.startsWith("ت");
    boolean women = after.role() == Role.WOMEN || after.quantity().unit() != Unit.PEOPLE;
    return arabic && feminine && !women && after.isCounted();
  }

  private boolean relative(Match<Trigger> trigger) {
    for (int i = trigger.from() - 1;
        i >= Math.max(clause.sentence.from(), trigger.from() - 2);
        i--) {
      if (clause.is(i, Discourse.RELATIVE)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable ActorMention asAgent(People people) {
    return clause.mentions.startingAt(people.from()) instanceof ActorMention actor ? actor : null;
  }

  /** The people behind a trigger: the nearest phrase that no preposition leads away. */
  private @Nullable People after(Match<Trigger> trigger, int limit) {
    People named = null;
    for (People people : clause.people) {
      if (people.from() < trigger.to()) {
        continue;
      }
      int reach = trigger.sense().isVerb() ? AFTER : AFTER_NOUN;
      if (people.from() >= limit || people.from() - trigger.to() > reach) {
        break;
      }
      if (people.isIncident()) {
        break;
      }
      if (!leadsTo(trigger, people) || people.single() && !isNear(trigger, people)) {
        continue;
      }
      if (!people.named()) {
        return object(trigger, people, limit);
      }
      if (named == null && people.from() - trigger.to() <= 2) {
        named = people;
      }
    }
    return named;
  }

  /** One alone is not looked for far off: only an actor, a place or a day may stand between. */
  private boolean isNear(Match<Trigger> trigger, People people) {
    if (people.from() - trigger.to() <= 1) {
      return true;
    }
    for (int i = trigger.to(); arabic && i < people.from(); i++) {
      if (clause.mentions.covering(i) == null && !clause.is(i, Discourse.CAUSE)) {
        return false;
      }
    }
    return arabic;
  }

  /** Of two phrases side by side behind a verb, the first acts and the second is acted on. */
  private People object(Match<Trigger> trigger, People first, int limit) {
    if (trigger.sense().frame().theme() == Theme.SUBJECT || !trigger.sense().isVerb()) {
      return first;
    }
    for (People second : clause.people) {
      int gap = second.from() - first.to();
      boolean sign = gap == 1 && clause.tokens.kind(first.to()) == Tokens.Kind.SIGN;
      boolean beside = gap == 0 || sign || gap > 0 && gap <= AFTER && isAttacker(trigger, first);
      boolean open = second.isCounted() && !second.isIncident() && !second.them();
      if (beside && open && second.from() < limit) {
        boolean apart =
            gap <= 1 && clause.isJoinedWord(second.from())
                || clause.partBefore(second.from()) != null
                || clause.isPart(second);
        return apart ? first : second;
      }
    }
    return first;
  }

  /** One fighter right behind an active verb may be the one who kills, not the one killed. */
  private static boolean isAttacker(Match<Trigger> trigger, People people) {
    return people.single()
        && people.role() == Role.FIGHTERS
        && trigger.sense().shape() != Shape.PASSIVE
        && people.from() == trigger.to();
  }

  /**
   * Whether only words that may stand there lie between a trigger and its people: words of its own,
   * and prepositions with a place, day or actor behind them.
   */
  private boolean leadsTo(Match<Trigger> trigger, People people) {
    boolean open = false;
    for (int i = trigger.to(); i < people.from(); i++) {
      if (Stances.opensClause(clause.scan, i)) {
        return false;
      }
      if (clause.tailAt(i, trigger.sense().frame().with())) {
        open = false;
        continue;
      }
      boolean passed = clause.mentions.covering(i) != null || clause.is(i, Discourse.CAUSE);
      if (passed || open && isDefinite(i)) {
        open = false;
        continue;
      }
      Match<Preposition> preposition = clause.scan.longest(i, Preposition.class);
      open |= preposition != null && !isOf(i);
    }
    return !open;
  }

  /** "In the camp": a definite word closes the phrase that a preposition opens. */
  private boolean isDefinite(int token) {
    return arabic && clause.tokens.word(token).startsWith("ال");
  }

  private boolean isOf(int token) {
    return clause.is(token, Discourse.ORIGIN);
  }

  /** The people before a trigger: the nearest phrase that is counted, else the nearest. */
  private @Nullable People before(Match<Trigger> trigger, int limit) {
    People nearest = null;
    for (int i = clause.people.size() - 1; i >= 0; i--) {
      People people = clause.people.get(i);
      if (people.to() > trigger.from()) {
        continue;
      }
      if (people.from() < limit || trigger.from() - people.to() > BEFORE) {
        break;
      }
      boolean things = people.quantity().unit() == Unit.VEHICLES;
      if (things || people.isIncident() || people.manner() != null && people.before()) {
        continue;
      }
      if (!arabic && (english.isRestated(people) || english.isAside(people, trigger))) {
        continue;
      }
      boolean part = clause.isPart(people) && !(arabic && people.to() == trigger.from());
      if (part
          || isApart(trigger, people)
          || people.single() && trigger.from() - people.to() > (arabic ? 2 : 6)) {
        continue;
      }
      if (people.isCounted()) {
        boolean cases = people.quantity().unit() == Unit.CASES && nearest != null;
        return cases && nearest != null ? nearest.countedBy(people) : people;
      }
      if (nearest == null) {
        nearest = people;
      }
    }
    return nearest;
  }

  /** "Which" and a verb of one speak of the word right before, not of people further off. */
  private boolean isApart(Match<Trigger> trigger, People people) {
    return arabic
        && !trigger.sense().plural()
        && relative(trigger)
        && trigger.from() - people.to() > 4;
  }

  /** "The group managed to kill", "the army carried out the arrest of": who stands before acts. */
  private @Nullable ActorMention agentBefore(Match<Trigger> trigger, @Nullable People before) {
    boolean object = trigger.sense().frame().theme() == Theme.OBJECT;
    if (!object || before == null || !before.named() || trigger.from() - before.to() > 6) {
      return null;
    }
    boolean speaks = Stances.isSaying(clause.scan, before.from() - 1, trigger.from());
    boolean led = clause.partBefore(before.from()) != null;
    return speaks || led ? null : asAgent(before);
  }

  private @Nullable ActorMention agentBetween(Match<Trigger> trigger, People people) {
    ActorMention agent = null;
    for (int i = trigger.to(); i < people.from(); i++) {
      if (clause.mentions.startingAt(i) instanceof ActorMention actor
          && !actor.community()
          && clause.partBefore(i) == null) {
        agent = actor;
      }
    }
    return agent;
  }

  private People pronoun(Match<Trigger> trigger) {
    return new People(
        trigger.from(),
        trigger.to(),
        trigger.start(),
        clause.tokens.end(trigger.to() - 1),
        Quantity.none(Unit.PEOPLE),
        null,
        List.of(),
        null,
        true,
        true,
        false,
        false);
  }
}
