package masarat.reader.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import masarat.model.When;
import masarat.reader.mention.Weight;
import masarat.reader.text.Clitic;
import masarat.reader.time.Reckoning.Direction;
import masarat.reader.time.TimeWord.Length;
import masarat.reader.time.TimeWord.Mark;
import masarat.reader.time.TimeWord.RelativeDay;
import masarat.reader.time.TimeWord.Weekday;
import masarat.reader.time.TimeWord.Weekend;
import masarat.reader.word.Match;
import org.jspecify.annotations.Nullable;

/** Times that count from the day of the report: today, Monday, last week. */
final class Relatives {
  private final Words words;

  Relatives(Words words) {
    this.words = words;
  }

  /** A relative day with the weekday that may stand with it, as the text has them. */
  record Stated(int from, int to, int start, RelativeDay relative, @Nullable Weekday weekday) {
    int days() {
      return relative.days();
    }
  }

  /** اليوم الأربعاء, أمس (الاثنين), مساء أول من أمس, "today, Friday". */
  @Nullable Stated stated(int token) {
    boolean now = words.at(token, RelativeDay.class) != null;
    int at = now ? token : dayparts(token);
    Match<RelativeDay> day = words.at(at, RelativeDay.class);
    if (day == null || (day.clitics() & Clitic.KA) != 0) {
      return null;
    }
    int to = dayparts(day.to());
    int open = words.pastSign(to, "(,،-");
    int name = pastDayWord(open);
    Match<Weekday> weekday = words.at(name, Weekday.class);
    int start = at == token ? day.startWithArticle() : words.start(token);
    if (weekday == null || (weekday.clitics() != 0 && open == to)) {
      return new Stated(token, to, start, day.sense(), null);
    }
    int close = words.pastSign(weekday.to(), ")");
    return new Stated(token, close, start, day.sense(), weekday.sense());
  }

  @Nullable Found day(int token) {
    LocalDate anchor = words.anchor();
    Stated stated = anchor == null ? null : stated(token);
    if (anchor == null || stated == null) {
      return null;
    }
    LocalDate day = anchor.plusDays(stated.days());
    if (stated.weekday() != null) {
      Direction direction = stated.days() > 0 ? Direction.NEXT : Direction.NONE;
      day = Reckoning.weekday(anchor, stated.weekday().day(), direction);
    }
    LocalDate last = anchor.plusDays(stated.relative().last());
    When when = last.isAfter(day) ? Reckoning.range(day, last) : When.on(day);
    double evidence = Weight.PLAIN + (stated.to() - token > 1 ? Weight.EVIDENCE : 0);
    return Found.of(token, stated.to(), stated.start(), when, evidence, false);
  }

  /** الخميس, فجر الخميس, الاثنين الماضي, ليل السبت الأحد, الأربعاء والخميس. */
  @Nullable Found weekday(int token) {
    LocalDate anchor = words.anchor();
    int at = pastDayWord(dayparts(words.pastDirection(words.past(token, Mark.THIS))));
    Match<Weekday> first = words.at(at, Weekday.class);
    if (anchor == null || first == null || (first.clitics() & Clitic.KA) != 0) {
      return null;
    }
    Direction before = words.direction(token);
    Direction after = words.direction(first.to());
    Direction direction = before != Direction.NONE ? before : after;
    if (direction == Direction.NONE && Future.pointsAt(words, token)) {
      direction = Direction.NEXT;
    }
    double evidence =
        Weight.PLAIN
            + (at > token ? Weight.EVIDENCE : 0)
            + (after == Direction.NONE ? 0 : Weight.EVIDENCE);
    int start = at == token ? first.startWithArticle() : words.start(token);
    Match<Weekday> second = after == Direction.NONE ? second(first) : null;
    if (second != null) {
      LocalDate last = Reckoning.weekday(anchor, second.sense().day(), direction);
      LocalDate open = Reckoning.weekday(last, first.sense().day(), Direction.NONE);
      When both = Reckoning.range(open, last);
      return Found.of(token, second.to(), start, both, evidence + Weight.EVIDENCE, false);
    }
    int to = after == Direction.NONE ? dayparts(first.to()) : words.pastDirection(first.to());
    LocalDate day = Reckoning.weekday(anchor, first.sense().day(), direction);
    return Found.of(token, to, start, When.on(day), evidence, false);
  }

