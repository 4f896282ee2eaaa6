package masarat.reader.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import masarat.reader.text.Clitic;
import masarat.reader.text.Tokens;
import masarat.reader.text.Tokens.Kind;
import masarat.reader.time.TimeWord.Length;
import masarat.reader.time.TimeWord.Mark;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a sentence as the readers of times look at them.
 *
 * @param limit one past the last token of the sentence
 * @param anchor the day from which relative words count; null where it is not known
 */
record Words(Scan scan, int limit, @Nullable LocalDate anchor) {
  Tokens tokens() {
    return scan.tokens();
  }

  /** The longest match of a sense at a token inside the sentence. */
  <S extends TimeWord> @Nullable Match<S> at(int token, Class<S> sense) {
    if (token >= limit || token < 0 || scan.at(token).isEmpty()) {
      return null;
    }
    Match<S> match = scan.longest(token, sense);
    return match == null || match.to() > limit || match.has(Clitic.SA) ? null : match;
  }

  @Nullable Match<?> mark(int token, Mark mark) {
    Match<?> best = null;
    if (token >= 0 && token < limit) {
      for (Match<?> match : scan.at(token)) {
        if (match.sense() == mark
            && match.to() <= limit
            && (best == null || match.to() > best.to())) {
          best = match;
        }
      }
    }
    return best;
  }

  boolean isMark(int token, Mark mark) {
    return mark(token, mark) != null;
  }

  /** Past a mark, or the same token where it is not there. */
  int past(int token, Mark mark) {
    Match<?> match = mark(token, mark);
    return match == null ? token : match.to();
  }

  /** Whether a mark ends right before a token. */
  boolean follows(int token, Mark mark) {
    for (int i = token - 1; i >= Math.max(0, token - 4); i--) {
      Match<?> match = mark(i, mark);
      if (match != null && match.to() == token) {
        return true;
      }
    }
    return false;
  }

  /** A length of one unit, like العام or "week". */
  @Nullable Match<Length> one(int token, ChronoUnit unit) {
    if (token < limit) {
      for (Match<Length> match : scan.at(token, Length.class)) {
        if (match.sense().unit() == unit && match.sense().count() == 1) {
          return match;
        }
      }
    }
    return null;
  }

  /** A plain whole number of up to four digits, or -1. */
  int number(int token) {
    if (token >= limit || token < 0 || tokens().kind(token) != Kind.NUMBER) {
      return -1;
    }
    String word = tokens().word(token);
    if (word.length() > 4) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + c - '0';
    }
    return number;
  }

  /** A year of our time at a token, or -1. */
  int year(int token) {
    int number = number(token);
    return number >= 1900 && number <= 2100 ? number : -1;
  }

  /** Past one of the signs, or the same token. */
  int pastSign(int token, String signs) {
    boolean is =
        token < limit && tokens().kind(token) == Kind.SIGN && signs.contains(tokens().word(token));
    return is ? token + 1 : token;
  }

  /** Past an "and" that is a word of its own or written onto digits. */
  int pastAnd(int token) {
    if (token + 1 < limit && tokens().is(token, "و") && tokens().isGlued(token + 1)) {
      return token + 1;
    }
    return past(token, Mark.AND);
  }

  int start(int token) {
    return tokens().start(token);
  }

  /** Whether a verb of the future or a word for it stands shortly before a token. */
  boolean pointsAhead(int token) {
    for (int i = token - 1; i >= Math.max(0, token - 8); i--) {
      if (tokens().kind(i) == Kind.BREAK || tokens().is(i, ".")) {
        return false;
      }
      if (isMark(i, Mark.FUTURE) || isFutureVerb(i)) {
        return true;
      }
    }
    return false;
  }

  /** سيصل: a verb of the present with the particle of the future, and no other word we know. */
  private boolean isFutureVerb(int token) {
    String word = tokens().word(token);
    boolean known = false;
    for (Match<?> match : scan.at(token)) {
      if (match.has(Clitic.SA)) {
        return true;
      }
      known |= (match.clitics() & Clitic.SA) == 0;
    }
    return !known && word.length() >= 5 && word.startsWith("سي");
  }
}
