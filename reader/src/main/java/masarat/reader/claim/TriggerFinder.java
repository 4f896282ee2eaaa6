package masarat.reader.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import masarat.model.Form;
import masarat.model.Role;
import masarat.reader.attribution.Stances;
import masarat.reader.mention.Mention;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.mention.Mention.QuantityMention;
import masarat.reader.movement.Preposition;
import masarat.reader.movement.Trigger;
import masarat.reader.movement.Trigger.Shape;
import masarat.reader.movement.Trigger.Theme;
import masarat.reader.text.Clitic;
import masarat.reader.text.Sentence;
import masarat.reader.text.Tokens;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import org.jspecify.annotations.Nullable;

/** Finds the words of moving in a sentence and what they mean there. */
final class TriggerFinder {
  /** How far behind a trigger a word that leads to its people may stand, in tokens. */
  private static final int WITH_REACH = 3;

  /** The same behind an English toll: "the death toll from the blast in Homs reached". */
  private static final int TOLL_REACH = 14;

  /** How far behind a verb a word may stand that gives it another meaning. */
  private static final int UNLESS_REACH = 5;

  private final Scan scan;
  private final Tokens tokens;
  private final Sentence sentence;
  private final SentenceMentions mentions;
  private final List<People> people;
  private final Tails tails;
  private final boolean arabic;
  private final BitSet inPeople;

  TriggerFinder(
      Scan scan,
      Sentence sentence,
      SentenceMentions mentions,
      List<People> people,
      Tails tails,
      boolean arabic) {
    this.scan = scan;
    this.tokens = scan.tokens();
    this.sentence = sentence;
    this.mentions = mentions;
    this.people = people;
    this.tails = tails;
    this.arabic = arabic;
    this.inPeople = inPeople(sentence, people);
  }

  /** The triggers in the order of the text; they do not overlap. */
  List<Match<Trigger>> find() {
    List<Match<Trigger>> found = new ArrayList<>();
    int i = sentence.from();
    while (i < sentence.to()) {
      boolean taken = inPeople.get(i - sentence.from()) || isOfLast(found, i);
      Match<Trigger> trigger = taken ? null : trigger(i);
      if (trigger == null) {
        i++;
      } else {
        found.add(trigger);
        i = trigger.to();
      }
    }
    return found;
  }

  /**
   * Whether a word leads the trigger before it to its people, or ends what it tells: "broke up a
   * cell made up of", "forced 90 families to move".
   */
  private boolean isOfLast(List<Match<Trigger>> found, int token) {
    if (found.isEmpty()) {
      return false;
    }
    Match<Preposition> way = scan.longest(token, Preposition.class);
    if (way != null && way.to() > token + 1) { // "left … bound for": no move of its own
      return true;
    }
    Match<Trigger> last = found.get(found.size() - 1);
    int reach = arabic || last.sense().isVerb() ? WITH_REACH : TOLL_REACH;
    Set<String> own = last.sense().frame().with();
    return distance(last.to(), token, own) <= reach && tails.at(token, own)
        || !arabic && tails.end(last) == token + 1 && !isOfOthers(last, token);
  }

  /** "Six were among 22 people killed": the last word tells of those right before it, too. */
  private boolean isOfOthers(Match<Trigger> last, int token) {
    return last.sense().frame().theme() == Theme.SUBJECT
        && people.stream().anyMatch(p -> p.isCounted() && p.to() == token);
  }

  /**
   * How many words stand between two tokens; in Arabic those who act there are one, and neither a
   * trigger's own words nor signs count.
   */
  private int distance(int from, int to, Set<String> own) {
    int distance = 0;
    for (int i = from; i < to; i++) {
      boolean inside = mentions.covering(i) instanceof ActorMention actor && actor.from() < i;
      boolean passed = inside || tails.at(i, own) || tokens.kind(i) == Tokens.Kind.SIGN;
      distance += arabic && passed ? 0 : 1;
    }
    return distance;
  }

  /** The best reading of a token as a trigger: a longer one, then one whose tail is there. */
  private @Nullable Match<Trigger> trigger(int token) {
    Match<Trigger> best = null;
    boolean saying = Stances.isSaying(scan, token, sentence.to());
    for (Match<Trigger> match : scan.at(token, Trigger.class)) {
      if (!isTaken(match)
          && (!saying || match.sense().pronoun() || isBeforeCounted(match))
          && isReading(match)
          && (best == null || rank(match) > rank(best))) {
        best = match;
      }
    }
    return best;
  }

  /** "Moved eight wounded to the hospital": several who are counted do not speak. */
  private boolean isBeforeCounted(Match<Trigger> match) {
    return arabic
        && people.stream()
            .anyMatch(
                p ->
                    p.from() == match.to()
                        && p.isCounted()
                        && !p.single()
                        && p.role() != null
                        && p.role() != Role.LEADERS);
  }

  private boolean isReading(Match<Trigger> match) {
    int token = match.from();
    boolean apart =
        !tails.isComplete(match)
            || tails.follow(match, match.sense().frame().unless(), UNLESS_REACH);
    boolean preposition = match.to() == token + 1 && isPreposition(token) && !isBeforeNumber(match);
    boolean origin =
        match.sense().shape() == Shape.PARTICIPLE
            && Discourse.at(scan, token - 1, Discourse.ORIGIN);
    boolean number =
        match.sense().frame().cue()
            && Discourse.at(scan, match.to(), Discourse.TOLL)
            && !(mentions.covering(match.to()) instanceof QuantityMention);
    boolean bound =
        match.sense().isVerb()
            && (match.has(Clitic.AL | Clitic.BI | Clitic.KA)
                || arabic && match.clitics() == 0 && isLed(token));
    boolean already = isAlready(token) && people.stream().noneMatch(p -> p.from() == match.to());
    Shape shape = match.sense().shape();
    boolean future = shape == Shape.PRESENT || shape == Shape.PASSIVE;
    return !apart
        && !bound
        && !already
        && (future || !match.has(Clitic.SA))
        && !preposition
        && !origin
        && !number
        && !isAuxiliary(match)
        && !isCompound(match)
        && !EnglishVoice.isNoun(scan, sentence, match);
  }

