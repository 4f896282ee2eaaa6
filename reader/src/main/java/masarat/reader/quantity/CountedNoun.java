package masarat.reader.quantity;

import masarat.model.Form;
import masarat.model.Per;
import masarat.model.Unit;
import masarat.reader.quantity.Noun.Count;
import masarat.reader.text.Clitic;
import masarat.reader.text.Tokens;
import masarat.reader.word.FunctionWord;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import org.jspecify.annotations.Nullable;

/**
 * What follows a number: the noun it counts, a hedge behind it, a rate.
 *
 * @param noun token of the noun, or -1
 * @param kind what else is known of the thing counted
 */
record CountedNoun(
    int noun, Unit unit, Kind kind, @Nullable Match<Hedge> hedge, @Nullable Per per) {
  /** What a number counts. */
  enum Kind {
    /** A noun of the data. */
    KNOWN,
    /** Counted elsewhere: money, distances, time. */
    MEASURED,
    /** Some other word stands where the noun would. */
    UNKNOWN,
    /** Nothing follows, or "of them": those told before. */
    TOLD
  }

  static final CountedNoun NONE = new CountedNoun(-1, Unit.PEOPLE, Kind.TOLD, null, null);

  /** Words that may stand between a number and its noun. */
  private static final int DESCRIPTION = 6;

  /** How far behind the noun a hedge is looked for, and a rate. */
  private static final int HEDGE_DISTANCE = 3;

  private static final int RATE_DISTANCE = 6;

  private static final Particle[] BETWEEN_NUMBER_AND_NOUN = {
    Particle.OF, Particle.ADJECTIVE, Particle.FILLER
  };

  boolean isKnown() {
    return noun >= 0;
  }

  boolean isMeasured() {
    return kind == Kind.MEASURED;
  }

  static CountedNoun after(Scan scan, int token, int limit) {
    int at = token;
    Match<Hedge> hedge = null;
    Match<Noun> noun = noun(scan, at);
    for (int step = 0; noun == null && step < DESCRIPTION && at < limit; step++) {
      if (Particle.MEASURED.isAt(scan, at) && !isDay(scan, at) && !isOfOne(scan, token, at)) {
        return new CountedNoun(-1, Unit.PEOPLE, Kind.MEASURED, null, null);
      }
      Match<Hedge> behind = hedge(scan, at);
      hedge = hedge == null ? behind : hedge;
      int next = behind != null ? behind.to() : described(scan, at, token);
      if (next == at) {
        break;
      }
      at = next;
      noun = at < limit ? noun(scan, at) : null;
    }
    Kind kind = noun != null ? Kind.KNOWN : isTold(scan, at, limit) ? Kind.TOLD : Kind.UNKNOWN;
    if (noun != null) {
      noun = head(scan, noun, limit);
      at = noun.to();
    }
    hedge = hedge == null ? hedgeWithin(scan, at, limit) : hedge;
    Unit unit = noun == null ? Unit.PEOPLE : noun.sense().unit();
    return new CountedNoun(
        noun == null ? -1 : noun.from(), unit, kind, hedge, rate(scan, at, limit));
  }

  /** "Wounding 90 on Sunday": in Arabic the word for a day stands before its name. */
  private static boolean isDay(Scan scan, int token) {
    return scan.tokens().word(token).equals("يوم") && Particle.AFTER_ONE.isAt(scan, token + 1);
  }

  /** "14 of a front" are people of it, "14 of the fronts" are fronts. */
  private static boolean isOfOne(Scan scan, int token, int at) {
    String word = scan.tokens().word(at);
    boolean one = word.endsWith("ه") && !word.startsWith("ال");
    return one && at == token + 1 && Particle.OF.isAt(scan, token);
  }

  private static boolean isTold(Scan scan, int token, int limit) {
    return token >= limit
        || scan.tokens().kind(token) != Tokens.Kind.WORD
        || Particle.THEM.isAt(scan, token)
        || Particle.PARTS.isAt(scan, token);
  }

  private static @Nullable Match<Noun> noun(Scan scan, int token) {
    Match<Noun> noun = scan.longest(token, Noun.class);
    boolean counts =
        noun != null
            && (noun.clitics() & (Clitic.PREPOSITIONS | Clitic.WA)) == 0
            && noun.sense().countsAt(scan.tokens(), token)
            && !isCompound(scan.tokens(), noun.to());
    return counts ? noun : null;
  }

  /** "Two rebel-held towns": the noun is the beginning of an adjective. */
  private static boolean isCompound(Tokens tokens, int hyphen) {
    return hyphen + 1 < tokens.size()
        && tokens.is(hyphen, "-")
        && tokens.isGlued(hyphen)
        && tokens.isGlued(hyphen + 1)
        && tokens.word(hyphen + 1).charAt(0) < 0x0250
        && tokens.kind(hyphen + 1) == Tokens.Kind.WORD;
  }

  /** Past a word that stands between a number and its noun; the same token where none does. */
  private static int described(Scan scan, int at, int first) {
    Tokens tokens = scan.tokens();
    if (tokens.kind(at) == Tokens.Kind.SIGN) {
      String sign = tokens.word(at);
      boolean hyphen = sign.equals("-") && tokens.isGlued(at);
      boolean initial = sign.equals(".") && at > first && tokens.word(at - 1).length() == 1;
      boolean quote = "\"«»()[”".contains(sign);
      return hyphen || initial || quote ? at + 1 : at;
    }
    for (Particle particle : BETWEEN_NUMBER_AND_NOUN) {
      Match<?> match = particle.at(scan, at);
      if (match != null) {
        int last = match.to() - 1; // "of the wounded": the article is a part of the noun
        return last > at && noun(scan, last) != null ? last : match.to();
      }
    }
    if (tokens.kind(at) == Tokens.Kind.NUMBER) {
      Match<?> age = Particle.AGE.at(scan, tokens.is(at + 1, "-") ? at + 2 : at + 1);
      return age == null ? at : age.to();
    }
    if (tokens.is(at, "and") && Particle.ADJECTIVE.isAt(scan, at + 1)) {
      return at + 1; // "new and repeated"
    }
    if (tokens.is(at + 1, "'") && tokens.is(at + 2, "s") && Particle.OF.endsBefore(scan, at)) {
      return at + 3; // "of the group's fighters"
    }
    boolean name = tokens.kind(at) == Tokens.Kind.WORD && tokens.isCapital(at);
    return name || isAdjective(scan, at) ? at + 1 : at;
  }

  /** "Fatal", and "masked" right before a noun: words that end as adjectives do. */
  private static boolean isAdjective(Scan scan, int at) {
    String word = scan.tokens().word(at);
    boolean participle = word.endsWith("ed") || word.endsWith("ing");
    for (String ending : scan.functionWords().all(FunctionWord.ADJECTIVE_ENDING)) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return participle && scan.longest(at + 1, Noun.class) != null;
  }

  /** In "family members" the last noun is the one counted. */
  private static Match<Noun> head(Scan scan, Match<Noun> first, int limit) {
    Match<Noun> head = first;
    while (head.sense().count() == Count.SINGULAR
        && head.to() < limit
        && scan.tokens().word(head.from()).charAt(0) < 0x0250) {
      Match<Noun> next = noun(scan, head.to());
      if (next == null) {
        break;
      }
      head = next;
    }
    return head;
  }

  private static @Nullable Match<Hedge> hedge(Scan scan, int token) {
    for (Match<Hedge> match : scan.at(token, Hedge.class)) {
      if (match.sense().after()) {
        return match;
      }
    }
    return null;
  }

  /** What a hedge behind a noun that is its own number makes of it: "a soldier at least". */
  static Form hedged(Scan scan, int token, int limit) {
    Match<Hedge> hedge = hedgeWithin(scan, token, limit);
    return hedge == null ? Form.EXACT : hedge.sense().form();
  }

  private static @Nullable Match<Hedge> hedgeWithin(Scan scan, int token, int limit) {
    Tokens tokens = scan.tokens();
    for (int i = token; i < Math.min(limit, token + HEDGE_DISTANCE); i++) {
      Match<Hedge> match = hedge(scan, i);
      if (match != null) {
        boolean next = match.to() < limit && Numerals.mayBegin(scan, match.to());
        return next ? null : match;
      }
      if (tokens.kind(i) == Tokens.Kind.NUMBER
          || (tokens.kind(i) == Tokens.Kind.SIGN && !isQuote(tokens, i))) {
        return null;
      }
    }
    return null;
  }

  private static boolean isQuote(Tokens tokens, int token) {
    return "\"«»()".contains(tokens.word(token));
  }

  private static @Nullable Per rate(Scan scan, int token, int limit) {
    Tokens tokens = scan.tokens();
    for (int i = token; i < Math.min(limit, token + RATE_DISTANCE); i++) {
      if (tokens.kind(i) == Tokens.Kind.NUMBER
          || (tokens.kind(i) == Tokens.Kind.SIGN && !isQuote(tokens, i))) {
        return null;
      }
      Match<Rate> rate = scan.longest(i, Rate.class);
      if (rate != null) {
        return rate.sense().per();
      }
    }
    return null;
  }
}
