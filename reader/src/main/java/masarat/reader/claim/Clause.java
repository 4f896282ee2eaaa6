package masarat.reader.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import masarat.reader.attribution.SpeechTimes;
import masarat.reader.attribution.Stances;
import masarat.reader.mention.Mention;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.mention.Mention.PlaceMention;
import masarat.reader.mention.Mention.QuantityMention;
import masarat.reader.movement.Preposition;
import masarat.reader.movement.Preposition.Part;
import masarat.reader.movement.Trigger;
import masarat.reader.movement.Trigger.Shape;
import masarat.reader.place.PlaceReader;
import masarat.reader.text.Clitic;
import masarat.reader.text.Cut;
import masarat.reader.text.Sentence;
import masarat.reader.text.Tokens;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import org.jspecify.annotations.Nullable;

/** One sentence with all that was found in it: mentions, people and the words of moving. */
final class Clause {
  /** How far behind a verb its second word may stand, in tokens ("met … their death"). */
  private static final int TAIL_REACH = 24;

  /** How far behind a trigger a word that leads to its people may stand, in tokens. */
  private static final int WITH_REACH = 3;

  /** How far behind a verb a word may stand that gives it another meaning. */
  private static final int UNLESS_REACH = 5;

  final Scan scan;
  final Tokens tokens;
  final Sentence sentence;
  final SentenceMentions mentions;
  final List<People> people;
  final List<Match<Trigger>> triggers;
  private final boolean arabic;
  private final int partReach;
  private final BitSet inPeople;

  Clause(Scan scan, Sentence sentence, List<Mention> mentions, boolean arabic) {
    this.scan = scan;
    this.tokens = scan.tokens();
    this.sentence = sentence;
    this.mentions = new SentenceMentions(sentence, mentions);
    this.arabic = arabic;
    this.partReach = arabic ? 8 : 5;
    this.people = new PeopleReader(scan, this.mentions, arabic).read(sentence);
    this.inPeople = inPeople();
    this.triggers = triggers();
  }

