package masarat.gazetteer;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a gazetteer holds.
 *
 * @param places how many there are
 * @param arabic how many of them have an Arabic name
 * @param pcodes how many have a P-code
 * @param kinds places of each kind
 * @param countries places of each country, by ISO code; "" counts what lies in several
 * @param files size in bytes of each file, the bundled one first
 */
public record GazetteerStats(
    long places,
    long arabic,
    long pcodes,
    Map<PlaceKind, Long> kinds,
    Map<String, Long> countries,
    Map<String, Long> files) {
  public GazetteerStats {
    kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
    countries = Collections.unmodifiableMap(new LinkedHashMap<>(countries));
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
  }

  static GazetteerStats of(Stream<Place> places, Map<String, Long> files) {
    Map<PlaceKind, Long> kinds = new EnumMap<>(PlaceKind.class);
    Map<String, Long> countries = new TreeMap<>();
    long[] counts = new long[3];
    places.forEach(
        place -> {
          kinds.merge(place.kind(), 1L, Long::sum);
          countries.merge(place.country(), 1L, Long::sum);
          counts[0]++;
          counts[1] += place.names().arabic() == null ? 0 : 1;
          counts[2] += place.pcode() == null ? 0 : 1;
        });
    return new GazetteerStats(counts[0], counts[1], counts[2], kinds, countries, files);
  }
}
