package masarat.reader.claim;

import java.util.List;
import masarat.model.DatePrecision;
import masarat.model.When;
import masarat.reader.attribution.Speaking;
import masarat.reader.attribution.SpeechTimes;
import masarat.reader.mention.Mention;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.mention.Mention.PlaceMention;
import masarat.reader.mention.Mention.TimeMention;
import masarat.reader.movement.Preposition;
import masarat.reader.movement.Trigger;
import masarat.reader.place.PlaceReader;
import masarat.reader.text.Sentence;
import masarat.reader.text.Tokens;
import masarat.reader.word.FunctionWord;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import org.jspecify.annotations.Nullable;

/** One sentence with all that was found in it: mentions, people and the words of moving. */
final class Clause {
  final Scan scan;
  final Tokens tokens;
  final Sentence sentence;
  final SentenceMentions mentions;
  final Joining joining;
  final Prepositions prepositions;
  final Tails tails;
  private final Asides asides;
  final List<People> people;
  final List<Match<Trigger>> triggers;
  final Coreference coreference;
  final Subjects subjects;
  private final TriggerFinder finder;
  private final boolean arabic;

  Clause(
      Scan scan,
      Sentence sentence,
      List<Mention> mentions,
      List<ActorMention> governments,
      boolean arabic) {
    this.scan = scan;
    this.tokens = scan.tokens();
    this.sentence = sentence;
    this.mentions = new SentenceMentions(sentence, Quoted.names(scan.tokens(), sentence, mentions));
    this.joining = new Joining(scan, sentence, this.mentions);
    this.prepositions = new Prepositions(scan, sentence, this.mentions, joining);
    this.tails = new Tails(tokens, sentence);
    this.asides = new Asides(scan, sentence, this.mentions);
    this.arabic = arabic;
    this.people = new PeopleReader(scan, this.mentions, arabic).read(sentence);
    this.finder = new TriggerFinder(scan, sentence, this.mentions, people, tails, arabic);
    this.triggers = finder.find();
    this.coreference = new Coreference(this);
    this.subjects = new Subjects(this, governments);
  }

  /** What a trigger means when it tells of some people; null where it cannot tell of them. */
  @Nullable Trigger meaning(Match<Trigger> trigger, People people) {
    return finder.meaning(trigger, people);
  }

  /** Whether a word of moving begins at a token. */
  boolean isTrigger(int token) {
    return triggers.stream().anyMatch(t -> t.from() == token);
  }

  /** The token behind the words of the trigger at a token. */
  int endOfTrigger(int token) {
    return triggers.stream()
        .filter(trigger -> trigger.from() == token)
        .mapToInt(Match::to)
        .findFirst()
        .orElse(token + 1);
  }

  /** Whether the people before a word are joined to it by "who" or "which". */
  boolean isRelative(int token) {
    return between(Math.max(sentence.from(), token - 2), token, Discourse.RELATIVE);
  }

  /** The token before an actor and its article, where a preposition leads to it: "by the army". */
  int before(ActorMention actor) {
    return actor.from() - (is(actor.from() - 1, FunctionWord.DETERMINER) ? 2 : 1);
  }

  /** Whether an actor stands for an area that it controls. */
  boolean isArea(Mention actor) {
    return PlaceReader.areaStart(scan, actor.from()) < actor.from();
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

  boolean isArabic() {
    return arabic;
  }

  /** Whether a time tells when it was said: "said yesterday that …". */
  boolean isOfSpeech(Mention time, int anchor) {
    return arabic
        ? SpeechTimes.isSaid(scan, sentence, time, anchor)
        : SpeechTimes.isSaidInEnglish(scan, sentence, time, anchor);
  }

  /**
   * Whether a place says where a speaker is, "officials in Geneva said", or is named for another
   * reason than that something happened there.
   */
  boolean isAside(PlaceMention place) {
    return arabic
        ? asides.isAside(place)
        : Speaking.within(scan, sentence, place.from(), place.to());
  }

  /** Whether neither a mention nor a sign nor another word of moving stands between two tokens. */
  boolean isEmpty(int from, int to) {
    for (int i = from; i < to; i++) {
      if (mentions.covering(i) != null || tokens.kind(i) == Tokens.Kind.SIGN || isTrigger(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a comma stands between two tokens. */
  boolean isCut(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, ",")) {
        return true;
      }
    }
    return false;
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

  /** Whether a word of a class stands within the words for some people, or a few behind them. */
  boolean within(People of, int behind, FunctionWord kind) {
    for (int i = of.from(); i < Math.min(of.to() + behind, sentence.to()); i++) {
      if (is(i, kind)) {
        return true;
      }
    }
    return false;
  }

  boolean is(int token, Discourse sense) {
    return Discourse.at(scan, token, sense);
  }

  boolean is(int token, FunctionWord kind) {
    return scan.is(token, kind);
  }

  /**
   * The token before which a day stands, "on Monday", if it ends before a token; else that token.
   */
  int beforeDay(int token) {
    if (!(mentions.covering(token - 1) instanceof TimeMention day)) {
      return token;
    }
    int first = day.from();
    while (first - 1 > sentence.from() && is(first - 1, FunctionWord.DAY_LEAD)) {
      first--;
    }
    return first;
  }

  /** The times of the sentence. */
  List<TimeMention> times() {
    return mentions.all().stream()
        .filter(TimeMention.class::isInstance)
        .map(TimeMention.class::cast)
        .toList();
  }

  /** The times at which something happened, and nobody only spoke. */
  List<TimeMention> toldTimes() {
    return times().stream().filter(time -> !isOfSpeech(time, sentence.to())).toList();
  }

  /** The day that is told first of what happened; null where none is. */
  @Nullable When firstDay() {
    return toldTimes().stream()
        .map(TimeMention::when)
        .filter(when -> when.precision() == DatePrecision.DAY)
        .findFirst()
        .orElse(null);
  }

  /** "The attack": whether a word takes up, with its Arabic article, an attack told before. */
  boolean isKnownAttack(int token) {
    return tokens.word(token).startsWith("ال") && is(token, Discourse.CAUSE);
  }

  /** The places of the sentence; in Arabic those where something may happen. */
  List<PlaceMention> places() {
    return arabic
        ? asides.others()
        : mentions.all().stream()
            .filter(PlaceMention.class::isInstance)
            .map(PlaceMention.class::cast)
            .toList();
  }
}
