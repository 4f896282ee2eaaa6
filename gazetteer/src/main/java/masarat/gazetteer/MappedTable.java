package masarat.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import masarat.lexicon.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Any table of places, by a mapping that names its columns:
 *
 * <pre>
 * name_en: place_en            # one of the two names is needed; further columns are variants
 * name_ar: [place_ar, alias]
 * lat: latitude
 * lon: longitude
 * country: SY                  # an ISO code, or {column: iso}; else the one that the point lies in
 * kind: village                # a kind, or {column: type, values: {p: village, c: camp}}
 * in: gov_en                   # column of the unit it lies in, by name or code; may be left out
 * id: code                     # so may these
 * pcode: pcode
 * population: people
 * </pre>
 */
final class MappedTable implements PlaceRows {
  private static final Set<String> FIELDS =
      Set.of(
          "name_en", "name_ar", "lat", "lon", "country", "kind", "in", "id", "pcode", "population");

  private final Path file;
  private final Entry mapping;
  private final Gazetteer known;
  private final String prefix;
  private @Nullable NearestUnit nearest;

  /**
   * @throws masarat.lexicon.BadData if the mapping cannot be used
   */
  MappedTable(Path file, Entry mapping, Gazetteer known, String prefix) {
    this.file = file;
    this.mapping = mapping;
    this.known = known;
    this.prefix = prefix;
    mapping.fields(FIELDS);
    mapping.required("lat").text();
    mapping.required("lon").text();
    if (mapping.field("name_en") == null && mapping.field("name_ar") == null) {
      throw mapping.bad("names no column of a name", "add name_en or name_ar");
    }
  }

  @Override
  public boolean hasSharedIds() {
    return false;
  }

  @Override
  public void each(Sink sink) throws IOException {
    Feature.table(file, row -> row(row, sink));
  }

  private void row(Feature row, Sink sink) throws IOException {
    Place place;
    try {
      place = place(row);
    } catch (IllegalArgumentException e) {
      sink.refused(row.line(), "cannot be used", "The row (" + e.getMessage() + ")");
      return;
    }
    sink.place(place, row.line());
  }

  private Place place(Feature row) {
    Set<String> latin = values(row, "name_en");
    Set<String> arabic = values(row, "name_ar");
    String english = latin.isEmpty() ? "" : latin.iterator().next();
    String usual = arabic.isEmpty() ? "" : arabic.iterator().next();
    Names names = CodAb.names(english, latin, usual, arabic);
    double lat = number(row, "lat");
    double lon = number(row, "lon");
    PlaceKind kind = PlaceTable.kind(constant(row, "kind", "village"));
    String id = value(row, "id");
    String made =
        prefix + ":" + names.english() + "@" + Math.round(lat * 100) + "," + Math.round(lon * 100);
    String population = value(row, "population");
    String pcode = value(row, "pcode");
    return new Place(
        id.isEmpty() ? made : prefix + ":" + id,
        null,
        kind,
        within(row, lat, lon),
        null,
        names,
        lat,
        lon,
        kind.usualRadiusKm(),
        population.isEmpty() ? 0 : (long) number(row, "population"),
        kind.precision(kind.usualRadiusKm()),
        pcode.isEmpty() ? null : pcode);
  }

  /** Code of the unit that the row names, of its country where it names none that is known. */
  private String within(Feature row, double lat, double lon) {
    String said = constant(row, "country", "").toUpperCase(Locale.ROOT);
    String at = said.isEmpty() || value(row, "in").isEmpty() ? unitAt(lat, lon) : "";
    String country = said.isEmpty() ? at.replaceAll("\\..*", "") : said;
    String unit = value(row, "in");
    if (country.length() != 2) {
      throw new IllegalArgumentException(
          "'country' (" + country + ") must be an ISO code of two letters");
    }
    if (unit.isEmpty()) {
      return at.startsWith(country) ? at : country;
    }
    List<Place> units =
        known.find(unit).stream()
            .filter(p -> p.kind().family() == PlaceKind.Family.UNIT && p.country().equals(country))
            .toList();
    String code = units.isEmpty() ? null : units.get(0).code();
    return known.unit(unit).map(Place::code).orElse(code == null ? country : code);
  }

  private String unitAt(double lat, double lon) {
    if (nearest == null) {
      nearest = new NearestUnit(known);
    }
    return nearest.at(lat, lon);
  }

  private Set<String> values(Feature row, String field) {
    Set<String> values = new LinkedHashSet<>();
    for (String column : mapping.texts(field)) {
      values.add(checked(row, column));
    }
    values.remove("");
    return values;
  }

  private String value(Feature row, String field) {
    String column = mapping.text(field);
    return column == null ? "" : checked(row, column);
  }

  private double number(Feature row, String field) {
    return row.number(String.valueOf(mapping.text(field)));
  }

  private String checked(Feature row, String column) {
    if (!row.fields().containsKey(column)) {
      throw mapping.bad(
          "names a column '" + column + "' that the table has not",
          "it is one of " + String.join(", ", row.fields().keySet()));
    }
    return row.field(column);
  }

  /** A word for all rows, or that of a column, through its values where they are mapped. */
  private String constant(Feature row, String field, String otherwise) {
    Entry entry = mapping.field(field);
    if (entry == null || entry.isText()) {
      return entry == null ? otherwise : entry.text();
    }
    String said = checked(row, entry.required("column").text());
    @Nullable Entry values = entry.field("values");
    String mapped = values == null ? said : values.text(said);
    return mapped == null || mapped.isEmpty() ? otherwise : mapped;
  }
}
