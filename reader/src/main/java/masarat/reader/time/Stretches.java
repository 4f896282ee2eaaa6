package masarat.reader.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import masarat.model.When;
import masarat.reader.mention.Weight;
import masarat.reader.quantity.Numeral;
import masarat.reader.quantity.Numerals;
import masarat.reader.text.Clitic;
import masarat.reader.text.Tokens.Kind;
import masarat.reader.time.Reckoning.Direction;
import masarat.reader.time.TimeWord.Length;
import masarat.reader.time.TimeWord.Mark;
import masarat.reader.time.TimeWord.Month;
import masarat.reader.word.Match;
import org.jspecify.annotations.Nullable;

/** Lengths of time that end or end before now: the past two weeks, three days ago. */
final class Stretches {
  private final Words words;

  Stretches(Words words) {
    this.words = words;
  }

  /** So many units. */
  private record Amount(int to, int start, ChronoUnit unit, int count, boolean half, boolean said) {
    /** The day that lies so long before a day; hours count as the days they fill. */
    LocalDate before(LocalDate day) {
      LocalDate then =
          switch (unit) {
            case HOURS -> day.minusDays(count / 24);
            case DAYS -> day.minusDays(count);
            case WEEKS -> day.minusWeeks(count);
            case MONTHS -> day.minusMonths(count);
            default -> day.minusYears(count);
          };
      if (!half) {
        return then;
      }
      return unit == ChronoUnit.YEARS
          ? then.minusMonths(6)
          : unit == ChronoUnit.MONTHS ? then.minusDays(15) : then;
    }
  }

  /** "Two weeks", أسبوعين, ستة أشهر, الأيام الثلاثة, عام ونصف. */
  private @Nullable Amount amount(int token) {
    int at = words.tokens().is(token, "ال") ? token + 1 : token;
    Numeral number = words.mayBeNumber(at) ? Numerals.read(words.scan(), at, words.limit()) : null;
    if (number != null && number.isWhole(1, 999)) {
      Match<Length> length = words.at(words.pastSign(number.to(), "-"), Length.class);
      return length == null || length.sense().count() == 2
          ? null
          : amount(length, length.to(), number.start(), (int) number.value(), true);
    }
    int one = words.past(token, Mark.ONE);
    Match<Length> length = words.at(one, Length.class);
    if (length == null) {
      return null;
    }
    if (length.sense().count() > 0) {
      int start = one == token ? length.startWithArticle() : words.start(token);
      boolean said = length.sense().count() == 2 || one > token;
      return amount(length, length.to(), start, length.sense().count(), said);
    }
    Numeral after = Numerals.read(words.scan(), length.to(), words.limit());
    return after != null && (after.clitics() & Clitic.AL) != 0 && after.isWhole(2, 99)
        ? amount(length, after.to(), length.startWithArticle(), (int) after.value(), true)
        : null;
  }

  private Amount amount(Match<Length> length, int to, int start, int count, boolean said) {
    int half = words.past(to, Mark.HALF);
    int end = half == to ? to : repeated(half, length.sense().unit());
    return new Amount(end, start, length.sense().unit(), count, half > to, said);
  }

  private int repeated(int token, ChronoUnit unit) {
    Match<Length> again = words.one(token, unit);
    return again == null ? token : again.to();
  }

  /** الأسبوعين الماضيين, "the past 48 hours", "the next two days", خلال أسبوع, "for three days". */
  @Nullable Found recent(int token) {
    LocalDate anchor = words.anchor();
    if (anchor == null) {
      return null;
    }
    boolean during = words.isMark(token, Mark.DURING);
    boolean counted = words.isMark(token, Mark.FOR);
    int at = during ? words.past(token, Mark.DURING) : words.past(token, Mark.FOR);
    Way before = way(at);
    Amount amount = amount(before.to());
    if (amount == null) {
      return null;
    }
    Way way = before.isSaid() ? before : way(amount.to());
    int to = before.isSaid() ? amount.to() : way.to();
    boolean unit = amount.count() == 1 && !amount.said();
    if (words.isMark(to, Mark.FIRST)
        || (unit && isNamed(before.to(), to))
        || (unit && way.isSaid() && !words.isMark(at, Mark.RECENT))
        || !(way.isSaid() || during || counted)) {
      return null;
    }
    When when =
        way.ahead() ? ahead(anchor, amount) : back(anchor, amount, counted && !way.isSaid());
    double evidence = Weight.PLAIN + 2 * Weight.EVIDENCE;
    return Found.of(token, to, words.start(token), when, evidence, false);
  }

