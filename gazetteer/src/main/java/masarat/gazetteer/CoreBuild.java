package masarat.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import masarat.model.Loaded;

/** Makes the bundled file of places out of the tables, when the program is built. */
public final class CoreBuild {
  /** Names of these stand for a place only where a text says so. */
  private static final String WIDER = "wider.tsv";

  private static final String COUNTIES = "counties.tsv";

  /** What it says of a place is not changed. */
  private static final String REVIEWED = "reviewed.tsv";

  /** A later row stands for an earlier one of its id. */
  static final List<String> TABLES =
      List.of(
          "countries.tsv",
          "provinces.tsv",
          "districts.tsv",
          COUNTIES,
          "settlements.tsv",
          "wider.tsv",
          REVIEWED);

  /** Stands in the id of a unit before the id of the town it is called after. */
  static final String SEAT = "seat-";

  private static final String DISTRICT = " District";

  /** The Arabic word for a second-level unit, by country. */
  private static final Map<String, String> UNIT_WORDS =
      Map.ofEntries(
          Map.entry("SY", "منطقة"),
          Map.entry("IQ", "قضاء"),
          Map.entry("LB", "قضاء"),
          Map.entry("TR", "قضاء"),
          Map.entry("IR", "قضاء"),
          Map.entry("JO", "لواء"),
          Map.entry("YE", "مديرية"),
          Map.entry("AF", "مديرية"),
          Map.entry("EG", "مركز"),
          Map.entry("TN", "معتمدية"),
          Map.entry("MA", "إقليم"),
          Map.entry("NG", "منطقة"));

  private static final Set<String> ENGLISH =
      Set.of("US", "GB", "CA", "AU", "NZ", "IE", "ZA", "IN", "NG", "KE", "PK", "PH");

  private CoreBuild() {}

  /**
   * Builds the file.
   *
   * @param folders the folder of the tables, the folder to write into
   */
  public static void main(String[] folders) throws IOException {
    Path target = Path.of(folders[1]);
    Files.createDirectories(target);
    write(Path.of(folders[0]), target.resolve(Gazetteer.CORE));
  }

  private static void write(Path tables, Path file) throws IOException {
    Map<String, Place> places = new LinkedHashMap<>();
    Set<String> wider = new HashSet<>();
    Set<String> reviewed = new HashSet<>();
    for (String table : TABLES) {
      for (Place row : read(tables.resolve(table))) {
        places.merge(row.id(), row, (below, above) -> above.over(below));
        if ((table.equals(WIDER) || table.equals(COUNTIES)) && !isToldAlone(row)) {
          wider.add(row.id());
        } else {
          wider.remove(row.id());
        }
        if (table.equals(REVIEWED)) {
          reviewed.add(row.id());
        }
      }
    }
    places.replaceAll((id, place) -> calledAsItsSeat(place, places));
    Boundaries boundaries = boundaries(tables);
    places.replaceAll((id, place) -> reviewed.contains(id) ? place : middled(place, boundaries));
    places.replaceAll((id, place) -> inUnit(place, boundaries));
    try (PlaceStoreWriter writer =
        new PlaceStoreWriter(Files.newOutputStream(file), Gazetteer.commonWords())) {
      for (Place place : places.values()) {
        writer.add(place, wider.contains(place.id()));
      }
    }
  }

  /** The English press names first-level units of English speaking countries without more. */
  private static boolean isToldAlone(Place place) {
    return place.kind() == PlaceKind.PROVINCE && ENGLISH.contains(place.country());
  }

  private static Boundaries boundaries(Path tables) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(tables.resolve("outlines.tsv"))) {
      return Boundaries.read(lines);
    }
  }

  /** A first-level unit whose line is known lies in its middle and is as large as it. */
  private static Place middled(Place unit, Boundaries boundaries) {
    Boundary boundary =
        unit.kind() == PlaceKind.PROVINCE ? boundaries.of(String.valueOf(unit.code())) : null;
    if (boundary == null) {
      return unit;
    }
    double[] middle = boundary.middle();
    return unit.at(middle[1], middle[0], Math.max(1, boundary.radiusKm()));
  }

  /** A point of which only the country is told lies in the unit whose line holds it. */
  private static Place inUnit(Place place, Boundaries boundaries) {
    if (!place.kind().isPoint() || place.within().length() != 2) {
      return place;
    }
    String unit = boundaries.at(place.lat(), place.lon());
    return unit.startsWith(place.within() + ".") ? place.within(unit) : place;
  }

  /** A unit that is called after its seat has all names of the seat, the press's first. */
  private static Place calledAsItsSeat(Place unit, Map<String, Place> places) {
    Place seat = unit.id().startsWith(SEAT) ? places.get(unit.id().substring(SEAT.length())) : null;
    if (seat == null) {
      return unit;
    }
    Names names = seat.names();
    String arabic = names.arabic();
    String word = UNIT_WORDS.get(unit.country());
    Names own =
        new Names(
            names.english(),
            List.of(names.english() + DISTRICT),
            arabic,
            arabic == null || word == null ? List.of() : List.of(word + " " + arabic));
    return unit.called(own);
  }

  /**
   * The names under which a place is looked up. The bare name of a seat means the seat: the unit is
   * meant where its word stands beside the name.
   */
  static List<String> lookedUp(Place place) {
    if (!place.id().startsWith(SEAT)) {
      return place.names().all();
    }
    List<String> names = new ArrayList<>(place.names().englishVariants());
    names.addAll(place.names().arabicVariants());
    return names;
  }

  private static List<Place> read(Path table) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(table)) {
      Loaded<Place> loaded = PlaceTable.read(lines, table.toString());
      if (!loaded.problems().isEmpty()) {
        throw new IllegalArgumentException(loaded.problems().get(0).toString());
      }
      return loaded.good();
    }
  }
}
