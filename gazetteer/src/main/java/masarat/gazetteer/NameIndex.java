package masarat.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers the places of each folded name. */
final class NameIndex {
  /** A bare word up to this length is a common word unless a large or wide place is called so. */
  private static final int SHORT = 3;

  private static final long LARGE = 100_000;

  private final Set<String> common;

  /**
   * @param common folded names that are common words too
   */
  NameIndex(Set<String> common) {
    this.common = common;
  }

  Map<String, Name> of(Collection<Place> places) {
    Map<String, List<Place>> gathered = new HashMap<>(places.size() * 8);
    for (Place place : places) {
      for (String name : place.names().all()) {
        for (String form : Spellings.of(name, place)) {
          List<Place> same = gathered.computeIfAbsent(form, key -> new ArrayList<>(1));
          if (same.isEmpty() || same.get(same.size() - 1) != place) {
            same.add(place);
          }
        }
      }
    }
    Map<String, Name> names = new HashMap<>(gathered.size() * 2);
    gathered.forEach((form, same) -> names.put(form, new Name(form, same, isCommon(form, same))));
    return names;
  }

  private boolean isCommon(String form, List<Place> places) {
    if (common.contains(form)) {
      return true;
    }
    return Spellings.withoutArticle(form).length() <= SHORT
        && places.stream().allMatch(p -> p.kind().isPoint() && p.population() < LARGE);
  }
}