  /** "Past", "last" or "next" before an amount, or what stands for it behind. */
  private record Way(int from, int to, boolean ahead) {
    boolean isSaid() {
      return to > from;
    }
  }

  private Way way(int token) {
    int back = Math.max(words.past(token, Mark.RECENT), words.past(token, Mark.PAST));
    int ahead = words.past(token, Mark.NEXT);
    return new Way(token, Math.max(back, ahead), ahead > back);
  }

  private static When ahead(LocalDate anchor, Amount amount) {
    long days = ChronoUnit.DAYS.between(amount.before(anchor), anchor);
    return Reckoning.range(anchor, anchor.plusDays(days));
  }

  /** Full days include the anchor; years begin with their first day. */
  private static When back(LocalDate anchor, Amount amount, boolean fullDays) {
    LocalDate far = lasting(anchor, amount).start();
    boolean late = fullDays && amount.unit() != ChronoUnit.YEARS && far.isBefore(anchor);
    return Reckoning.range(late ? far.plusDays(1) : far, anchor);
  }

  /** خلال شهر رمضان, خلال عام 2014, خلال الشهر: not any unit but a certain one. */
  private boolean isNamed(int unit, int next) {
    Match<Length> length = words.at(unit, Length.class);
    return words.number(next) > 0
        || words.at(next, Month.class) != null
        || (length != null && length.has(Clitic.AL) && words.direction(next) == Direction.NONE);
  }

  /** منذ ثلاثة أيام, قبل نحو شهر, "two years ago". */
  @Nullable Found ago(int token) {
    LocalDate anchor = words.anchor();
    if (anchor == null) {
      return null;
    }
    Match<?> since = words.mark(token, Mark.SINCE);
    Match<?> before = since == null ? words.mark(token, Mark.BEFORE) : since;
    int at = words.past(before == null ? token : before.to(), Mark.ABOUT);
    Amount amount = amount(at);
    if (amount == null) {
      return null;
    }
    int ago = words.past(amount.to(), Mark.AGO);
    if (before == null ? ago == amount.to() : isBeforeAnother(ago, since != null)) {
      return null;
    }
    int start = before == null ? words.start(token) : before.start();
    double evidence = Weight.PLAIN + 2 * Weight.EVIDENCE;
    boolean lasting = since != null && words.follows(token, Mark.CONTINUING);
    When when = lasting ? lasting(anchor, amount) : then(anchor, amount);
    return Found.of(token, ago, start, when, evidence, false);
  }

  /** قبل يومين من الهجوم counts from the attack, not from now. */
  private boolean isBeforeAnother(int token, boolean since) {
    return !since && words.isMark(token, Mark.OF) && words.tokens().kind(token) == Kind.WORD;
  }

  /** As exact as the unit: three years ago is a year. */
  private static When then(LocalDate anchor, Amount amount) {
    LocalDate day = amount.before(anchor);
    ChronoUnit unit =
        amount.half() && amount.unit() == ChronoUnit.YEARS ? ChronoUnit.MONTHS : amount.unit();
    When span = Reckoning.unit(day, unit, 0);
    return span == null ? When.on(day) : span;
  }

  private static When lasting(LocalDate anchor, Amount amount) {
    LocalDate start =
        amount.unit() == ChronoUnit.YEARS && !amount.half()
            ? then(anchor, amount).start()
            : amount.before(anchor);
    return Reckoning.range(start, anchor);
  }
}