  /** "Rebel-besieged", "booby-trapped": the end of an adjective; but "re-entered" tells a move. */
  private boolean isCompound(Match<Trigger> match) {
    int hyphen = match.from() - 1;
    return !arabic
        && match.sense().shape() != Shape.PROGRESSIVE
        && hyphen > sentence.from()
        && tokens.is(hyphen, "-")
        && tokens.isGlued(hyphen)
        && tokens.isGlued(match.from())
        && !tokens.is(hyphen - 1, "re");
  }

  /** "Has trained 400 soldiers": who has people somewhere has a number right behind. */
  private boolean isAuxiliary(Match<Trigger> match) {
    Trigger sense = match.sense();
    boolean has =
        sense.shape() == Shape.NOUN
            && sense.frame().kind() == Trigger.Kind.PRESENCE
            && sense.frame().theme() == Theme.OBJECT
            && !sense.frame().of().isEmpty();
    return has && !arabic && !(mentions.covering(match.to()) instanceof QuantityMention);
  }

  /** Whether a preposition stands right before a word, which then is no verb: "in the shade of". */
  private boolean isLed(int token) {
    Match<Preposition> before =
        token > sentence.from() ? scan.longest(token - 1, Preposition.class) : null;
    return before != null && before.to() == token && !before.sense().isWay();
  }

  /** فقد may be ف and قد, "so … have": a verb of its own only where people follow. */
  private boolean isAlready(int token) {
    return tokens.cuts(token).stream().anyMatch(cut -> cut.word().equals("قد"));
  }

  /**
   * What a trigger means when it tells of some people: an entry for just such people wins over one
   * for everybody, but not over one whose tail is there. Null where no entry can tell of them.
   */
  @Nullable Trigger meaning(Match<Trigger> trigger, People people) {
    if (!trigger.sense().frame().tail().isEmpty() && tells(trigger.sense(), people)) {
      return trigger.sense();
    }
    for (Match<Trigger> other : scan.at(trigger.from(), Trigger.class)) {
      boolean narrow = !other.sense().frame().of().isEmpty();
      boolean alike =
          other.to() == trigger.to() && other.sense().shape() == trigger.sense().shape();
      if (narrow && alike && tells(other.sense(), people) && isReading(other)) {
        return other.sense();
      }
    }
    return tells(trigger.sense(), people) ? trigger.sense() : null;
  }

  private boolean tells(Trigger trigger, People people) {
    Role role = people.role() == null ? unnamed(people) : people.role();
    return trigger.frame().tellsOf(role == null && arabic ? ofBefore(people) : role);
  }

  /** "Seven members were killed and 15 held": a number alone is of those counted before it. */
  private @Nullable Role ofBefore(People number) {
    Role role = null;
    boolean alone = number.before() && !number.them() && !number.quantity().value().isEmpty();
    for (People before : alone ? people : List.<People>of()) {
      boolean counted = before.isCounted() && !before.isIncident() && !before.single();
      role = counted && before.to() <= number.from() ? before.role() : role;
    }
    return role;
  }

  /** What people without a noun are taken for: a counted nation, or most of those who did this. */
  private static @Nullable Role unnamed(People people) {
    if (!people.isCounted()) {
      return null;
    }
    boolean share = people.quantity().form() == Form.SHARE;
    boolean named = !people.actors().isEmpty();
    return share == named ? null : share ? Role.PEOPLE : Role.FOREIGNERS;
  }

  /** A word that is a preposition as it stands, like عبر, is hardly ever the verb. */
  private boolean isPreposition(int token) {
    Match<Preposition> match = scan.longest(token, Preposition.class);
    return match != null && match.to() == token + 1 && match.clitics() == 0;
  }

  /**
   * A preposition leads to no number of people, and to no subject: "crossed 90 migrants the
   * border".
   */
  private boolean isBeforeNumber(Match<Trigger> match) {
    return match.sense().isVerb()
        && !match.sense().frame().tail().isEmpty()
        && people.stream()
            .anyMatch(
                p ->
                    p.from() == match.to()
                        && p.role() != null
                        && (p.isCounted() || tokens.word(p.from()).endsWith("ون")));
  }

  private static int rank(Match<Trigger> match) {
    return 2 * (match.to() - match.from()) + (match.sense().frame().tail().isEmpty() ? 0 : 1);
  }

  /** Which words are part of a phrase of people: "displaced families" are not displaced again. */
  private static BitSet inPeople(Sentence sentence, List<People> people) {
    BitSet tokens = new BitSet();
    for (People phrase : people) {
      if (phrase.isCounted() || phrase.to() - phrase.from() > 1) {
        tokens.set(phrase.from() - sentence.from(), phrase.to() - sentence.from());
      }
    }
    return tokens;
  }

  private boolean isTaken(Match<Trigger> match) {
    Mention mention = mentions.covering(match.from());
    boolean longer = mention != null && match.to() > mention.to();
    return mention != null && !(mention instanceof QuantityMention) && !(arabic && longer);
  }
}
