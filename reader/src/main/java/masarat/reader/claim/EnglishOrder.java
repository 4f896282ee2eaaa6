package masarat.reader.claim;

import masarat.model.Manner;
import masarat.reader.attribution.Speaking;
import masarat.reader.mention.Mention.QuantityMention;
import masarat.reader.movement.Preposition;
import masarat.reader.movement.Trigger;
import masarat.reader.movement.Trigger.Kind;
import masarat.reader.movement.Trigger.Shape;
import masarat.reader.movement.Trigger.Theme;
import masarat.reader.word.FunctionWord;
import masarat.reader.word.Match;
import org.jspecify.annotations.Nullable;

/** What the order of English words tells: passives, relative clauses, numbers that stand alone. */
final class EnglishOrder {
  /** How far from its verb an auxiliary may stand, in tokens. */
  private static final int AUXILIARY = 4;

  private final Clause clause;
  private final EnglishVoice voice;
  final EnglishNumbers numbers;
  final EnglishAgents agents;
  final EnglishLoads loads;
  final EnglishSteps steps;

  EnglishOrder(Clause clause) {
    this.clause = clause;
    this.voice = new EnglishVoice(clause);
    this.numbers = new EnglishNumbers(clause);
    this.agents = new EnglishAgents(clause);
    this.loads = new EnglishLoads(clause, voice);
    this.steps = new EnglishSteps(clause);
  }

  /** "Were killed", "have been displaced". */
  boolean isPassive(Match<Trigger> trigger) {
    return voice.isPassive(trigger);
  }

  /** "Frees", "freeing": who stands before it acts; but "told to evacuate" is told of them. */
  boolean isActive(Match<Trigger> trigger) {
    Shape shape = trigger.sense().shape();
    return (shape == Shape.PRESENT || shape == Shape.PROGRESSIVE)
        && trigger.sense().manner() != Manner.EVACUATED;
  }

  /** "Militias have deployed along the border", "rebels moved to": they go there themselves. */
  boolean isIntransitive(Match<Trigger> trigger) {
    Match<Preposition> next = clause.scan.longest(trigger.to(), Preposition.class);
    Manner manner = trigger.sense().manner();
    return (manner == Manner.DEPLOYED || manner == Manner.TRANSFERRED)
        && trigger.sense().shape() == Shape.PAST
        && next != null
        && next.sense().part() != Preposition.Part.BY;
  }

  /** "A deal was reached", "the line was crossed": no one arrives. */
  private boolean isUndergone(Match<Trigger> trigger) {
    boolean way =
        trigger.sense().manner() == Manner.ARRIVED || trigger.sense().manner() == Manner.LEFT;
    boolean past = way && trigger.sense().shape() == Shape.PAST;
    return past && (voice.isPassive(trigger) || isOfAgreement(trigger));
  }

  /** "A deal reached in May", "the truce, reached after two days". */
  private boolean isOfAgreement(Match<Trigger> trigger) {
    int before = trigger.from() - 1;
    return clause.is(isComma(before) ? before - 1 : before, FunctionWord.AGREEMENT);
  }

  /**
   * "A group that rescues people": a present without a number tells of no happening, unless a force
   * moves, as news is told day by day.
   */
  boolean isHabit(Match<Trigger> trigger, People people) {
    boolean present =
        trigger.sense().shape() == Shape.PRESENT
            && trigger.sense().frame().kind() == Kind.TRANSITION;
    int least = Math.max(clause.sentence.from(), trigger.from() - AUXILIARY);
    for (int i = trigger.from() - 1; present && i >= least; i--) {
      present = !clause.is(i, FunctionWord.MODAL);
    }
    boolean owned = !people.actors().isEmpty() && PartReader.isMove(trigger.sense().manner());
    return present && !people.isCounted() && !owned;
  }

  /** "Withdrew its soldiers": some verbs of leaving also tell who is made to leave. */
  boolean hasObject(Match<Trigger> trigger, @Nullable People after) {
    boolean both =
        trigger.sense().manner() == Manner.WITHDREW || trigger.sense().manner() == Manner.RETURNED;
    return both && after != null && after.from() - trigger.to() <= 1;
  }

  /** "People killed in …", "12 dead": the people stand right before a participle or adjective. */
  boolean isReduced(Match<Trigger> trigger, @Nullable People before) {
    if (before == null || before.to() != trigger.from()) {
      return false;
    }
    if (clause.mentions.startingAt(trigger.to()) instanceof QuantityMention) {
      return false;
    }
    boolean end = trigger.to() >= clause.sentence.to();
    boolean participle =
        EnglishVoice.isParticiple(trigger)
            && trigger.sense().frame().theme() == Theme.OBJECT
            && (!before.named()
                || clause.between(before.from() - 3, before.from(), Discourse.TOLL));
    boolean noun = trigger.sense().shape() == Shape.NOUN && before.isCounted();
    return (participle || noun)
        && (end
            || endsPhrase(trigger.to())
            || before.isCounted() && endsCountedPhrase(trigger.to()));
  }

  /** Whether a token follows a participle and not a verb with an object. */
  private boolean endsPhrase(int token) {
    boolean sign =
        switch (clause.tokens.word(token)) {
          case ".", ";", ")" -> true;
          default -> false;
        };
    return sign || clause.is(token, FunctionWord.ADJUNCT) || clause.is(token, FunctionWord.COPULA);
  }

