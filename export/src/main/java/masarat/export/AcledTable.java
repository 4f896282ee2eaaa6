package masarat.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import masarat.model.Claim;
import masarat.model.DatePrecision;
import masarat.model.Location;
import masarat.model.PlacePrecision;
import masarat.model.When;

/**
 * The 31 columns of ACLED (2023). Numbers of people stand in {@code notes} and {@code tags}, never
 * in {@code fatalities}, which is filled from claims of deaths alone. Claims without a day are left
 * out: ACLED demands one, and none is guessed. Actors and codes of interaction that ACLED assigns
 * itself stay empty.
 */
final class AcledTable extends Table {
  private static final List<String> COLUMNS =
      List.of(
          "event_id_cnty",
          "event_date",
          "year",
          "time_precision",
          "disorder_type",
          "event_type",
          "sub_event_type",
          "actor1",
          "assoc_actor_1",
          "inter1",
          "actor2",
          "assoc_actor_2",
          "inter2",
          "interaction",
          "civilian_targeting",
          "iso",
          "region",
          "country",
          "admin1",
          "admin2",
          "admin3",
          "location",
          "latitude",
          "longitude",
          "geo_precision",
          "source",
          "source_scale",
          "notes",
          "fatalities",
          "tags",
          "timestamp");

  AcledTable(OutputStream out) {
    super(out, COLUMNS);
  }

  @Override
  public boolean write(Told told) throws IOException {
    Claim claim = told.claim();
    When when = claim.when();
    if (when == null) {
      return false;
    }
    Map<String, String> row = new HashMap<>();
    row.put("event_id_cnty", told.id());
    row.put("event_date", when.start().toString());
    row.put("year", Integer.toString(when.start().getYear()));
    row.put("time_precision", timePrecision(when.precision()));
    row.put("event_type", Schemes.of(claim.manner(), "acled_event"));
    row.put("sub_event_type", Schemes.of(claim.manner(), "acled_sub_event"));
    String doer = String.join("; ", claim.by());
    row.put("actor1", doer.isEmpty() ? told.actors() : doer);
    row.put("actor2", doer.isEmpty() ? "" : told.actors());
    where(row, "location", told);
    Location location = told.location();
    if (location != null) {
      row.put("geo_precision", geoPrecision(location.precision()));
    }
    row.put("source", told.publisher().isEmpty() ? claim.report() : told.publisher());
    row.put("notes", notes(told));
    if (claim.manner().code().equals("killed") && told.low() != null) {
      row.put("fatalities", Told.whole(told.low()));
    }
    row.put(
        "tags",
        told.size().replace(' ', '-')
            + (told.size().isEmpty() ? "" : ";")
            + "stance="
            + claim.stance().code());
    row(row);
    return true;
  }

  private static String notes(Told told) {
    String words = told.quote() == null ? "" : " \"" + told.quote().replaceAll("\\s+", " ") + "\"";
    return told.summary() + ", according to " + told.speaker() + "." + words;
  }

  /** 1 a day, 2 a week, 3 a month and wider. */
  private static String timePrecision(DatePrecision precision) {
    return switch (precision) {
      case DAY -> "1";
      case WEEK -> "2";
      case MONTH, SEASON, YEAR, RANGE -> "3";
    };
  }

  /** 1 the place itself, 2 near it or its district, 3 a province and wider. */
  private static String geoPrecision(PlacePrecision precision) {
    return switch (precision) {
      case EXACT -> "1";
      case NEAR, DISTRICT -> "2";
      case PROVINCE, REGION, COUNTRY -> "3";
    };
  }
}
