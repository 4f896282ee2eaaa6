package masarat.reader.claim;

import java.util.ArrayList;
import java.util.List;
import masarat.model.Form;
import masarat.model.Quantity;
import masarat.model.SourceClass;
import masarat.model.Unit;
import masarat.reader.mention.Mention;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.mention.Mention.QuantityMention;
import masarat.reader.movement.Trigger;
import masarat.reader.quantity.Noun;
import masarat.reader.text.Sentence;
import masarat.reader.text.Tokens;
import masarat.reader.word.FunctionWord;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import masarat.text.Folded;
import org.jspecify.annotations.Nullable;

/**
 * Finds the phrases of a sentence that name people: a number and a noun, with what they belong to.
 */
final class PeopleReader {
  private final Scan scan;
  private final Tokens tokens;
  private final SentenceMentions mentions;
  private final boolean arabic;
  private final Things things;
  private final Alone alone;
  private final EnglishCompatriots compatriots;
  private final SharedNumbers sharing;

  PeopleReader(Scan scan, SentenceMentions mentions, boolean arabic) {
    this.arabic = arabic;
    this.scan = scan;
    this.tokens = scan.tokens();
    this.mentions = mentions;
    this.things = new Things(scan, mentions);
    this.alone = new Alone(scan, mentions);
    this.compatriots = new EnglishCompatriots(scan, mentions);
    this.sharing = new SharedNumbers(scan, arabic);
  }

  /** The phrases in the order of the text; they do not overlap. */
  List<People> read(Sentence sentence) {
    List<People> found = new ArrayList<>();
    int i = sentence.from();
    while (i < sentence.to()) {
      People people = at(i, sentence.to());
      if (people == null) {
        i++;
        continue;
      }
      People before = found.isEmpty() ? null : found.get(found.size() - 1);
      People both = before == null ? null : sharing.both(before, people);
      if (both == null) {
        found.add(people);
      } else {
        found.set(found.size() - 1, both);
      }
      i = people.to();
    }
    return found;
  }

  private PeoplePhrase phrase(int from, int start, Quantity quantity) {
    return new PeoplePhrase(scan, mentions, arabic, from, start, quantity);
  }

  private @Nullable People at(int token, int limit) {
    Mention mention = mentions.startingAt(token);
    People body = body(mention, token, limit);
    if (body != null) {
      return body;
    }
    if (mention instanceof QuantityMention quantity) {
      return arabic && things.areCounted(quantity) ? null : counted(quantity, limit);
    }
    ActorMention nation = arabic ? null : compatriots.at(token, limit);
    if (nation != null) {
      int start = tokens.start(token);
      return phrase(token, start, one(start, nation.end())).nation(nation).build();
    }
    if (mention == null && isOthers(token)) {
      return others(token);
    }
    Match<Noun> noun = noun(token);
    boolean group = noun != null && isGroupNoun(noun.sense()) && !isCaptivity(token);
    if (noun != null && mentions.covering(token) == null && group) {
      return phrase(token, noun.start(), Quantity.none(noun.sense().unit()))
          .noun(noun)
          .owned(arabic ? 0 : token)
          .belonging(limit)
          .build();
    }
    if (noun != null && arabic && alone.isOne(noun)) {
      PeoplePhrase one = phrase(token, noun.start(), one(noun.start(), tokens.end(noun.to() - 1)));
      if (mention instanceof ActorMention actor && actor.to() == noun.to()) {
        return one.nation(actor).noun(noun).belonging(limit).build();
      }
      if (mentions.covering(token) == null) {
        return one.lone().noun(noun).belonging(limit).build();
      }
    }
    if (arabic
        && mention instanceof ActorMention actor
        && actor.community()
        && alone.isOne(actor)) {
      return phrase(token, actor.start(), one(actor.start(), actor.end())).nation(actor).build();
    }
    if (mention instanceof ActorMention actor
        && !actor.community()
        && !isVoice(actor)
        && !isOfAdjective(actor)) {
      return phrase(token, actor.start(), Quantity.none(Unit.PEOPLE)).named(actor).allied().build();
    }
    if (mention instanceof ActorMention actor && !arabic && isNation(actor)) {
      return phrase(token, actor.start(), Quantity.none(Unit.PEOPLE)).nation(actor).build();
    }
    return mention == null && (arabic ? isThese(token) : isPronoun(token)) ? pronoun(token) : null;
  }

  private Quantity one(int start, int end) {
    return exact(1, start, end);
  }

  private Quantity exact(double count, int start, int end) {
    Folded folded = tokens.folded();
    String word = folded.original().substring(folded.start(start), folded.end(end));
    return new Quantity(Form.EXACT, List.of(count), null, Unit.PEOPLE, word, null, null);
  }

  /** Media and those who only watch tell what others do. */
  private static boolean isVoice(ActorMention actor) {
    return actor.source() == SourceClass.MEDIA || actor.source() == SourceClass.OBSERVERS;
  }

  /** "Government-held", "military capabilities". */
  private boolean isOfAdjective(ActorMention actor) {
    int next = actor.to();
    boolean thing = next < tokens.size() && scan.at(next).isEmpty() && !tokens.isCapital(next);
    boolean compound = tokens.is(next, "-") && tokens.isGlued(next);
    return !arabic && (compound || thing && tokens.word(next).endsWith("ies"));
  }

  /** "Afghans fled": people named by where they come from, and no adjective. */
  private boolean isNation(ActorMention actor) {
    boolean plural = tokens.word(actor.to() - 1).endsWith("s");
    return plural
        && scan.longest(actor.to(), Noun.class) == null
        && mentions.covering(actor.to()) == null;
  }

