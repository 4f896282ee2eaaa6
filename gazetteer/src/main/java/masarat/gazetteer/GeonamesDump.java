package masarat.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The dump of a country or of all countries as GeoNames gives it away: 19 columns between tabs,
 * without a head line. The list of alternate names that goes with it says which are Arabic; without
 * it Arabic names are told from Persian, Urdu and Kurdish ones by their letters and sound.
 */
final class GeonamesDump implements PlaceRows {
  static final int COLUMNS = 19;
  private static final int VARIANTS = 5;
  private static final double SOUNDS_LIKE = 0.6;
  private static final long CITY = 100_000;
  private static final long TOWN = 5_000;

  /** Letters that Arabic has, and none that only Persian, Urdu, Kurdish or Uyghur has. */
  private static final Pattern ARABIC =
      Pattern.compile("[\\u0621-\\u063A\\u0641-\\u064A][\\u0621-\\u063A\\u0641-\\u0652 \\-']+");

  private static final Pattern LATIN =
      Pattern.compile("\\p{IsLatin}[\\p{IsLatin}\\p{M} '‘’`ʼ\\-]+");

  private static final Map<String, PlaceKind> KINDS = kinds();

  private final Path dump;
  private final AlternateNames alternates;
  private final Gazetteer known;

  GeonamesDump(Path dump, AlternateNames alternates, Gazetteer known) {
    this.dump = dump;
    this.alternates = alternates;
    this.known = known;
  }

  private static Map<String, PlaceKind> kinds() {
    Map<String, PlaceKind> kinds = new HashMap<>();
    for (String[] cells : Bundle.rows("features.tsv")) {
      kinds.put(cells[0], PlaceTable.kind(cells[1]));
    }
    return kinds;
  }

  @Override
  public boolean hasSharedIds() {
    return true;
  }

  @Override
  public void each(Sink sink) throws IOException {
    try (BufferedReader lines = Sources.lines(dump)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
          sink.refused(number, "are not the 19 of a GeoNames dump", cells.length + " columns");
          continue;
        }
        PlaceKind kind = kind(cells);
        if (kind == null) {
          sink.refused(
              number,
              "is no kind of place that reports name",
              "The feature code (" + cells[7] + ")");
          continue;
        }
        row(cells, kind, number, sink);
      }
    }
  }

  private void row(String[] cells, PlaceKind kind, int line, Sink sink) throws IOException {
    Place place;
    try {
      place = place(cells, kind);
    } catch (IllegalArgumentException e) {
      sink.refused(line, "cannot be used", "The row (" + e.getMessage() + ")");
      return;
    }
    sink.place(place, line);
  }

  private static @Nullable PlaceKind kind(String[] cells) {
    String feature = cells[7];
    if (!feature.startsWith("PPL")) {
      return KINDS.get(feature);
    }
    if (feature.equals("PPLX")) {
      return PlaceKind.NEIGHBOURHOOD;
    }
    if (feature.equals("PPLH") || feature.equals("PPLQ") || feature.equals("PPLW")) {
      return null;
    }
    long population = population(cells);
    boolean seat = feature.equals("PPLC") || feature.equals("PPLA");
    return population >= CITY || seat
        ? PlaceKind.CITY
        : population >= TOWN || feature.startsWith("PPLA") ? PlaceKind.TOWN : PlaceKind.VILLAGE;
  }

  private static long population(String[] cells) {
    return cells[14].matches("[0-9]{1,18}") ? Long.parseLong(cells[14]) : 0;
  }

  private Place place(String[] cells, PlaceKind kind) {
    String country = cells[8];
    String first =
        cells[10].isEmpty() || cells[10].equals("00") ? country : country + "." + cells[10];
    String second = cells[11].isEmpty() || first.equals(country) ? first : first + "." + cells[11];
    boolean unit = kind.family() == PlaceKind.Family.UNIT;
    String code = kind == PlaceKind.COUNTRY ? country : kind == PlaceKind.PROVINCE ? first : second;
    String within =
        kind == PlaceKind.COUNTRY
            ? ""
            : kind == PlaceKind.PROVINCE ? country : unit ? first : second;
    boolean third = cells[7].equals("ADM3");
    String id = unit && !third ? known.unit(code).map(Place::id).orElse(cells[0]) : cells[0];
    return new Place(
        id,
        Place.geonames(id),
        kind,
        third ? second : within,
        unit && !third ? code : null,
        names(cells),
        Double.parseDouble(cells[4]),
        Double.parseDouble(cells[5]),
        kind.usualRadiusKm(),
        population(cells),
        kind.precision(kind.usualRadiusKm()));
  }

  private Names names(String[] cells) {
    Set<String> latin = new LinkedHashSet<>();
    latin.add(cells[2].isEmpty() ? cells[1] : cells[2].replace('`', '\''));
    latin.add(cells[1]);
    Set<String> arabic = new LinkedHashSet<>();
    AlternateNames.Given given = alternates.of(cells[0]);
    if (given != null) {
      latin.addAll(given.english());
      arabic.addAll(given.arabic());
    }
    boolean arab = Spellings.isArab(cells[8]);
    for (String name : cells[3].isEmpty() ? new String[0] : cells[3].split(",", -1)) {
      if (arab && latin.size() < VARIANTS && LATIN.matcher(name).matches()) {
        latin.add(name);
      } else if (given == null && isArabic(name, cells[1])) {
        arabic.add(name);
      }
    }
    List<String> english = new ArrayList<>(latin);
    List<String> own = new ArrayList<>(arabic);
    return new Names(
        english.get(0),
        english.subList(1, english.size()),
        own.isEmpty() ? null : own.get(0),
        own.isEmpty() ? own : own.subList(1, Math.min(VARIANTS, own.size())));
  }

  private static boolean isArabic(String name, String latin) {
    return ARABIC.matcher(name).matches() && Likeness.of(name, latin) >= SOUNDS_LIKE;
  }
}
