package masarat.reader.quantity;

import java.util.List;
import masarat.model.Form;
import masarat.model.Quantity;
import masarat.model.Term;
import masarat.model.Unit;
import masarat.reader.mention.Mention.QuantityMention;
import masarat.reader.mention.Weight;
import masarat.reader.quantity.Noun.Count;
import masarat.reader.text.Clitic;
import masarat.reader.text.Tokens;
import masarat.reader.text.Tokens.Kind;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import masarat.text.Folded;
import org.jspecify.annotations.Nullable;

/**
 * Nouns that count by their own form: the dual, the indefinite singular, "one of"; and the plural
 * that an adjective of number follows.
 */
final class SingleNouns {
  /** How far behind a noun it may be told that it is two, in tokens. */
  private static final int TWO_REACH = 4;

  private SingleNouns() {}

  static @Nullable QuantityMention at(Scan scan, int token, int limit) {
    QuantityMention dual = dual(scan, token, limit);
    if (dual != null) {
      return dual;
    }
    QuantityMention article = withArticle(scan, token, limit);
    if (article != null) {
      return article;
    }
    QuantityMention several = several(scan, token, limit);
    return several != null ? several : bare(scan, token, limit);
  }

  /** غارات عدة: the adjective behind an indefinite plural says how many. */
  private static @Nullable QuantityMention several(Scan scan, int token, int limit) {
    Match<Noun> noun = scan.longest(token, Noun.class);
    if (noun == null
        || noun.sense().count() != Count.PLURAL
        || noun.has(Clitic.AL | Clitic.SA)
        || !noun.sense().countsAt(scan.tokens(), token)) {
      return null;
    }
    Match<BehindWord> word = noun.to() < limit ? scan.longest(noun.to(), BehindWord.class) : null;
    if (word == null
        || word.clitics() != 0
        || CountedNoun.after(scan, word.to(), limit).isKnown()) {
      return null;
    }
    String words = words(scan.tokens(), noun.start(), word.to());
    Term term = word.sense().term();
    Quantity quantity =
        new Quantity(Form.VAGUE, List.of(), term, noun.sense().unit(), words, null, null);
    double weight = Weight.PLAIN + Weight.EVIDENCE;
    int end = scan.tokens().end(word.to() - 1);
    return new QuantityMention(token, word.to(), noun.start(), end, weight, quantity, noun.from());
  }

  /** جنديان, and جنديين اثنين with the number said again. */
  private static @Nullable QuantityMention dual(Scan scan, int token, int limit) {
    Match<Noun> noun = scan.longest(token, Noun.class);
    if (noun == null
        || noun.sense().count() != Count.DUAL && !isOfTwo(scan, noun, limit)
        || noun.has(Clitic.SA)
        || !noun.sense().countsAt(scan.tokens(), token)
        || noun.sense().actor() != null && isAdjective(scan, noun, Count.DUAL)) {
      return null;
    }
    Numeral again = Numerals.read(scan, noun.to(), limit);
    double weight = Weight.PLAIN + Weight.EVIDENCE;
    return again != null && isTwo(again)
        ? mention(
            scan, token, again.to(), noun.startWithArticle(), 2, weight + Weight.EVIDENCE, noun)
        : mention(scan, token, noun.to(), noun.startWithArticle(), 2, weight, noun);
  }

  /** شرطيين هما: what is written like the plural is a dual if what follows speaks of two. */
  private static boolean isOfTwo(Scan scan, Match<Noun> noun, int limit) {
    if (noun.sense().count() != Count.PLURAL
        || noun.has(Clitic.AL)
        || !isTwoOrMany(scan, noun.to() - 1)) {
      return false;
    }
    boolean described = noun.to() < limit && isTwoOrMany(scan, noun.to());
    return Particle.PAIR.isAt(scan, noun.from())
        || isTwo(Numerals.read(scan, noun.to(), limit))
        || described && isTwo(Numerals.read(scan, noun.to() + 1, limit))
        || speaksOfTwo(scan, noun.to(), limit);
  }

  private static boolean isTwoOrMany(Scan scan, int token) {
    return scan.tokens().word(token).endsWith("ين");
  }

  private static boolean isTwo(@Nullable Numeral numeral) {
    return numeral != null && numeral.value() == 2 && !numeral.digits();
  }

  private static boolean speaksOfTwo(Scan scan, int from, int limit) {
    for (int i = from; i < Math.min(limit, from + TWO_REACH); i++) {
      boolean other = scan.longest(i, Noun.class) != null && !isTwoOrMany(scan, i);
      if (scan.tokens().kind(i) != Kind.WORD || other) {
        return false;
      }
      if (Particle.OF_TWO.isAt(scan, i)) {
        return true;
      }
    }
    return false;
  }

