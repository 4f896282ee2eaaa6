package masarat.reader.claim;

import java.util.List;
import java.util.Set;
import masarat.model.Manner;
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

  /** How far behind a body of the armed it may be told where it is bound. */
  private static final int NEAR = 5;

  /** What a body of the armed is told to do by a noun that is said to be its own. */
  private static final Set<Manner> OWN = Set.of(Manner.WITHDREW, Manner.DEPLOYED, Manner.ARRIVED);

  private final Clause clause;
  private final boolean arabic;
  private final EnglishOrder english;
  private final PeopleBehind behind;
  private final PeopleBefore ahead;
  final Agents agents;
  private final VerbThemes verbs;
  private final Yielding yielding;
  private final Endings endings;

  ThemeFinder(Clause clause, boolean arabic) {
    this.clause = clause;
    this.english = new EnglishOrder(clause);
    this.behind = new PeopleBehind(clause, arabic);
    this.ahead = new PeopleBefore(clause, arabic, english);
    this.agents = new Agents(clause, arabic);
    this.verbs = new VerbThemes(clause, arabic, english, ahead, agents);
    this.yielding = new Yielding(clause, arabic, english);
    this.endings = new Endings(clause, arabic);
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
    boolean passed =
        next < triggers.size()
            && (arabic ? isOfMoved(trigger, triggers.get(next)) : english.loads.isLoad(next));
    next += passed ? 1 : 0;
    int right = next < triggers.size() ? triggers.get(next).from() : clause.sentence.to();
    if (yielding.yields(index) || !arabic && english.isSilent(index)) {
      return null;
    }
    int left = yielding.left(index);
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
      return new Found(those == null ? endings.of(trigger) : those, agents.behind(trigger));
    }
    if (sense.shape() == Shape.PARTICIPLE) {
      int distance = before == null ? FAR : trigger.from() - before.to();
      boolean near =
          before != null && (before.isCounted() ? distance <= 5 : distance == 0 && isGroup(before))
              || before != null && isOnTheWay(trigger, before);
      return near && before != null ? new Found(before, null) : null;
    }
    Found found = sense.isVerb() ? verbs.of(trigger, after, before) : noun(trigger, after, before);
    People body = found == null && isOfBody(trigger) ? ahead.body(trigger) : null;
    return body == null ? found : new Found(body, null);
  }

  /** "Moved the wounded of": what the noun of those who are moved could tell by itself. */
  private boolean isOfMoved(Match<Trigger> trigger, Match<Trigger> next) {
    boolean moved =
        trigger.sense().frame().theme() == Theme.OBJECT
            && PartReader.isMove(trigger.sense().manner());
    return moved
        && Tolls.isCasualty(next.sense().manner())
        && clause.people.stream().anyMatch(people -> people.from() == next.from());
  }

  /** Whether people are told by a noun, be it only one for a body of the armed. */
  private boolean isGroup(People people) {
    return !people.named() || arabic && clause.is(people.from(), Discourse.BODY);
  }

  /** "She" of a verb whose subject stands further before: a body of the armed, in Arabic. */
  private boolean isOfBody(Match<Trigger> trigger) {
    Trigger sense = trigger.sense();
    String word = clause.tokens.word(trigger.from());
    boolean she = sense.shape() == Shape.PAST ? word.endsWith("ت") : word.startsWith("ت");
    boolean verb = sense.isVerb() && !sense.plural() && !sense.pronoun();
    boolean its =
        sense.shape() == Shape.NOUN
            && OWN.contains(sense.manner())
            && (word.endsWith("ه") || word.endsWith("ها"));
    int reach = Math.min(clause.sentence.to(), trigger.to() + NEAR);
    boolean other = verb && clause.between(trigger.to(), reach, Discourse.CARRIER);
    boolean his = its && sense.manner() != Manner.WITHDREW && !word.endsWith("ها");
    return arabic
        && !other
        && !(his && !isBodyBefore(trigger))
        && (verb && she || its || sense.shape() == Shape.PARTICIPLE && word.endsWith("ه"))
        && isSubject(sense);
  }

  private boolean isBodyBefore(Match<Trigger> trigger) {
    People body = ahead.body(trigger);
    return body != null && clause.is(body.from(), Discourse.BODY);
  }

  /** "Reinforcements that were on their way to": a body of the armed, or a group by its name. */
  private boolean isOnTheWay(Match<Trigger> trigger, People people) {
    int distance = trigger.from() - people.to();
    return arabic
        && people.named()
        && distance <= (clause.is(people.from(), Discourse.BODY) ? NEAR : 2)
        && PartReader.isMove(trigger.sense().manner())
        && !Gap.isCut(clause, people.to(), trigger.from());
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
    boolean behind = arabic || !isSubject(trigger.sense()); // "drowned or went missing"
    return alike
        && behind
        && beside
        && !own
        && trigger.sense().frame().theme() == next.sense().frame().theme();
  }

  private static boolean counted(@Nullable People people) {
    return people != null && people.isCounted();
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
        (!stays || light && arabic)
            && distance <= reach
            && clause.prepositions.partBefore(trigger.from()) != null;
    boolean acts = !arabic && trigger.sense().frame().theme() == Theme.SUBJECT;
    boolean cases = arabic && before.quantity().unit() == Unit.CASES && distance == 0;
    return led || cases || (!arabic && distance == 0) || (acts && distance <= (stays ? 4 : 2))
        ? new Found(before, null)
        : null;
  }

  static boolean isSubject(Trigger trigger) {
    return trigger.frame().theme() == Theme.SUBJECT;
  }
}
