package masarat.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats in which claims can be written. */
public enum Format {
  /** One claim a row, its fields side by side. */
  CSV("csv"),
  /** One claim a line, as the codebook has it. */
  JSONL("jsonl"),
  /** A line per leg of a way, an area or a point per place (RFC 7946). */
  GEOJSON("geojson"),
  /** A table with hashtags (Humanitarian Exchange Language 1.1), one row per leg. */
  HXL("hxl.csv"),
  /** FollowTheMoney entities, one a line: a Trip per leg, an Event per other claim. */
  FTM("ftm.jsonl"),
  /** The 31 columns of ACLED. */
  ACLED("acled.csv"),
  /** The 49 columns of UCDP GED, claims of deaths only. */
  GED("ged.csv"),
  /** Records of PLOVER, one a line. */
  PLOVER("plover.jsonl"),
  /** Annotations of the reports (W3C Web Annotation). */
  WEB_ANNOTATION("annotations.json"),
  /** Columns for analytics, states and actors nested. */
  PARQUET("parquet");

  private final String suffix;

  Format(String suffix) {
    this.suffix = suffix;
  }

  /** The format of a name, in capitals or not. */
  public static Optional<Format> named(String name) {
    return Stream.of(values()).filter(one -> one.toString().equalsIgnoreCase(name)).findFirst();
  }

  /** The names of all. */
  public static List<String> names() {
    return Stream.of(values()).map(Format::toString).toList();
  }

  /** How names of such files end, without the first full stop. */
  public String suffix() {
    return suffix;
  }

  /** Whether it tells where words stand in the captured file. */
  public boolean tellsStanding() {
    return this == CSV || this == WEB_ANNOTATION;
  }

  /** Whether the bytes are no text and belong in a file. */
  public boolean isBinary() {
    return this == PARQUET;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  ClaimWriter writer(OutputStream out) throws IOException {
    return switch (this) {
      case CSV -> new ClaimTable(out);
      case JSONL -> new ClaimLines(out);
      case GEOJSON -> new GeoJson(out);
      case HXL -> new HxlTable(out);
      case FTM -> new FollowTheMoney(out);
      case ACLED -> new AcledTable(out);
      case GED -> new GedTable(out);
      case PLOVER -> new PloverLines(out);
      case WEB_ANNOTATION -> new WebAnnotations(out);
      case PARQUET -> new ParquetTable(out);
    };
  }
}
