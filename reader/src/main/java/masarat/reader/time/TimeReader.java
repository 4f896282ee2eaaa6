package masarat.reader.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import masarat.lexicon.Entry;
import masarat.reader.mention.Mention.TimeMention;
import masarat.reader.text.Tokens;
import masarat.reader.time.Reckoning.Direction;
import masarat.reader.time.Relatives.Stated;
import masarat.reader.time.TimeWord.Mark;
import masarat.reader.time.TimeWord.RelativeDay;
import masarat.reader.word.Scan;
import masarat.reader.word.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Finds the days, months, years and stretches of time that a sentence names. */
public final class TimeReader {
  /** Tokens within which a weekday stands with today or yesterday. */
  private static final int NEAR = 8;

  private TimeReader() {}

  /**
   * Adds the time words of a language to its vocabulary. Numbers in them ("three days") are read
   * with the number words of the same vocabulary.
   *
   * @throws masarat.lexicon.BadData if the file cannot be used
   */
  public static void register(Entry times, Vocabulary.Builder vocabulary) {
    TimeData.register(times, vocabulary);
  }

  /**
   * The day from which the relative words of a report count. This is the day of publication, unless
   * the text names a weekday with today or yesterday: then the latest such day not after the
   * publication, which may be the day of collection.
   */
  public static @Nullable LocalDate anchor(Scan scan, @Nullable LocalDate published) {
    if (published == null) {
      return null;
    }
    Tokens tokens = scan.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (!scan.at(i).isEmpty() && scan.longest(i, RelativeDay.class) != null) {
        Words words = new Words(scan, i, Math.min(tokens.size(), i + NEAR), published, null);
        Stated stated = new Relatives(words).stated(i);
        if (stated != null && stated.weekday() != null && stated.days() <= 0) {
          return Reckoning.weekday(published, stated.weekday().day(), Direction.NONE)
              .minusDays(stated.days());
        }
      }
    }
    return published;
  }

  /**
   * The candidates among the tokens {@code from} to {@code to}, in the order of the text and
   * without overlaps.
   *
   * @param anchor what {@link #anchor} says; without it only dates are found
   * @param told a day the report told before, from which dates without a year count where there is
   *     no anchor
   */
  public static List<TimeMention> find(
      Scan scan, int from, int to, @Nullable LocalDate anchor, @Nullable LocalDate told) {
    List<TimeMention> found = new ArrayList<>();
    Words words = new Words(scan, from, to, anchor, told);
    Spans spans = new Spans(words);
    OpenSince since = new OpenSince(words);
    int i = from;
    while (i < to) {
      int none = words.past(i, Mark.NONE);
      Found time = none > i || !words.mayBegin(i) ? null : spans.at(i);
      if (time != null && !words.isName(i)) {
        found.add(mention(scan.tokens(), since.closedBy(time)));
      }
      since.pass(i, time);
      i = time != null ? Math.max(time.to(), i + 1) : Math.max(none, i + 1);
    }
    return found;
  }

  private static TimeMention mention(Tokens tokens, Found time) {
    int end = tokens.end(time.to() - 1);
    return new TimeMention(time.from(), time.to(), time.start(), end, time.evidence(), time.when());
  }
}
