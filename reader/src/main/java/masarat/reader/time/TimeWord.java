package masarat.reader.time;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.List;
import masarat.reader.word.Sense;

/** What a word means to the reading of times. */
sealed interface TimeWord extends Sense {
  /**
   * A month.
   *
   * @param hijri whether it is one of the Islamic calendar
   * @param ambiguous whether the word is a common word or a name too, so that it needs support
   * @param never other words that only differ from it by marks: إب is a town, آب is August
   */
  record Month(int number, boolean hijri, boolean ambiguous, List<String> never)
      implements TimeWord {}

  record Weekday(DayOfWeek day) implements TimeWord {}

  /**
   * Today is 0, yesterday -1.
   *
   * @param last the last one of several days: 0 for "overnight"; else the same
   */
  record RelativeDay(int days, int last) implements TimeWord {}

  /** The days from one weekday on: the weekend. */
  record Weekend(DayOfWeek first, int days) implements TimeWord {}

  /** Three months from the first of this one. */
  record Season(int month) implements TimeWord {}

  /**
   * A length of time.
   *
   * @param count 1 or 2 where the word itself says it; 0 where a number has to
   */
  record Length(ChronoUnit unit, int count) implements TimeWord {}

  /** The number of a day in a month, in words. */
  record DayOrdinal(int day) implements TimeWord {}

  /** The n-th of equal parts of a year: the first half. */
  record Part(int of, int index) implements TimeWord {}

  /** A feast of the Islamic calendar. */
  record Feast(int month, int day, int days) implements TimeWord {}

  /** The small words around times. */
  enum Mark implements TimeWord {
    /** The last one: before now. */
    PAST,
    /** Behind a unit: the one before the last. */
    BEFORE_LAST,
    /** The one that lasts: with "two weeks" it is a stretch that ends now. */
    RECENT,
    /** Before a unit: the present one. */
    THIS,
    /** The present one. */
    CURRENT,
    NEXT,
    /** Behind a length: so long before now. */
    AGO,
    /** Before a length: so long before now. */
    BEFORE,
    /** From then until now; before a length like BEFORE. */
    SINCE,
    /** Before {@link #SINCE}: it goes on, so that a length is a stretch. */
    CONTINUING,
    /** A stretch of time that is over: "within a week". */
    DURING,
    /** A stretch counted in full days: "for three days". */
    FOR,
    IN,
    OF,
    ABOUT,
    BETWEEN,
    FROM,
    TO,
    AND,
    EARLY,
    MIDDLE,
    LATE,
    /** The last of a year, which is its last month. */
    END,
    /** Morning, evening, night: says nothing about the day. */
    DAYPART,
    /** The first of several: "the first six months". */
    FIRST,
    /** "And a half" after a length. */
    HALF,
    /** "A" before a length. */
    ONE,
    HIJRI,
    GREGORIAN,
    ORDINAL,
    /** Points ahead. */
    FUTURE,
    /** Makes the time after it a name: a movement, a newspaper. */
    NAME,
    /** A phrase that looks like a time and is none. */
    NONE
  }
}