  private List<Match<Trigger>> triggers() {
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

  /** Whether a word leads the trigger before it to its people: "broke up a cell made up of". */
  private boolean isOfLast(List<Match<Trigger>> found, int token) {
    if (found.isEmpty()) {
      return false;
    }
    Match<Preposition> way = scan.longest(token, Preposition.class);
    if (way != null && way.to() > token + 1) { // "left … bound for": no move of its own
      return true;
    }
    Match<Trigger> last = found.get(found.size() - 1);
    return token - last.to() <= WITH_REACH && tailAt(token, last.sense().frame().with());
  }

  /** The best reading of a token as a trigger: a longer one, then one whose tail is there. */
  private @Nullable Match<Trigger> trigger(int token) {
    Match<Trigger> best = null;
    if (isTaken(token) || Stances.isSaying(scan, token, sentence.to())) {
      return null;
    }
    for (Match<Trigger> match : scan.at(token, Trigger.class)) {
      if (isReading(match) && (best == null || rank(match) > rank(best))) {
        best = match;
      }
    }
    return best;
  }

  private boolean isReading(Match<Trigger> match) {
    int token = match.from();
    Set<String> tail = match.sense().frame().tail();
    boolean apart =
        !tail.isEmpty() && !follows(match, tail, TAIL_REACH)
            || follows(match, match.sense().frame().unless(), UNLESS_REACH);
    boolean preposition = match.to() == token + 1 && isPreposition(token);
    boolean origin = match.sense().shape() == Shape.PARTICIPLE && is(token - 1, Discourse.ORIGIN);
    boolean number =
        match.sense().frame().cue()
            && is(match.to(), Discourse.TOLL)
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
        && !EnglishVoice.isNoun(scan, sentence, match);
  }

  /** Whether a preposition stands right before a word, which then is no verb: "in the shade of". */
  private boolean isLed(int token) {
    Match<Preposition> before =
        token > sentence.from() ? scan.longest(token - 1, Preposition.class) : null;
    return before != null && before.to() == token && before.sense().part() == Part.AT;
  }

  /** فقد may be ف and قد, "so … have": a verb of its own only where people follow. */
  private boolean isAlready(int token) {
    return tokens.cuts(token).stream().anyMatch(cut -> cut.word().equals("قد"));
  }

  /**
   * What a trigger means when it tells of some people: an entry for just such people wins over one
   * for everybody. Null where no entry can tell of them.
   */
  @Nullable Trigger meaning(Match<Trigger> trigger, People people) {
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

  private static boolean tells(Trigger trigger, People people) {
    return trigger.frame().tellsOf(people.role());
  }

  /** A word that is a preposition as it stands, like عبر, is hardly ever the verb. */
  private boolean isPreposition(int token) {
    Match<Preposition> match = scan.longest(token, Preposition.class);
    return match != null && match.to() == token + 1 && match.clitics() == 0;
  }

  private static int rank(Match<Trigger> match) {
    return 2 * (match.to() - match.from()) + (match.sense().frame().tail().isEmpty() ? 0 : 1);
  }

  /** Which words are part of a phrase of people: "displaced families" are not displaced again. */
  private BitSet inPeople() {
    BitSet tokens = new BitSet();
    for (People phrase : people) {
      if (phrase.isCounted() || phrase.to() - phrase.from() > 1) {
        tokens.set(phrase.from() - sentence.from(), phrase.to() - sentence.from());
      }
    }
    return tokens;
  }

  private boolean isTaken(int token) {
    Mention mention = mentions.covering(token);
    return mention != null && !(mention instanceof QuantityMention);
  }

  private boolean follows(Match<Trigger> match, Set<String> words, int reach) {
    int limit = Math.min(sentence.to(), match.to() + reach);
    for (int i = match.to(); i < limit && !words.isEmpty(); i++) {
      if (tailAt(i, words)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of some words stands at a token, with or without particles. */
  boolean tailAt(int token, Set<String> words) {
    if (words.isEmpty() || tokens.kind(token) != Tokens.Kind.WORD) {
      return false;
    }
    for (Cut cut : tokens.cuts(token)) {
      if (words.contains(cut.word())) {
        return true;
      }
    }
    return false;
  }

  /** The end of the last tail word of a trigger, or of the trigger itself. */
  int tailEnd(Match<Trigger> match) {
    Set<String> tail = match.sense().frame().tail();
    int limit = Math.min(sentence.to(), match.to() + TAIL_REACH);
    for (int i = match.to(); i < limit; i++) {
      if (tailAt(i, tail)) {
        return i + 1;
      }
    }
    return match.to();
  }

  /** What part the word at a token plays by the preposition before or on it. */
  @Nullable Part partBefore(int token) {
    Mention own = mentions.startingAt(token);
    boolean whole = own != null && own.start() == tokens.start(token);
    for (Match<?> match : whole ? List.<Match<?>>of() : scan.at(token)) {
      if (match.has(Clitic.BI)) {
        return Part.AT;
      }
      if (match.has(Clitic.LI)) {
        return Part.TO;
      }
    }
    for (int from = Math.max(sentence.from(), token - 4); from < token; from++) {
      for (Match<Preposition> match : scan.at(from, Preposition.class)) {
        if (match.to() == token) {
          return match.sense().part();
        }
      }
    }
    return null;
  }

  /** The same, where the token may be joined by "and" to an earlier mention of its kind. */
  @Nullable Part part(Mention mention) {
    Part part = partBefore(PlaceReader.areaStart(scan, mention.from()));
    if (part != null) {
      return part;
    }
    Mention before = joinedBefore(mention);
    return before == null ? null : part(before);
  }

  /** Whether a mention is joined by "and" to one of its kind. */
  boolean isJoined(Mention mention) {
    return joinedBefore(mention) != null;
  }

  /**
   * How many words between two tokens are no mention, preposition or word that holds texts
   * together.
   */
  int plainWords(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      boolean plain =
          tokens.kind(i) == Tokens.Kind.WORD
              && mentions.covering(i) == null
              && scan.longest(i, Preposition.class) == null
              && scan.longest(i, Discourse.class) == null;
      count += plain ? 1 : 0;
    }
    return count;
  }

  /** Whether the people before a word are joined to it by "who" or "which". */
  boolean isRelative(int token) {
    return between(Math.max(sentence.from(), token - 2), token, Discourse.RELATIVE);
  }

  /** Whether "and" is written onto a word. */
  boolean isJoinedWord(int token) {
    return scan.at(token).stream().anyMatch(match -> match.has(Clitic.WA))
        || JOINERS.contains(tokens.word(Math.max(0, token - 1)));
  }

  /** Whether a word of its own joins what stands around it: "and", "or". */
  boolean isJoiner(int token) {
    return JOINERS.contains(tokens.word(token));
  }

  /** Whether some people are called others, who are not those told before. */
  boolean endsInOthers(People people) {
    return is(people.to() - 1, Discourse.OTHERS);
  }

  /** Whether some people are told as part of those before: "among them". */
  boolean isPart(People part) {
    int first = Math.max(sentence.from(), part.from() - partReach);
    for (int i = part.from() - 1; i >= first; i--) {
      if (isTrigger(i)) {
        return false;
      }
      if (is(i, Discourse.AMONG) && !isOfThem(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word belongs to a number before it: "21 of them". */
  private boolean isOfThem(int token) {
    return people.stream().anyMatch(p -> p.them() && p.from() < token && p.to() > token);
  }

  private boolean isTrigger(int token) {
    return triggers.stream().anyMatch(t -> t.from() == token);
  }

  /** Whether an actor stands for an area that it controls. */
  boolean isArea(Mention actor) {
    return PlaceReader.areaStart(scan, actor.from()) < actor.from();
  }

  private @Nullable Mention joinedBefore(Mention mention) {
    for (int at = mention.from() - 1; at >= Math.max(sentence.from(), mention.from() - 2); at--) {
      Mention before = mentions.covering(at);
      if (before != null && before != mention) {
        boolean alike = before.getClass() == mention.getClass();
        return alike && joins(before.to(), mention.from()) ? before : null;
      }
    }
    return null;
  }

  private boolean joins(int from, int to) {
    if (from == to) {
      return scan.at(to).stream().anyMatch(match -> match.has(Clitic.WA));
    }
    return from == to - 1 && JOINERS.contains(tokens.word(from));
  }

  private static final Set<String> JOINERS = Set.of("و", "،", ",", "and", "or", "أو", "او");

  /** Whether a time tells when it was said: "said yesterday that …". */
  boolean isOfSpeech(Mention time, int anchor) {
    return arabic
        ? SpeechTimes.isSaid(scan, sentence, time, anchor)
        : SpeechTimes.isSaidInEnglish(scan, sentence, time, anchor);
  }

  /** How many other words of moving stand between two tokens. */
  int happeningsBetween(int one, int other) {
    int count = 0;
    for (Match<Trigger> trigger : triggers) {
      if (trigger.from() > Math.min(one, other) && trigger.from() < Math.max(one, other)) {
        count++;
      }
    }
    return count;
  }

  /** Whether a word of a list stands between two tokens. */
  boolean between(int from, int to, Discourse sense) {
    for (int i = from; i < to; i++) {
      if (is(i, sense)) {
        return true;
      }
    }
    return false;
  }

  boolean is(int token, Discourse sense) {
    return Discourse.at(scan, token, sense);
  }

  /** The organisation named last before a token that no preposition leads; null where none is. */
  @Nullable ActorMention lastActorBefore(int token) {
    ActorMention last = null;
    for (Mention mention : mentions.all()) {
      if (mention instanceof ActorMention actor
          && actor.to() <= token
          && !actor.community()
          && partBefore(actor.from()) == null) {
        last = actor;
      }
    }
    return last;
  }

  /** The places of the sentence. */
  List<PlaceMention> places() {
    List<PlaceMention> places = new ArrayList<>();
    for (Mention mention : mentions.all()) {
      if (mention instanceof PlaceMention place) {
        places.add(place);
      }
    }
    return places;
  }
}
