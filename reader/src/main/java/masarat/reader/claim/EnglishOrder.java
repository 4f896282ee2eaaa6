package masarat.reader.claim;

import java.util.Set;
import masarat.model.Form;
import masarat.model.Manner;
import masarat.reader.attribution.Speaking;
import masarat.reader.mention.Mention;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.mention.Mention.PlaceMention;
import masarat.reader.mention.Mention.QuantityMention;
import masarat.reader.movement.Trigger;
import masarat.reader.movement.Trigger.Kind;
import masarat.reader.movement.Trigger.Shape;
import masarat.reader.movement.Trigger.Theme;
import masarat.reader.word.Match;
import org.jspecify.annotations.Nullable;

/** What the order of English words tells: passives, relative clauses, numbers that stand alone. */
final class EnglishOrder {
  /** How far from its verb an auxiliary may stand, in tokens. */
  private static final int AUXILIARY = 4;

  /** How far behind those it counts a toll may stand, in tokens. */
  private static final int TOLL = 14;

  /** Words between a number and its verb that leave the number the subject. */
  private static final Set<String> BETWEEN =
      Set.of(
          "was",
          "were",
          "been",
          "being",
          "be",
          "is",
          "are",
          "have",
          "has",
          "had",
          "will",
          "would",
          "could",
          "may",
          "might",
          "to",
          "still",
          "also",
          "now",
          "already",
          "more",
          "others",
          "expected",
          "believed",
          "thought",
          "reported",
          "reportedly",
          "then",
          "later",
          "since",
          "either",
          "who",
          "that",
          "become",
          "remain",
          "remained");

  private static final Set<String> HAS = Set.of("has", "had", "hosts", "hosted");

  /** Words before a base form that tells what is to happen. */
  private static final Set<String> INFINITIVE =
      Set.of("to", "will", "would", "could", "may", "might", "must", "should", "can", "shall");

  private static final Set<String> CONJUNCTIONS =
      Set.of("and", "when", "after", "while", "as", "because", "before", "but", "where", "if");

  /** Words that follow a participle and not a verb with an object. */
  private static final Set<String> BEHIND_PARTICIPLE =
      Set.of(
          "by",
          "in",
          "from",
          "to",
          "into",
          "since",
          "during",
          "at",
          "on",
          "when",
          "near",
          "before",
          "after",
          "between",
          "across",
          "as",
          "so",
          "because",
          "following",
          "while",
          "over",
          "around",
          "inside",
          "due",
          "there",
          "here",
          ".",
          ";",
          ")");

  private static final Set<String> BEHIND_COUNTED =
      Set.of("and", "or", ",", "this", "last", "with");

  private final Clause clause;
  private final EnglishVoice voice;

