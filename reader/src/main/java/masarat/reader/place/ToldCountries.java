package masarat.reader.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masarat.gazetteer.Context;
import masarat.gazetteer.Gazetteer;
import masarat.gazetteer.Place;
import masarat.gazetteer.PlaceKind;
import org.jspecify.annotations.Nullable;

/** How much a report tells of which country, by the places that can mean one only. */
final class ToldCountries {
  private final Context sure;
  private final Gazetteer gazetteer;

  ToldCountries(Context sure, Gazetteer gazetteer) {
    this.sure = sure;
    this.gazetteer = gazetteer;
  }

  /**
   * The country most of the places lie in that can mean one place only.
   *
   * @return its ISO 3166 code, or null where no country leads
   */
  @Nullable String leading() {
    List<Map.Entry<String, Integer>> ranked = countries();
    boolean leads =
        !ranked.isEmpty()
            && (ranked.size() == 1 || ranked.get(0).getValue() >= 2 * ranked.get(1).getValue());
    return leads ? ranked.get(0).getKey() : null;
  }

  /** How much is told of each country, the most first. */
  private List<Map.Entry<String, Integer>> countries() {
    Map<String, Integer> told = new HashMap<>();
    for (Place place : sure.others()) {
      if (!place.country().isEmpty()) {
        told.merge(place.country(), place.kind() == PlaceKind.COUNTRY ? 1 : 2, Integer::sum);
      }
    }
    List<Map.Entry<String, Integer>> ranked = new ArrayList<>(told.entrySet());
    ranked.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
    return ranked;
  }

  /** The country that "the country" means: the one told of most; null where none is. */
  @Nullable Place homeland() {
    List<Map.Entry<String, Integer>> ranked = countries();
    return ranked.isEmpty() ? null : gazetteer.unit(ranked.get(0).getKey()).orElse(null);
  }

  /** The country of the report that shares a border with another, the one most told of. */
  Optional<Place> neighbour(Place country) {
    Map<String, Integer> told = new HashMap<>();
    sure.others().forEach(place -> told.merge(place.country(), 1, Integer::sum));
    told.remove(country.country());
    return told.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(entry -> gazetteer.unit(entry.getKey()))
        .flatMap(Optional::stream)
        .filter(other -> gazetteer.areas().border(country, other).isPresent())
        .findFirst();
  }
}