  private boolean endsCountedPhrase(int token) {
    return clause.joining.isJoiner(token) || clause.is(token, FunctionWord.COUNTED_ADJUNCT);
  }

  /**
   * Whether a relative clause stands between people and the verb that tells of them: "the men who
   * had lived there were moved".
   */
  boolean identifies(int index) {
    Match<Trigger> trigger = clause.triggers.get(index);
    boolean aside = steps.isRelative(trigger) || isBehindNoun(trigger) || isStaying(trigger);
    if (index + 1 >= clause.triggers.size() || !aside) {
      return false;
    }
    Match<Trigger> later = clause.triggers.get(index + 1);
    boolean stays = isStaying(trigger);
    boolean peopleBetween =
        clause.people.stream()
            .filter(p -> !p.named() || !stays && !agents.isLed(p))
            .anyMatch(p -> p.from() >= trigger.to() && p.to() <= later.from());
    for (int i = trigger.to(); i < later.from(); i++) {
      if (clause.is(i, FunctionWord.CONJUNCTION)) {
        return false;
      }
    }
    boolean tells =
        voice.isPassive(later) || !steps.isRelative(trigger) && EnglishVoice.isParticiple(later);
    return tells && !peopleBetween && !steps.isRelative(later);
  }

  /** "Families displaced by …": a participle right behind people that it only describes. */
  private boolean isBehindNoun(Match<Trigger> trigger) {
    return clause.people.stream().anyMatch(p -> !p.before() && isReduced(trigger, p));
  }

  /** "A soldier serving with …": where people were to whom something else happened. */
  private boolean isStaying(Match<Trigger> trigger) {
    return trigger.sense().frame().kind() == Kind.PRESENCE
        && (clause.tokens.word(trigger.from()).endsWith("ing")
            || trigger.sense().shape() == Shape.PASSIVE
                && !clause.is(trigger.from(), FunctionWord.COPULA)
                && !clause.is(trigger.from(), FunctionWord.RAISING))
        && clause.people.stream().anyMatch(p -> p.to() == trigger.from() && !p.before());
  }

  /** Whether people before a verb only say more of others, or are no people of this verb. */
  boolean isDescription(People people, Match<Trigger> trigger) {
    return numbers.isRestated(people)
        || numbers.isAside(people, trigger)
        || numbers.isApposition(people)
        || isBetweenDashes(people, trigger)
        || isSetIn(people, trigger)
        || Speaking.isSubject(clause.scan, clause.sentence, people.to());
  }

  /** "The group, which has 900 men, moved into": what a clause between commas tells is beside. */
  private boolean isSetIn(People people, Match<Trigger> trigger) {
    if (!clause.isCut(people.to(), trigger.from())) {
      return false;
    }
    for (int i = people.from() - 1; i > clause.sentence.from() && !isComma(i); i--) {
      if (clause.is(i, FunctionWord.SET_IN)) {
        return isComma(i - 1);
      }
    }
    return false;
  }

  /** "90 relatives – widows, some children – left": what dashes enclose says who the people are. */
  private boolean isBetweenDashes(People people, Match<Trigger> trigger) {
    int dashes = 0;
    for (int i = people.to(); i < trigger.from(); i++) {
      dashes += isDash(i) ? 1 : 0;
    }
    boolean opened = false;
    for (int i = people.from() - 1; i > clause.sentence.from() && !opened; i--) {
      opened = isDash(i);
    }
    return dashes == 1 && opened;
  }

  private boolean isDash(int token) {
    return clause.tokens.is(token, "-") && !clause.tokens.isGlued(token);
  }

  /** Whether a trigger tells of nobody: nobody arrives, or the next trigger tells more exactly. */
  boolean isSilent(int index) {
    Match<Trigger> trigger = clause.triggers.get(index);
    return isUndergone(trigger)
        || loads.isLoad(index)
        || isLeftBehind(trigger)
        || steps.isOfPerson(trigger)
        || isLabel(index)
        || index + 1 < clause.triggers.size() && leadsOn(trigger, clause.triggers.get(index + 1));
  }

  /** "Returns: 900 families returned to A": a heading tells nothing that a verb behind it tells. */
  private boolean isLabel(int index) {
    return clause.tokens.is(clause.triggers.get(index).to(), ":")
        && index + 1 < clause.triggers.size()
        && clause.triggers.get(index + 1).sense().isVerb();
  }

  /** "The raid left 12 dead": nobody goes away. */
  private boolean isLeftBehind(Match<Trigger> trigger) {
    return trigger.sense().manner() == Manner.LEFT
        && trigger.sense().isVerb()
        && clause.mentions.startingAt(trigger.to()) instanceof QuantityMention;
  }

  /** "Thousands remain trapped in": what follows tells what they do. */
  private static boolean leadsOn(Match<Trigger> trigger, Match<Trigger> next) {
    return trigger.sense().frame().kind() == Kind.PRESENCE && next.from() == trigger.to();
  }

  private boolean isComma(int token) {
    return clause.tokens.is(token, ",") || clause.tokens.is(token, ";");
  }
}
