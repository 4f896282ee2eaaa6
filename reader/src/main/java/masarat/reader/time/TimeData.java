package masarat.reader.time;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import masarat.lexicon.Entry;
import masarat.reader.time.TimeWord.DayOrdinal;
import masarat.reader.time.TimeWord.Feast;
import masarat.reader.time.TimeWord.Length;
import masarat.reader.time.TimeWord.Mark;
import masarat.reader.time.TimeWord.Month;
import masarat.reader.time.TimeWord.Part;
import masarat.reader.time.TimeWord.RelativeDay;
import masarat.reader.time.TimeWord.Season;
import masarat.reader.time.TimeWord.Weekday;
import masarat.reader.time.TimeWord.Weekend;
import masarat.reader.word.Vocabulary;

/** Reads the file of time words into a vocabulary. */
final class TimeData {
  private static final Set<String> KNOWN =
      Set.of(
          "months",
          "hijri-months",
          "weekdays",
          "weekends",
          "days",
          "seasons",
          "lengths",
          "ordinals",
          "parts",
          "feasts",
          "marks",
          "examples");

  private final Vocabulary.Builder vocabulary;

  private TimeData(Vocabulary.Builder vocabulary) {
    this.vocabulary = vocabulary;
  }

  static void register(Entry file, Vocabulary.Builder vocabulary) {
    file.fields(KNOWN);
    TimeData data = new TimeData(vocabulary);
    file.list("months").forEach(group -> data.month(group, false));
    file.list("hijri-months").forEach(group -> data.month(group, true));
    file.list("weekdays").forEach(data::weekday);
    file.list("weekends").forEach(data::weekend);
    file.list("days").forEach(data::day);
    file.list("seasons").forEach(data::season);
    file.list("lengths").forEach(data::length);
    file.list("ordinals").forEach(data::ordinals);
    file.list("parts").forEach(data::part);
    file.list("feasts").forEach(data::feast);
    file.list("marks").forEach(data::mark);
  }

  private void month(Entry group, boolean hijri) {
    group.fields(with("month", "words", "ambiguous", "never"));
    int number = whole(group.required("month"), 1, 12);
    List<String> never = group.texts("never");
    add(group, "words", new Month(number, hijri, false, never));
    add(group, "ambiguous", new Month(number, hijri, true, never));
  }

  private void weekday(Entry group) {
    group.fields(with("day", "words"));
    add(group, "words", new Weekday(dayOfWeek(group.required("day"))));
  }

  private static DayOfWeek dayOfWeek(Entry day) {
    try {
      return DayOfWeek.valueOf(day.text().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw day.bad("(" + day.text() + ") is no weekday", "write it like monday");
    }
  }

  private void weekend(Entry group) {
    group.fields(with("first", "days", "words"));
    int days = whole(group.required("days"), 1, 6);
    add(group, "words", new Weekend(dayOfWeek(group.required("first")), days));
  }

  private void day(Entry group) {
    group.fields(with("days", "last", "words"));
    int days = whole(group.required("days"), -9, 9);
    Entry last = group.field("last");
    add(group, "words", new RelativeDay(days, last == null ? days : whole(last, days, 9)));
  }

  private void season(Entry group) {
    group.fields(with("month", "words"));
    add(group, "words", new Season(whole(group.required("month"), 1, 12)));
  }

  private void length(Entry group) {
    group.fields(with("unit", "one", "two", "many"));
    Entry unit = group.required("unit");
    ChronoUnit chrono =
        switch (unit.text()) {
          case "hour" -> ChronoUnit.HOURS;
          case "day" -> ChronoUnit.DAYS;
          case "week" -> ChronoUnit.WEEKS;
          case "month" -> ChronoUnit.MONTHS;
          case "year" -> ChronoUnit.YEARS;
          default -> throw unit.bad("is not known", "it is hour, day, week, month or year");
        };
    add(group, "one", new Length(chrono, 1));
    add(group, "two", new Length(chrono, 2));
    add(group, "many", new Length(chrono, 0));
  }

  private void ordinals(Entry group) {
    group.fields(with("words"));
    for (Map.Entry<String, Entry> word : group.required("words").fields().entrySet()) {
      DayOrdinal ordinal = new DayOrdinal(Integer.parseInt(word.getKey()));
      word.getValue().list().forEach(form -> vocabulary.add(form.text(), ordinal));
    }
  }

  private void part(Entry group) {
    group.fields(with("of", "index", "words"));
    int of = whole(group.required("of"), 2, 12);
    add(group, "words", new Part(of, whole(group.required("index"), 1, of)));
  }

  private void feast(Entry group) {
    group.fields(with("month", "day", "days", "words"));
    add(
        group,
        "words",
        new Feast(
            whole(group.required("month"), 1, 12),
            whole(group.required("day"), 1, 30),
            whole(group.required("days"), 1, 10)));
  }

  private void mark(Entry group) {
    group.fields(with("mark", "words"));
    Entry name = group.required("mark");
    try {
      add(group, "words", Mark.valueOf(name.text().toUpperCase(Locale.ROOT).replace('-', '_')));
    } catch (IllegalArgumentException e) {
      throw name.bad("(" + name.text() + ") is not known", null);
    }
  }

  private static int whole(Entry entry, int low, int high) {
    double number = entry.number();
    if (number != Math.rint(number) || number < low || number > high) {
      throw entry.bad(
          "(" + entry.text() + ") must be a whole number from " + low + " to " + high, null);
    }
    return (int) number;
  }

  private void add(Entry group, String field, TimeWord sense) {
    group.texts(field).forEach(form -> vocabulary.add(form, sense));
  }

  private static Set<String> with(String... fields) {
    Set<String> known = new HashSet<>(Set.of("examples", "counter"));
    known.addAll(Set.of(fields));
    return known;
  }
}
