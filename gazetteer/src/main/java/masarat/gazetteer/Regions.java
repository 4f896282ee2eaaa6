package masarat.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What lies in regions that several countries make up: Germany in Europe, Europe's Balkans. */
public final class Regions {
  private final Map<String, Set<String>> countries;

  private Regions(Map<String, Set<String>> countries) {
    this.countries = countries;
  }

  /** The bundled table. */
  public static Regions bundled() {
    Map<String, Set<String>> countries = new HashMap<>();
    try (BufferedReader lines = Bundle.lines("regions.tsv")) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && !line.startsWith("id\t")) {
          String[] cells = line.split("\t", -1);
          countries.put(cells[0], Set.of(cells[1].split(" ")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Regions(countries);
  }

  /** The regions' ids in the tables of places, with the ISO codes of their countries. */
  Map<String, Set<String>> countries() {
    return Map.copyOf(countries);
  }

  /** Whether a place, or all countries of a region, lie in a region; never for other places. */
  public boolean contains(Place region, Place place) {
    Set<String> whole = countries.getOrDefault(region.id(), Set.of());
    return whole.containsAll(countries.getOrDefault(place.id(), Set.of(place.country())));
  }
}
