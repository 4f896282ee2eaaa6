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
import masarat.model.Role;
import masarat.model.When;

/**
 * The 49 columns of UCDP GED. It counts deaths and nothing else, so only claims of people killed
 * with a day and a number are written. Numbers that UCDP assigns (dyads, cells) stay empty.
 */
final class GedTable extends Table {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "relid",
          "year",
          "active_year",
          "code_status",
          "type_of_violence",
          "conflict_dset_id",
          "conflict_new_id",
          "conflict_name",
          "dyad_dset_id",
          "dyad_new_id",
          "dyad_name",
          "side_a_dset_id",
          "side_a_new_id",
          "side_a",
          "side_b_dset_id",
          "side_b_new_id",
          "side_b",
          "number_of_sources",
          "source_article",
          "source_office",
          "source_date",
          "source_headline",
          "source_original",
          "where_prec",
          "where_coordinates",
          "where_description",
          "adm_1",
          "adm_2",
          "latitude",
          "longitude",
          "geom_wkt",
          "priogrid_gid",
          "country",
          "country_id",
          "region",
          "event_clarity",
          "date_prec",
          "date_start",
          "date_end",
          "deaths_a",
          "deaths_b",
          "deaths_civilians",
          "deaths_unknown",
          "best",
          "high",
          "low",
          "gwnoa",
          "gwnob");

  GedTable(OutputStream out) {
    super(out, COLUMNS);
  }

  @Override
  public boolean write(Told told) throws IOException {
    Claim claim = told.claim();
    When when = claim.when();
    Double low = told.low();
    if (Schemes.of(claim.manner(), "ged").isEmpty() || when == null || low == null) {
      return false;
    }
    Map<String, String> row = new HashMap<>();
    row.put("id", told.id());
    row.put("year", Integer.toString(when.start().getYear()));
    row.put("side_a", String.join(", ", claim.by()));
    row.put("side_b", told.actors());
    row.put("number_of_sources", "1");
    row.put("source_article", told.quote() == null ? claim.report() : told.quote());
    row.put("source_office", told.publisher());
    row.put("source_date", told.published());
    row.put("source_original", told.speaker());
    row.put("event_clarity", when.precision() == DatePrecision.DAY ? "1" : "2");
    row.put("date_prec", datePrecision(when.precision()));
    row.put("date_start", when.start().toString());
    row.put("date_end", (when.end() == null ? when.start() : when.end()).toString());
    place(row, told);
    deaths(row, told, low);
    row(row);
    return true;
  }

  private static void place(Map<String, String> row, Told told) {
    where(row, "where_coordinates", told);
    Location location = told.location();
    if (location != null) {
      row.put("geom_wkt", "POINT (" + location.lon() + " " + location.lat() + ")");
      row.put("where_prec", wherePrecision(location.precision()));
    }
  }

  /** Best is the number said; of a vague one its low end, as GED codes conservatively. */
  private static void deaths(Map<String, String> row, Told told, double low) {
    List<Double> said = told.claim().quantity().value();
    String best = Told.whole(said.size() == 1 ? said.get(0) : low);
    row.put("low", Told.whole(low));
    row.put("best", best);
    row.put("high", told.high() == null ? best : Told.whole(told.high()));
    boolean civilians = told.claim().who() != null && told.claim().who().role() == Role.CIVILIANS;
    row.put(civilians ? "deaths_civilians" : "deaths_unknown", best);
  }

  /** 1 a day, 2 a few days, 3 a week, 4 a month, 5 wider. */
  private static String datePrecision(DatePrecision precision) {
    return switch (precision) {
      case DAY -> "1";
      case RANGE -> "2";
      case WEEK -> "3";
      case MONTH -> "4";
      case SEASON, YEAR -> "5";
    };
  }

  /** 1 the place, 2 near it, 3 its district, 4 its province, 5 a larger region, 6 the country. */
  private static String wherePrecision(PlacePrecision precision) {
    return switch (precision) {
      case EXACT -> "1";
      case NEAR -> "2";
      case DISTRICT -> "3";
      case PROVINCE -> "4";
      case REGION -> "5";
      case COUNTRY -> "6";
    };
  }
}
