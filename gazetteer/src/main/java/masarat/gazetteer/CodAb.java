package masarat.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A level of a country's common operational data set of administrative boundaries (OCHA COD-AB), as
 * a table or a map: columns like ADM2_PCODE, ADM2_EN, ADM2_AR, or admin2Pcode, admin2Name_en.
 */
final class CodAb implements PlaceRows {
  private static final Pattern PCODE =
      Pattern.compile("adm(?:in)?([0-5])_?p_?code", Pattern.CASE_INSENSITIVE);

  private static final String NO_PCODE = "has no P-code of a unit";

  private static final Map<String, String> ISO3 =
      Stream.of(Locale.getISOCountries())
          .collect(Collectors.toMap(c -> new Locale("", c).getISO3Country(), Function.identity()));

  private final Path file;
  private final Gazetteer known;

  CodAb(Path file, Gazetteer known) {
    this.file = file;
    this.known = known;
  }

  @Override
  public boolean hasSharedIds() {
    return false;
  }

  @Override
  public void each(Sink sink) throws IOException {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    Feature.Sink rows = feature -> row(feature, sink);
    if (name.contains("json")) {
      GeoJson.read(file, rows);
    } else {
      Feature.table(file, rows);
    }
  }

  private void row(Feature row, Sink sink) throws IOException {
    String[] pcodes = new String[6];
    int level = -1;
    for (String column : row.fields().keySet()) {
      Matcher matcher = PCODE.matcher(column);
      if (matcher.matches() && !row.field(column).isEmpty()) {
        int at = Integer.parseInt(matcher.group(1));
        pcodes[at] = row.field(column);
        level = Math.max(level, at);
      }
    }
    if (level < 0) {
      sink.refused(row.line(), NO_PCODE, "The row");
      return;
    }
    Place place;
    try {
      place = place(row, pcodes, level);
    } catch (IllegalArgumentException e) {
      sink.refused(row.line(), "cannot be used", "The row (" + e.getMessage() + ")");
      return;
    }
    sink.place(place, row.line());
  }

  private Place place(Feature row, @Nullable String[] pcodes, int level) {
    String pcode = String.valueOf(pcodes[level]);
    PlaceKind kind =
        switch (level) {
          case 0 -> PlaceKind.COUNTRY;
          case 1 -> PlaceKind.PROVINCE;
          case 2, 3 -> PlaceKind.DISTRICT;
          default -> PlaceKind.VILLAGE;
        };
    Outline outline = outline(row);
    double radius = kind.isPoint() ? kind.usualRadiusKm() : outline.radiusKm();
    String within = path(pcodes, level - 1);
    String code = level == 0 ? country(pcode) : kind.isPoint() ? null : within + "." + pcode;
    return new Place(
        level == 0 ? known.unit(country(pcode)).map(Place::id).orElse(pcode) : pcode,
        null,
        kind,
        within,
        code,
        names(row, level),
        outline.lat(),
        outline.lon(),
        radius,
        0,
        kind.precision(radius),
        pcode);
  }

  /** Code of the unit of a level: that of the known unit with its P-code, else built from them. */
  private String path(@Nullable String[] pcodes, int level) {
    if (level < 0) {
      return "";
    }
    String pcode = pcodes[level];
    if (pcode == null) {
      return path(pcodes, level - 1);
    }
    if (level == 0) {
      return country(pcode);
    }
    String parent = path(pcodes, level - 1);
    return known
        .unit(pcode)
        .map(unit -> unit.code() == null ? parent + "." + pcode : unit.code())
        .orElse((parent.isEmpty() ? country(pcode) : parent) + "." + pcode);
  }

  private static String country(String pcode) {
    String three = pcode.length() >= 3 ? ISO3.get(pcode.substring(0, 3)) : null;
    return three == null ? pcode.substring(0, Math.min(2, pcode.length())) : three;
  }

  private static Outline outline(Feature row) {
    if (row.outline() != null) {
      return row.outline();
    }
    Outline outline = new Outline();
    if (!row.field("minlon").isEmpty()) {
      outline.add(row.number("minlon"), row.number("minlat"));
      outline.add(row.number("maxlon"), row.number("maxlat"));
    } else {
      outline.add(
          row.number(column(row, Set.of("lon", "longitude", "x"))),
          row.number(column(row, Set.of("lat", "latitude", "y"))));
    }
    return outline;
  }

  private static String column(Feature row, Set<String> names) {
    return row.fields().keySet().stream()
        .filter(c -> names.contains(c.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no column " + String.join(" or ", new TreeSet<>(names))));
  }

  private static Names names(Feature row, int level) {
    Pattern ours =
        Pattern.compile(
            "(?i)adm(?:in)?"
                + level
                + "(?:_|name_?)(en|ar|name|name1|ref|alt1ar|alt2ar|alt1en|alt2en)?[0-9]*");
    String english = "";
    Set<String> latin = new TreeSet<>();
    Set<String> arabic = new TreeSet<>();
    String usual = "";
    for (String column : new TreeSet<>(row.fields().keySet())) {
      String name = row.field(column);
      if (ours.matcher(column).matches() && !name.isEmpty()) {
        boolean alternate = column.toLowerCase(Locale.ROOT).matches(".*(ref|alt).*");
        if (Sounds.isArabic(name)) {
          usual = usual.isEmpty() && !alternate ? name : usual;
          arabic.add(name);
        } else {
          english = english.isEmpty() && !alternate ? name : english;
          latin.add(name);
        }
      }
    }
    return names(english, latin, usual, arabic);
  }

  static Names names(String english, Set<String> latin, String usual, Set<String> arabic) {
    String shown = english.isEmpty() && !usual.isEmpty() ? Romaniser.romanise(usual) : english;
    if (shown.isEmpty()) {
      throw new IllegalArgumentException("there is no name");
    }
    latin.remove(shown);
    arabic.remove(usual);
    return new Names(
        shown, List.copyOf(latin), usual.isEmpty() ? null : usual, List.copyOf(arabic));
  }
}