  /** The last weekend that is over or has begun. */
  @Nullable Found weekend(int token) {
    LocalDate anchor = words.anchor();
    Match<Weekend> match = words.at(token, Weekend.class);
    if (anchor == null || match == null) {
      return null;
    }
    LocalDate first = Reckoning.weekday(anchor, match.sense().first(), Direction.NONE);
    When when = Reckoning.range(first, first.plusDays(match.sense().days() - 1L));
    double evidence = Weight.PLAIN + Weight.EVIDENCE;
    return Found.of(token, match.to(), match.startWithArticle(), when, evidence, false);
  }

  /** The day that follows in "Saturday-Sunday night", or after "and". */
  private @Nullable Match<Weekday> second(Match<Weekday> first) {
    int at = words.pastSign(first.to(), "/-");
    int and = words.past(at, Mark.AND);
    Match<Weekday> second = words.at(and, Weekday.class);
    if (second == null) {
      return null;
    }
    boolean joined = and > at || second.clitics() == Clitic.WA;
    boolean follows = first.sense().day().plus(1) == second.sense().day() && second.clitics() == 0;
    return joined || follows ? second : null;
  }

  private int pastDayWord(int token) {
    Match<Length> day = words.one(token, ChronoUnit.DAYS);
    return day == null ? token : day.to();
  }

  private int dayparts(int token) {
    int at = token;
    while (words.isMark(at, Mark.DAYPART)) {
      at = words.past(at, Mark.DAYPART);
    }
    return at;
  }

  /** الشهر قبل الماضي, "the week before last". */
  private @Nullable Found beforeLast(int token, LocalDate anchor) {
    int at = words.past(token, Mark.ONE);
    Match<Length> length = words.at(at, Length.class);
    int to = length == null ? token : words.past(length.to(), Mark.BEFORE_LAST);
    if (length == null || to == length.to()) {
      return null;
    }
    When when = Reckoning.unit(anchor, length.sense().unit(), -2);
    int start = at == token ? length.startWithArticle() : words.start(token);
    double evidence = Weight.PLAIN + 2 * Weight.EVIDENCE;
    return when == null ? null : Found.of(token, to, start, when, evidence, false);
  }

  /**
   * الأسبوع الماضي, هذا العام, "last month": a calendar week, month or year.
   *
   * @param bare whether the unit alone means the present one, as after "the beginning of"
   */
  @Nullable Found unit(int token, boolean bare) {
    LocalDate anchor = words.anchor();
    if (anchor == null) {
      return null;
    }
    int these = words.past(token, Mark.THIS);
    Found earlier = beforeLast(token, anchor);
    if (earlier != null) {
      return earlier;
    }
    Direction before = these > token ? Direction.CURRENT : words.direction(token);
    int at = words.pastDirection(these);
    Match<Length> length = words.at(at, Length.class);
    if (length == null || length.sense().count() != 1) {
      return null;
    }
    Direction after = before == Direction.NONE ? words.direction(length.to()) : before;
    boolean recent = words.isMark(token, Mark.RECENT);
    if (recent || (after == Direction.NONE && !bare)) {
      return null;
    }
    int to =
        before == Direction.NONE && after != Direction.NONE
            ? words.pastDirection(length.to())
            : length.to();
    int offset = after == Direction.PAST ? -1 : after == Direction.NEXT ? 1 : 0;
    When when = Reckoning.unit(anchor, length.sense().unit(), offset);
    double evidence = Weight.PLAIN + (after == Direction.NONE ? 0 : Weight.EVIDENCE);
    int start = at == token ? length.startWithArticle() : words.start(token);
    return when == null ? null : Found.of(token, to, start, when, evidence, false);
  }
}