  /** "A soldier", "another young man", "one of" before a plural. */
  private static @Nullable QuantityMention withArticle(Scan scan, int token, int limit) {
    Match<?> article = Particle.ARTICLE.at(scan, token);
    Match<?> oneOf = article == null ? Particle.ONE_OF.at(scan, token) : null;
    Match<?> first = article != null ? article : oneOf;
    if (first == null) {
      return null;
    }
    CountedNoun counted = CountedNoun.after(scan, first.to(), limit);
    Match<Noun> noun = !counted.isKnown() ? null : scan.longest(counted.noun(), Noun.class);
    Count wanted = article != null ? Count.SINGULAR : Count.PLURAL;
    return noun != null && noun.sense().count() == wanted && isPeople(counted)
        ? mention(
            scan, token, first.to(), first.startWithArticle(), 1, Weight.FAINT + Weight.PLAIN, noun)
        : null;
  }

  private static boolean isPeople(CountedNoun counted) {
    return switch (counted.unit()) {
      case PEOPLE, FAMILIES -> true;
      case VEHICLES, INCIDENTS, CASES -> false;
    };
  }

  /** The number behind a noun and its adjective is said again: جندي عراقي واحد. */
  static boolean isSaidAgain(Scan scan, int token, Numeral numeral) {
    Match<Noun> adjective = scan.longest(token - 1, Noun.class);
    Match<Noun> noun = adjective == null ? null : scan.longest(token - 2, Noun.class);
    return noun != null
        && adjective != null
        && noun.to() == token - 1
        && adjective.to() == token
        && (isTwo(numeral)
            ? noun.sense().count() == Count.DUAL || isTwoOrMany(scan, token - 2)
            : numeral.value() == 1
                && !numeral.digits()
                && noun.sense().count() == Count.SINGULAR
                && adjective.sense().count() == Count.SINGULAR);
  }

  /** جندي without an article, neither owned nor described by what follows. */
  private static @Nullable QuantityMention bare(Scan scan, int token, int limit) {
    Match<?> one = Particle.ONE_ITSELF.at(scan, token);
    Match<Noun> noun = one == null ? null : scan.longest(token, Noun.class);
    if (noun == null
        || noun.sense().count() != Count.SINGULAR
        || (noun.clitics() & (Clitic.AL | Clitic.KA | Clitic.SA)) != 0
        || Particle.NOT_ONE.endsBefore(scan, token)
        || isAdjective(scan, noun, Count.SINGULAR)
        || isOwned(scan, noun.to(), limit)) {
      return null;
    }
    Numeral again = Numerals.read(scan, noun.to(), limit);
    return again != null && again.value() == 1 && !again.digits()
        ? mention(scan, token, again.to(), noun.start(), 1, Weight.FAINT + Weight.EVIDENCE, noun)
        : mention(scan, token, noun.to(), noun.start(), 1, Weight.FAINT, noun);
  }

  /** Whether it describes the noun before it, which counts as it does: مسؤول عسكري. */
  private static boolean isAdjective(Scan scan, Match<Noun> noun, Count count) {
    Match<Noun> before = noun.clitics() == 0 ? scan.longest(noun.from() - 1, Noun.class) : null;
    return before != null
        && before.sense().count() == count
        && !before.has(Clitic.AL); // الإسرائيلي شابا are two
  }

  /** Whether a definite noun follows, so that this one is definite too: جندي الحراسة. */
  private static boolean isOwned(Scan scan, int next, int limit) {
    Tokens tokens = scan.tokens();
    return next < limit
        && tokens.kind(next) == Kind.WORD
        && tokens.word(next).startsWith("ال")
        && tokens.word(next).length() > 4
        && !Particle.AFTER_ONE.isAt(scan, next);
  }

  private static QuantityMention mention(
      Scan scan, int from, int to, int start, double value, double weight, Match<Noun> noun) {
    Unit unit = noun.sense().unit();
    String words = words(scan.tokens(), start, to);
    Form form = CountedNoun.hedged(scan, to, scan.tokens().size());
    Quantity quantity = new Quantity(form, List.of(value), null, unit, words, null, null);
    int end = scan.tokens().end(to - 1);
    return new QuantityMention(from, to, start, end, weight, quantity, noun.from());
  }

  private static String words(Tokens tokens, int start, int to) {
    Folded folded = tokens.folded();
    return folded.original().substring(folded.start(start), folded.end(tokens.end(to - 1)));
  }
}
