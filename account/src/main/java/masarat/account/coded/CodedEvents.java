package masarat.account.coded;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import masarat.account.table.CsvTable;
import masarat.lexicon.BadData;
import masarat.model.DatePrecision;
import masarat.model.Loaded;
import masarat.model.Location;
import masarat.model.PlacePrecision;
import masarat.model.Problem;
import org.jspecify.annotations.Nullable;

/** The events of a table. */
public final class CodedEvents {
  private static final DateTimeFormatter IN_WORDS =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final CsvTable table;
  private final Mapping mapping;

  private CodedEvents(CsvTable table, Mapping mapping) {
    this.table = table;
    this.mapping = mapping;
  }

  /**
   * Reads every row; one that cannot be read is a problem, and the others are kept.
   *
   * @throws BadData if the table lacks a column that the mapping names
   */
  public static Loaded<CodedEvent> of(CsvTable table, Mapping mapping) {
    mapping.check(table);
    List<CodedEvent> good = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (CsvTable.Row row : table.rows()) {
      try {
        good.add(event(table, mapping, row));
      } catch (BadData e) {
        problems.add(e.problem());
      }
    }
    return new Loaded<>(good, problems);
  }

  /** The event of one row. */
  static CodedEvent event(CsvTable table, Mapping mapping, CsvTable.Row row) {
    return new CodedEvents(table, mapping).event(row);
  }

  private CodedEvent event(CsvTable.Row row) {
    LocalDate start = day("start", row);
    if (start == null) {
      throw mapping.refuse("start", table, row, "is no day", "leave the row out");
    }
    LocalDate told = day("end", row);
    LocalDate end = told == null ? start : told;
    if (end.isBefore(start)) {
      throw mapping.refuse("end", table, row, "lies before the start", null);
    }
    DatePrecision said = mapping.code("date_precision", DatePrecision.class, table, row);
    DatePrecision precision =
        said != null ? said : start.equals(end) ? DatePrecision.DAY : DatePrecision.RANGE;
    int slack = start.equals(end) ? slack(precision) : 0;
    String id = mapping.text("id", table, row);
    if (id == null) {
      throw mapping.refuse("id", table, row, "is empty", "leave the row out");
    }
    return new CodedEvent(
        id,
        start.minusDays(slack),
        end.plusDays(slack),
        precision,
        location(row),
        mapping.text("place", table, row),
        mapping.text("type", table, row),
        mapping.values("actors", table, row),
        toll(row),
        civilians(row),
        mapping.text("text", table, row),
        mapping.text("source", table, row),
        mapping.kinds(table, row));
  }

  /** Days on either side of one day that stands for a longer time. */
  private static int slack(DatePrecision precision) {
    return switch (precision) {
      case DAY, RANGE -> 0;
      case WEEK -> 3;
      case MONTH -> 15;
      case SEASON -> 46;
      case YEAR -> 183;
    };
  }

  private @Nullable LocalDate day(String field, CsvTable.Row row) {
    String text = mapping.text(field, table, row);
    if (text == null) {
      return null;
    }
    try {
      return text.matches("\\d{4}-\\d{2}-\\d{2}.*")
          ? LocalDate.parse(text.substring(0, 10))
          : LocalDate.parse(text, IN_WORDS);
    } catch (DateTimeException e) {
      throw mapping.refuse(
          field, table, row, "is no date", "write it as year-month-day, like 2017-10-14");
    }
  }

  private @Nullable Location location(CsvTable.Row row) {
    Double lat = mapping.number("lat", table, row);
    Double lon = mapping.number("lon", table, row);
    if (lat == null || lon == null) {
      return null;
    }
    PlacePrecision precision = mapping.code("place_precision", PlacePrecision.class, table, row);
    try {
      return new Location(null, lat, lon, precision == null ? PlacePrecision.NEAR : precision);
    } catch (IllegalArgumentException e) {
      throw mapping.refuse("lat", table, row, "and the longitude are no place", null);
    }
  }

  private @Nullable Toll civilians(CsvTable.Row row) {
    Double number = mapping.number("civilians", table, row);
    return number == null || number < 0 ? null : new Toll(number, number, number);
  }

  private @Nullable Toll toll(CsvTable.Row row) {
    Double best = mapping.number("best", table, row);
    Double low = mapping.number("low", table, row);
    Double high = mapping.number("high", table, row);
    Double any = best != null ? best : low != null ? low : high;
    if (any == null) {
      return null;
    }
    double from = low == null ? any : low;
    double to = Math.max(high == null ? any : high, from);
    if (from < 0) {
      return null;
    }
    double middle = best == null ? from : Math.min(Math.max(best, from), to);
    return new Toll(from, middle, to);
  }
}