  /** Of "the wounded soldiers" the last word says who they are. */
  private @Nullable Match<Noun> lastNoun(int token) {
    Match<Noun> noun = scan.longest(token, Noun.class);
    Match<Noun> next = noun == null ? null : scan.longest(noun.to(), Noun.class);
    Mention owner = mentions.covering(token);
    if (noun != null && next == null && owner != null && owner.to() > noun.to()) {
      next = scan.longest(owner.to(), Noun.class); // "Lebanese Army soldiers"
    }
    return next != null && isGroupNoun(next.sense()) ? next : noun;
  }

  /** What a number counts: of "two Lebanese soldiers" the last noun. */
  private @Nullable Match<Noun> noun(int token) {
    return arabic ? scan.longest(token, Noun.class) : lastNoun(token);
  }

  /** "They", or "those who". */
  private boolean isPronoun(int token) {
    return scan.is(token, FunctionWord.GROUP_PRONOUN)
        || tokens.is(token, "those") && tokens.is(token + 1, "who");
  }

  /** "These", without the people's name behind it. */
  private boolean isThese(int token) {
    return scan.is(token, FunctionWord.DEMONSTRATIVE)
        && token + 1 < tokens.size()
        && !tokens.word(token + 1).startsWith("ال");
  }

  /** "They fled": those told before. */
  private People pronoun(int token) {
    return People.pronoun(
        token, token + 1, tokens.start(token), tokens.end(token), Quantity.none(Unit.PEOPLE));
  }

  /** "Others" right behind a word that tells what happened to them: أصيب آخرون. */
  private boolean isOthers(int token) {
    boolean others =
        Discourse.at(scan, token, Discourse.OTHERS)
            || Discourse.at(scan, token, Discourse.ANOTHER) && !isLastOf(token);
    return others
        && scan.at(token - 1, Trigger.class).stream()
            .anyMatch(
                m -> m.to() == token && !m.sense().frame().unless().contains(tokens.word(token)));
  }

  /** "The last of the fighters", "the last 400": written like "another". */
  private boolean isLastOf(int token) {
    int next = token + 1;
    return arabic
        && next < tokens.size()
        && (mentions.startingAt(next) instanceof QuantityMention
            || scan.longest(next, Noun.class) != null);
  }

  private People others(int token) {
    boolean one = Discourse.at(scan, token, Discourse.ANOTHER);
    boolean two = tokens.word(token).endsWith("ان");
    double count = one ? 1 : 2;
    Quantity quantity =
        one || two
            ? exact(count, tokens.start(token), tokens.end(token))
            : Quantity.none(Unit.PEOPLE);
    return phrase(token, tokens.start(token), quantity).others().build();
  }

  /**
   * A body of armed people with the number that may stand before it, which counts no people unless
   * it is a share: "most of the forces".
   */
  private @Nullable People body(@Nullable Mention mention, int token, int limit) {
    boolean number = mention instanceof QuantityMention quantity && quantity.noun() < 0;
    if (mention != null && !number) {
      return null;
    }
    int at = mention == null ? token : mention.to();
    Match<Discourse> body = null;
    for (Match<Discourse> match : scan.at(at, Discourse.class)) {
      boolean longer = body == null || match.to() > body.to();
      if (match.sense() == Discourse.BODY && longer && mentions.covering(at) == null) {
        body = match;
      }
    }
    if (body == null) {
      return null;
    }
    int start = mention == null ? body.start() : mention.start();
    boolean share =
        arabic && mention instanceof QuantityMention some && some.quantity().form() == Form.SHARE;
    Quantity quantity =
        share && mention instanceof QuantityMention some
            ? some.quantity()
            : Quantity.none(Unit.PEOPLE);
    return phrase(token, start, quantity).body(body.to()).belonging(limit).build();
  }

  /** الأسر is captivity where "from" or "in" leads to it, and families elsewhere. */
  private boolean isCaptivity(int token) {
    return scan.is(token, FunctionWord.CAPTIVITY) && scan.is(token - 1, FunctionWord.LOCATIVE);
  }

  /** A plural of people; a singular or dual that counts is a quantity already. */
  private static boolean isGroupNoun(Noun noun) {
    return noun.count() == Noun.Count.PLURAL && noun.role() != null;
  }

  private @Nullable People counted(QuantityMention mention, int limit) {
    PeoplePhrase phrase =
        phrase(mention.from(), mention.start(), mention.quantity())
            .number(mention, isBare(mention));
    Match<Noun> noun = mention.noun() < 0 ? null : noun(mention.noun());
    if (noun == null) {
      People bare = phrase.standsForEarlier().belonging(limit).build();
      return arabic || !compatriots.describes(bare.to(), limit) ? bare : null;
    }
    if (scan.is(noun.from(), FunctionWord.OTHERS)) {
      return phrase.moreLikeThem(noun).belonging(limit).build();
    }
    phrase.noun(noun).owned(arabic ? 0 : noun.from());
    return (arabic ? phrase.ofThem() : phrase).belonging(limit).build();
  }

  /** Whether a noun counts by itself, by the article before it, or as "one of". */
  private boolean isBare(QuantityMention mention) {
    int first = mention.from();
    return mention.noun() == first
        || mention.noun() == first + 1 && scan.is(first, FunctionWord.ONE_OF)
        || scan.is(first, FunctionWord.INDEFINITE);
  }
}
