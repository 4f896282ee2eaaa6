package masarat.reader.quantity;

import masarat.reader.text.Tokens;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import org.jspecify.annotations.Nullable;

/** The small words around a number. */
enum Particle implements CountWord {
  /** Opens a range that "and" closes. */
  BETWEEN,
  /** Opens a range that "to" closes. */
  FROM,
  TO,
  AND,
  OR,
  /** Leads from a number to those it is taken from. */
  OF,
  PERCENT,
  /** Counts a noun in the singular: "a", "another". */
  ARTICLE,
  /** Says nothing between a hedge and its number, or between a number and its noun. */
  FILLER,
  /** Describes the noun that follows. */
  ADJECTIVE,
  /** Stands behind the number of years that the one who follows is old. */
  AGE,
  /** A noun whose numbers are not counted here: money, distance, time, buildings. */
  MEASURED,
  /** Makes the number after it a name: a brigade, a year, an hour. */
  NAME,
  /** Before a vague number it asks for it: "how many". */
  ASKED,
  /** Stands for a noun told before: "of them". */
  THEM,
  /** Some of those counted follow, who were told before: "among them". */
  PARTS,
  /** One of the plural that follows. */
  ONE_OF,
  /** Before a noun in the singular: it is every one or none, so not one. */
  NOT_ONE,
  /** A noun in the singular that counts one by itself, without an article. */
  ONE_ITSELF,
  /**
   * Stands behind a noun that can be a dual or a plural, and says that it is two: "one of both".
   */
  OF_TWO,
  /** A noun in the form of a dual or a plural that is two where nothing else counts it. */
  PAIR,
  /** Tells of a change: two numbers after it are a before and an after, no range. */
  CHANGE,
  /** May follow a counted singular though it has the article: a day. */
  AFTER_ONE,
  /** Written onto digits: thousand. */
  THOUSAND,
  /** Written onto digits: million. */
  MILLION,
  /** Written onto digits: billion. */
  BILLION;

  /** The longest match of this particle at a token. */
  @Nullable Match<?> at(Scan scan, int token) {
    Match<?> best = null;
    for (Match<?> match : scan.at(token)) {
      if (match.sense() == this && (best == null || match.to() > best.to())) {
        best = match;
      }
    }
    return best;
  }

  boolean isAt(Scan scan, int token) {
    return at(scan, token) != null;
  }

  /** Past "percent" or its sign at a token; the token where neither stands. */
  static int percentAfter(Scan scan, int token) {
    Match<?> word = PERCENT.at(scan, token);
    return word != null ? word.to() : scan.tokens().is(token, "%") ? token + 1 : token;
  }

  /** Whether a phrase of this particle ends before a token. */
  boolean endsBefore(Scan scan, int token) {
    for (int i = token - 1; i >= 0 && i >= token - 3; i--) {
      if (scan.tokens().kind(i) == Tokens.Kind.BREAK) {
        return false;
      }
      for (Match<?> match : scan.at(i)) {
        if (match.sense() == this && match.to() == token) {
          return true;
        }
      }
    }
    return false;
  }
}
