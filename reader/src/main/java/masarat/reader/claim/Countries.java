package masarat.reader.claim;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import masarat.gazetteer.Place;
import masarat.gazetteer.PlaceKind;
import masarat.reader.mention.Mention.PlaceMention;
import org.jspecify.annotations.Nullable;

/** The countries of a report: those that it names, and how many of its places lie in each. */
final class Countries {
  private final Map<String, PlaceMention> named = new HashMap<>();
  private final Map<String, Integer> often = new HashMap<>();
  private int all;

  /** Keeps a place of the report. */
  void keep(PlaceMention mention) {
    Place place = mention.place();
    if (place == null || place.country().isEmpty()) {
      return;
    }
    all++;
    often.merge(place.country(), 1, Integer::sum);
    name(mention);
  }

  /** Keeps a country that is only named: nothing need happen where one speaks. */
  void name(PlaceMention mention) {
    Place place = mention.place();
    if (place != null && place.kind() == PlaceKind.COUNTRY) {
      named.putIfAbsent(place.country(), mention);
    }
  }

  /** The country of a code, where the report names it. */
  @Nullable PlaceMention of(String code) {
    return named.get(code);
  }

  /** Those that the report names. */
  Collection<PlaceMention> named() {
    return named.values();
  }

  /** The country that half of the places are or lie in, where the report names it. */
  @Nullable PlaceMention leading() {
    return often.entrySet().stream()
        .filter(country -> 2 * country.getValue() >= all)
        .max(Map.Entry.comparingByValue())
        .map(country -> named.get(country.getKey()))
        .orElse(null);
  }
}
