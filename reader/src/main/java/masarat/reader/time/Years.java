package masarat.reader.time;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import masarat.model.When;
import masarat.reader.mention.Weight;
import masarat.reader.quantity.Noun;
import masarat.reader.quantity.Numeral;
import masarat.reader.time.TimeWord.Feast;
import masarat.reader.time.TimeWord.Length;
import masarat.reader.time.TimeWord.Mark;
import masarat.reader.time.TimeWord.Season;
import masarat.reader.word.Match;
import org.jspecify.annotations.Nullable;

/** Years, and what needs a year: seasons and feasts. */
final class Years {
  private final Words words;

  Years(Words words) {
    this.words = words;
  }

  /** عام 2014, "in 2014", 1436 هـ, 2011-2014. */
  @Nullable Found year(int token, boolean inside) {
    Match<Length> word = words.one(token, ChronoUnit.YEARS);
    word = word == null ? two(token) : word;
    int at = word == null ? token : word.to();
    int year = words.year(at);
    if (year < 0) {
      Numeral spelled = word == null ? null : words.spelledYear(at);
      return word == null || spelled == null
          ? hijriYear(token, at, word != null)
          : spelled(token, word.startWithArticle(), spelled);
    }
    if (word == null && !isYear(token, inside)) {
      return null;
    }
    int start = word == null ? words.start(token) : word.startWithArticle();
    double first = word == null ? Weight.FAINT : Weight.PLAIN;
    int to = words.past(at + 1, Mark.GREGORIAN);
    int second = words.pastAnd(to) > to ? words.pastAnd(to) : words.pastSign(to, "-/");
    int last = second > to ? words.year(second) : -1;
    When when =
        last > year
            ? Reckoning.range(LocalDate.of(year, 1, 1), LocalDate.of(last, 12, 31))
            : Reckoning.year(year);
    int end = last > year ? second + 1 : to;
    return Found.of(token, end, start, when, first + Weight.EVIDENCE, true);
  }

  private static Found spelled(int token, int start, Numeral year) {
    When when = Reckoning.year((int) year.value());
    return Found.of(token, year.to(), start, when, Weight.PLAIN + Weight.EVIDENCE, true);
  }

  /** Whether bare digits are a year here: after a word of time, and before no counted noun. */
  private boolean isYear(int token, boolean inside) {
    boolean supported =
        inside
            || words.follows(token, Mark.IN)
            || words.follows(token, Mark.SINCE)
            || words.follows(token, Mark.DURING)
            || words.follows(token, Mark.TO)
            || words.follows(token, Mark.EARLY)
            || words.follows(token, Mark.MIDDLE)
            || words.follows(token, Mark.LATE)
            || words.follows(token, Mark.END);
    return supported && words.scan().longest(token + 1, Noun.class) == null;
  }

  private @Nullable Match<Length> two(int token) {
    Match<Length> length = words.at(token, Length.class);
    boolean years =
        length != null && length.sense().unit() == ChronoUnit.YEARS && length.sense().count() == 2;
    return years ? length : null;
  }

  private @Nullable Found hijriYear(int token, int at, boolean word) {
    int year = YearTail.hijriYear(words, at);
    int to = year < 0 ? at : words.past(at + 1, Mark.HIJRI);
    boolean marked = year > 0 && to > at + 1;
    When when = marked || (word && year >= 1400) ? Reckoning.hijriSpan(year, 0) : null;
    return when == null
        ? null
        : Found.of(token, to, words.start(token), when, Weight.PLAIN + Weight.EVIDENCE, true);
  }

  /** صيف 2014, "last summer". */
  @Nullable Found season(int token) {
    int at = words.past(token, Mark.PAST);
    Match<Season> season = words.at(at, Season.class);
    if (season == null) {
      return null;
    }
    YearTail tail = YearTail.at(words, season.to(), false);
    LocalDate anchor = words.anchor();
    boolean said = tail.to() > season.to() || at > token;
    if (!said || (tail.year() < 0 && anchor == null)) {
      return null;
    }
    Reckoning.Direction direction = at > token ? Reckoning.Direction.PAST : tail.direction();
    int year =
        tail.year() > 0 || anchor == null
            ? tail.year()
            : Reckoning.yearOf(anchor, season.sense().month(), direction);
    int start = at == token ? season.startWithArticle() : words.start(token);
    When when = Reckoning.season(year, season.sense().month());
    return Found.of(token, tail.to(), start, when, Weight.PLAIN + Weight.EVIDENCE, tail.year() > 0);
  }

  /** عيد الفطر: the days of the last one. */
  @Nullable Found feast(int token) {
    Match<Feast> match = words.at(token, Feast.class);
    LocalDate anchor = words.anchor();
    if (match == null || anchor == null) {
      return null;
    }
    Feast feast = match.sense();
    int year = HijrahDate.from(anchor).get(ChronoField.YEAR);
    LocalDate first = Reckoning.hijri(year, feast.month(), feast.day());
    if (first != null && first.isAfter(anchor)) {
      first = Reckoning.hijri(year - 1, feast.month(), feast.day());
    }
    if (first == null) {
      return null;
    }
    LocalDate last = first.plusDays(feast.days() - 1L);
    When when = feast.days() == 1 ? When.on(first) : Reckoning.range(first, last);
    return Found.of(token, match.to(), match.start(), when, Weight.PLAIN, false);
  }
}