  EnglishOrder(Clause clause) {
    this.clause = clause;
    this.voice = new EnglishVoice(clause);
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

  /** "A deal was reached", "the line was crossed": no one arrives. */
  private boolean isUndergone(Match<Trigger> trigger) {
    boolean way =
        trigger.sense().manner() == Manner.ARRIVED || trigger.sense().manner() == Manner.LEFT;
    return way && trigger.sense().shape() == Shape.PAST && voice.isPassive(trigger);
  }

  /** "A group that rescues people": a present without a number tells of no happening. */
  boolean isHabit(Match<Trigger> trigger, People people) {
    boolean present =
        trigger.sense().shape() == Shape.PRESENT
            && trigger.sense().frame().kind() == Kind.TRANSITION;
    int least = Math.max(clause.sentence.from(), trigger.from() - AUXILIARY);
    for (int i = trigger.from() - 1; present && i >= least; i--) {
      present = !INFINITIVE.contains(clause.tokens.word(i));
    }
    return present && !people.isCounted();
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
            && !before.named();
    boolean noun = trigger.sense().shape() == Shape.NOUN && before.isCounted();
    return (participle || noun)
        && (end
            || BEHIND_PARTICIPLE.contains(clause.tokens.word(trigger.to()))
            || before.isCounted() && BEHIND_COUNTED.contains(clause.tokens.word(trigger.to())));
  }

  /**
   * Whether a relative clause stands between people and the verb that tells of them: "the men who
   * had lived there were moved".
   */
  boolean identifies(int index) {
    Match<Trigger> trigger = clause.triggers.get(index);
    boolean aside = isRelative(trigger) || isBehindNoun(trigger);
    if (index + 1 >= clause.triggers.size() || !aside) {
      return false;
    }
    Match<Trigger> later = clause.triggers.get(index + 1);
    boolean peopleBetween =
        clause.people.stream().anyMatch(p -> p.from() >= trigger.to() && p.to() <= later.from());
    for (int i = trigger.to(); i < later.from(); i++) {
      if (CONJUNCTIONS.contains(clause.tokens.word(i))) {
        return false;
      }
    }
    boolean tells =
        voice.isPassive(later) || !isRelative(trigger) && EnglishVoice.isParticiple(later);
    return tells && !peopleBetween && !isRelative(later);
  }

  /** "Families displaced by …": a participle right behind people that it only describes. */
  private boolean isBehindNoun(Match<Trigger> trigger) {
    return clause.people.stream().anyMatch(p -> !p.before() && isReduced(trigger, p));
  }

  /** "Three of whom", or a bare number that is no subject: the verb does not tell of them. */
  boolean isAside(People people, Match<Trigger> trigger) {
    boolean bare = people.before() && !people.isNumberOfPeople();
    return (people.them() || bare) && !isSubject(people, trigger.from());
  }

  /** Whether people before a verb only say more of others, or are no people of this verb. */
  boolean isDescription(People people, Match<Trigger> trigger) {
    return isRestated(people)
        || isAside(people, trigger)
        || isApposition(people)
        || Speaking.isSubject(clause.scan, clause.sentence, people.to());
  }

  /** "21 people, all civilians, died": the words between the commas only describe those before. */
  boolean isApposition(People people) {
    boolean share = people.quantity().form() == Form.SHARE && isComma(people.from() - 1);
    return share
        && clause.people.stream().anyMatch(p -> p.isCounted() && p.to() == people.from() - 1);
  }

  /** "An unknown number of soldiers": a number is told without being known. */
  boolean isUnknownNumber(People people) {
    Mention owner = clause.mentions.covering(people.from() - 1);
    int at = (owner == null ? people.from() : owner.from()) - 2;
    return at > clause.sentence.from() && is(at, "number") && is(at + 1, "of");
  }

  /** Whether a trigger tells of nobody: nobody arrives, or the next trigger tells more exactly. */
  boolean isSilent(int index) {
    Match<Trigger> trigger = clause.triggers.get(index);
    return isUndergone(trigger)
        || index + 1 < clause.triggers.size() && leadsOn(trigger, clause.triggers.get(index + 1));
  }

  /** "Thousands remain trapped in": what follows tells what they do. */
  private static boolean leadsOn(Match<Trigger> trigger, Match<Trigger> next) {
    return trigger.sense().frame().kind() == Kind.PRESENCE && next.from() == trigger.to();
  }

  /** Who does what a verb tells whose subject stands before another verb: "…, killing two". */
  @Nullable ActorMention sharedAgent(Match<Trigger> trigger) {
    int before = trigger.from() - 1;
    boolean joined = is(before, "and") || isComma(before) || is(before, "before");
    return joined ? clause.lastActorBefore(trigger.from()) : null;
  }

  private boolean isRelative(Match<Trigger> trigger) {
    int least = Math.max(clause.sentence.from(), trigger.from() - AUXILIARY);
    for (int i = trigger.from() - 1; i >= least && !isComma(i); i--) {
      if (clause.is(i, Discourse.RELATIVE)) {
        return true;
      }
    }
    return false;
  }

  /** Who does what an active verb tells, if its subject belongs to an organisation. */
  @Nullable ActorMention agent(People subject) {
    for (int i = subject.from(); i >= Math.max(clause.sentence.from(), subject.from() - 2); i--) {
      if (clause.mentions.covering(i) instanceof ActorMention actor && !actor.community()) {
        return actor;
      }
    }
    return null;
  }

  /** "3,000 have fled", "another 200 were wounded": a bare number as the subject of a trigger. */
  boolean isSubject(People number, int trigger) {
    if (number.to() > trigger || trigger - number.to() > AUXILIARY + 2) {
      return false;
    }
    for (int i = number.to(); i < trigger; i++) {
      if (!BETWEEN.contains(clause.tokens.word(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether only a comma or "and" stands between two phrases of people. */
  boolean isListed(People people, People next) {
    int gap = next.from() - people.to();
    if (gap < 1 || gap > 2 || !clause.joining.isJoinedWord(next.from())) {
      return false;
    }
    return gap == 1 || isComma(people.to());
  }

  /** "The number of people displaced rose to 900": these people with the number told of them. */
  People numbered(People people) {
    int least = Math.max(clause.sentence.from(), people.from() - AUXILIARY);
    if (people.isCounted() || !clause.between(least, people.from(), Discourse.TOLL)) {
      return people;
    }
    for (People number : clause.people) {
      boolean behind = number.from() >= people.to() && number.from() - people.to() <= TOLL;
      boolean before = number.to() <= people.from() && people.from() - number.to() <= AUXILIARY + 1;
      if (number.before() && number.isCounted() && (behind || before)) {
        return people.countedBy(number);
      }
    }
    return people;
  }

  /** The place of a bare number whose verb was told before: "Jordan 650,000", "Mali has 200". */
  @Nullable PlaceMention elided(People number) {
    int before =
        number.from()
            - (number.from() > 0 && HAS.contains(clause.tokens.word(number.from() - 1)) ? 2 : 1);
    boolean bare = number.before() && number.isCounted() && !number.them();
    if (bare && clause.mentions.covering(before) instanceof PlaceMention place) {
      int lead = place.from() - 1;
      return isComma(lead) || clause.joining.isJoiner(lead) ? place : null;
    }
    return null;
  }

  /** "(400 people)", "or 400 people": the same people once more, in another unit. */
  boolean isRestated(People people) {
    int at = people.from() - 1;
    boolean marked = at > clause.sentence.from() && (clause.tokens.is(at, "(") || is(at, "or"));
    return marked
        && clause.people.stream()
            .anyMatch(p -> p.isCounted() && p.to() <= at && at - p.to() <= 1 && p != people);
  }

  private boolean isComma(int token) {
    return clause.tokens.is(token, ",") || clause.tokens.is(token, ";");
  }

  private boolean is(int token, String word) {
    return token >= clause.sentence.from() && clause.tokens.word(token).equals(word);
  }
}
