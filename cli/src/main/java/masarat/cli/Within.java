package masarat.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import masarat.account.study.Containment;
import masarat.gazetteer.Gazetteer;
import masarat.gazetteer.Place;

/**
 * Which places lie in which, by the units of the gazetteer: a settlement in its province and its
 * country. A place that goes by several units of its name lies in each.
 */
final class Within implements Containment {
  private final Gazetteer gazetteer;
  private final Map<String, List<Place>> known = new HashMap<>();

  Within(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public boolean contains(String container, String place) {
    return container.equals(place)
        || places(container).stream()
            .anyMatch(unit -> places(place).stream().anyMatch(inner -> isIn(unit, inner)));
  }

  private static boolean isIn(Place unit, Place inner) {
    String code = unit.code();
    return code != null && (inner.country().equals(code) || inner.province().equals(code));
  }

  /** The places whose usual English name it is. */
  private List<Place> places(String name) {
    return known.computeIfAbsent(
        name,
        n -> gazetteer.find(n).stream().filter(place -> place.name().equals(n)).toList());
  }
}
