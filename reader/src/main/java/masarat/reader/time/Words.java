package masarat.reader.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import masarat.reader.quantity.Numeral;
import masarat.reader.quantity.Numerals;
import masarat.reader.text.Clitic;
import masarat.reader.text.Tokens;
import masarat.reader.text.Tokens.Kind;
import masarat.reader.time.Reckoning.Direction;
import masarat.reader.time.TimeWord.Length;
import masarat.reader.time.TimeWord.Mark;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a sentence as the readers of times look at them. Most tokens mean nothing to them,
 * so what each could be is noted once, as a set of bits.
 */
final class Words {

  /** Set where a number may begin. */
  private static final long NUMBER = 1L << 63;

  /** Set for each sense that is no mark. */
  private static final long WORD = 1L << 62;

  /** Words that can stand first in a time without "since", "from" and the like. */
  private static final long OPENS =
      NUMBER
          | WORD
          | bit(Mark.PAST)
          | bit(Mark.THIS)
          | bit(Mark.CURRENT)
          | bit(Mark.NEXT)
          | bit(Mark.EARLY)
          | bit(Mark.MIDDLE)
          | bit(Mark.LATE)
          | bit(Mark.END)
          | bit(Mark.DAYPART);

  private static final long OPENS_SPAN =
      bit(Mark.RECENT)
          | bit(Mark.BEFORE)
          | bit(Mark.SINCE)
          | bit(Mark.DURING)
          | bit(Mark.FOR)
          | bit(Mark.BETWEEN)
          | bit(Mark.FROM)
          | bit(Mark.FIRST)
          | bit(Mark.ONE);

  private final Scan scan;
  private final int first;
  private final int limit;
  private final @Nullable LocalDate anchor;
  private final @Nullable LocalDate told;
  private final long[] bits;

  /**
   * @param first first token of the sentence
   * @param limit one past its last
   * @param anchor the day from which relative words count; null where it is not known
   * @param told a day told before, in whose months dates without a year lie where there is no
   *     anchor
   */
  Words(Scan scan, int first, int limit, @Nullable LocalDate anchor, @Nullable LocalDate told) {
    this.scan = scan;
    this.first = first;
    this.limit = limit;
    this.anchor = anchor;
    this.told = told;
    this.bits = new long[limit - first];
    for (int i = first; i < limit; i++) {
      bits[i - first] = bits(i);
    }
  }

  private long bits(int token) {
    long set = 0;
    for (Match<?> match : scan.at(token)) {
      if (match.sense() instanceof Mark mark) {
        set |= bit(mark);
      } else if (match.sense() instanceof TimeWord) {
        set |= WORD;
      }
    }
    return Numerals.mayBegin(scan, token) ? set | NUMBER : set;
  }

  private static long bit(Mark mark) {
    return 1L << mark.ordinal();
  }

  private boolean has(int token, long some) {
    return token >= first && token < limit && (bits[token - first] & some) != 0;
  }

  Scan scan() {
    return scan;
  }

  int first() {
    return first;
  }

  int limit() {
    return limit;
  }

  @Nullable LocalDate anchor() {
    return anchor;
  }

  @Nullable LocalDate told() {
    return told;
  }

  Tokens tokens() {
    return scan.tokens();
  }

  /** Whether a time could begin at a token. */
  boolean mayBegin(int token) {
    return has(token, OPENS | OPENS_SPAN);
  }

  /** Whether a time without "since", "from" and the like could begin at a token. */
  boolean mayBeginSimple(int token) {
    return has(token, OPENS);
  }

  /** Whether a number may begin at a token. */
  boolean mayBeNumber(int token) {
    return has(token, NUMBER);
  }

  /** The longest match of a sense at a token inside the sentence. */
  <S extends TimeWord> @Nullable Match<S> at(int token, Class<S> sense) {
    if (!has(token, WORD)) {
      return null;
    }
    Match<S> match = scan.longest(token, sense);
    return match == null || match.to() > limit || match.has(Clitic.SA) ? null : match;
  }

  @Nullable Match<?> mark(int token, Mark mark) {
    if (!has(token, bit(mark))) {
      return null;
    }
    Match<?> best = null;
    for (Match<?> match : scan.at(token)) {
      if (match.sense() == mark
          && match.to() <= limit
          && (best == null || match.to() > best.to())) {
        best = match;
      }
    }
    return best;
  }

  boolean isMark(int token, Mark mark) {
    return has(token, bit(mark)) && mark(token, mark) != null;
  }

  /** Past a mark, or the same token where it is not there. */
  int past(int token, Mark mark) {
    Match<?> match = mark(token, mark);
    return match == null ? token : match.to();
  }

  /** Whether a mark ends right before a token. */
  boolean follows(int token, Mark mark) {
    return before(token, mark) != null;
  }

  /** Whether a time names something: "14 March Square"; a word with the article has its name. */
  boolean isName(int token) {
    Match<?> head = before(token, Mark.NAME);
    return head != null && !head.has(Clitic.AL);
  }

  private @Nullable Match<?> before(int token, Mark mark) {
    for (int i = token - 1; i >= Math.max(first, token - 4); i--) {
      Match<?> match = mark(i, mark);
      if (match != null && match.to() == token) {
        return match;
      }
    }
    return null;
  }

  /** A length of one unit, like العام or "week". */
  @Nullable Match<Length> one(int token, ChronoUnit unit) {
    if (has(token, WORD)) {
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

  /** A year written out behind a token, as in عام ألفين وعشرة, or null. */
  @Nullable Numeral spelledYear(int token) {
    boolean spelled = token < limit && token >= 0 && tokens().kind(token) == Kind.WORD;
    Numeral numeral = spelled ? Numerals.read(scan, token, limit) : null;
    return numeral != null && numeral.value() >= 1900 && numeral.value() <= 2100 ? numeral : null;
  }

  /** Past one of the signs, or the same token. */
  int pastSign(int token, String signs) {
    boolean is =
        token < limit && tokens().kind(token) == Kind.SIGN && signs.contains(tokens().word(token));
    return is ? token + 1 : token;
  }

  /** Which one of its kind a word behind a unit or a month says, as الماضي does. */
  Direction direction(int token) {
    return isMark(token, Mark.PAST)
        ? Direction.PAST
        : isMark(token, Mark.CURRENT)
            ? Direction.CURRENT
            : isMark(token, Mark.NEXT) ? Direction.NEXT : Direction.NONE;
  }

  int pastDirection(int token) {
    return switch (direction(token)) {
      case PAST -> past(token, Mark.PAST);
      case CURRENT -> past(token, Mark.CURRENT);
      case NEXT -> past(token, Mark.NEXT);
      case NONE -> token;
    };
  }

  /** Past an "and" that is a word of its own or written onto digits. */
  int pastAnd(int token) {
    if (token + 1 < limit && tokens().is(token, "و") && tokens().isGlued(token + 1)) {
      return token + 1;
    }
    return past(token, Mark.AND);
  }

  /** Where a time that begins with a token begins: without an "and" written onto it. */
  int start(int token) {
    List<Match<TimeWord>> senses = scan.at(token, TimeWord.class);
    return senses.isEmpty() ? tokens().start(token) : senses.get(0).startWithArticle();
  }
}
