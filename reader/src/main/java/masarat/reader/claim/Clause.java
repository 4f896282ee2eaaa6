package masarat.reader.claim;

import java.util.List;
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
  private final List<ActorMention> governments;
  private final TriggerFinder finder;
  private final boolean arabic;
  private final int partReach;

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
    this.governments = governments;
    this.partReach = arabic ? 8 : 5;
    this.people = new PeopleReader(scan, this.mentions, arabic).read(sentence);
    this.finder = new TriggerFinder(scan, sentence, this.mentions, people, tails, arabic);
    this.triggers = finder.find();
  }

  /** What a trigger means when it tells of some people; null where it cannot tell of them. */
  @Nullable Trigger meaning(Match<Trigger> trigger, People people) {
    return finder.meaning(trigger, people);
  }

  /**
   * Whom a pronoun stands for: the people told last before it in its sentence, but who speaks only
   * where nobody else is told. Null where it stands for nobody there.
   */
  @Nullable People antecedent(People pronoun) {
    People speaker = null;
    for (int i = people.indexOf(pronoun) - 1; i >= 0 && pronoun.them(); i--) {
      People before = people.get(i);
      boolean some = before.role() != null && !before.single() && !before.isIncident();
      if (some && !before.before() && !pronoun.isCounted() && !isListedPart(before)) {
        if (!Speaking.isSubject(scan, sentence, before.to())) {
          return before;
        }
        speaker = speaker == null ? before : speaker;
      }
    }
    return speaker;
  }

  /** "Including 42 women and 10 children": a pronoun stands for all of whom they are a part. */
  private boolean isListedPart(People part) {
    if (arabic || !part.isCounted()) {
      return false;
    }
    int index = people.indexOf(part);
    People before = index > 0 ? people.get(index - 1) : null;
    boolean listed = before != null && before.isCounted() && joining.isJoinedWord(part.from());
    return isPart(part)
        || listed && before != null && part.from() - before.to() <= 2 && isListedPart(before);
  }

  /** Whether some people are told as part of those before: "among them". */
  boolean isPart(People part) {
    int first = Math.max(sentence.from(), part.from() - partReach);
    for (int i = part.from() - 1; i >= first; i--) {
      if (isTrigger(i) || arabic && is(i, Discourse.CLAUSE)) {
        return false;
      }
      boolean namely = i == part.from() - 1 && is(i, Discourse.NAMELY);
      if (namely || is(i, Discourse.AMONG) && !isOfThem(i)) {
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

  /** Whether some people are called others, who are not those told before. */
  boolean endsInOthers(People people) {
    return is(people.to() - 1, Discourse.OTHERS);
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

  /** Whether a word of a class stands within the words for some people. */
  boolean within(People of, FunctionWord kind) {
    for (int i = of.from(); i < of.to(); i++) {
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

  /** The organisation named last before a token that no preposition leads; null where none is. */
  @Nullable ActorMention lastActorBefore(int token) {
    ActorMention last = null;
    for (Mention mention : mentions.all()) {
      if (mention instanceof ActorMention actor
          && actor.to() <= token
          && !actor.community()
          && !(arabic && (isOfCounted(actor) || ActorParts.isTarget(this, actor)))
          && prepositions.partBefore(actor.from()) == null) {
        last = actor;
      }
    }
    return last;
  }

  /** "The army said that a gang killed": a group without a name acts, and not who told of it. */
  boolean actsStranger(ActorMention actor, int verb) {
    boolean told = false;
    for (int i = actor.to(); i < verb; i++) {
      told |= is(i, Discourse.CLAUSE);
      if (told && is(i, Discourse.STRANGERS)) {
        return true;
      }
    }
    return false;
  }

  /** "Nine men of the group": who only says whose the people are that are counted. */
  private boolean isOfCounted(ActorMention actor) {
    return people.stream()
        .anyMatch(p -> p.isCounted() && p.from() <= actor.from() && p.to() >= actor.to());
  }

  /** The governments of the countries that the sentence lets act: those that nothing leads. */
  List<ActorMention> governments() {
    return governments.stream()
        .filter(
            actor ->
                mentions.covering(actor.from()) instanceof PlaceMention place
                    && (arabic
                        ? prepositions.partBefore(place.from()) == null
                        : prepositions.part(place) == null))
        .filter(actor -> prepositions.part(actor) == null && !tokens.is(actor.to(), "'"))
        .toList();
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

  /** Whether somebody tells what an English sentence says, rather than does it. */
  boolean isSpeaker(ActorMention actor) {
    return !arabic && Speaking.isSubject(scan, sentence, actor.to());
  }

  /** The times of the sentence. */
  List<TimeMention> times() {
    return mentions.all().stream()
        .filter(TimeMention.class::isInstance)
        .map(TimeMention.class::cast)
        .toList();
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
