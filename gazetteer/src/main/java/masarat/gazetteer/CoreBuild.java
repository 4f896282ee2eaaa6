package masarat.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import masarat.model.Loaded;

/** Makes the bundled file of places out of the tables, when the program is built. */
public final class CoreBuild {
  /** A later row stands for an earlier one of its id. */
  static final List<String> TABLES =
      List.of(
          "countries.tsv",
          "provinces.tsv",
          "districts.tsv",
          "settlements.tsv",
          "wider.tsv",
          "reviewed.tsv");

  /** Its names stand for a place only where a text says so. */
  private static final String WIDER = "wider.tsv";

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
    Set<String> wider = Set.of();
    for (String table : TABLES) {
      List<Place> rows = read(tables.resolve(table));
      if (table.equals(WIDER)) {
        wider = rows.stream().map(Place::id).collect(Collectors.toSet());
      }
      rows.forEach(p -> places.merge(p.id(), p, (below, above) -> above.over(below)));
    }
    try (PlaceStoreWriter writer =
        new PlaceStoreWriter(Files.newOutputStream(file), Gazetteer.commonWords())) {
      for (Place place : places.values()) {
        writer.add(place, wider.contains(place.id()));
      }
    }
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
