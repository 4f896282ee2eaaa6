package masarat.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import masarat.gazetteer.Gazetteer;
import masarat.gazetteer.Place;
import masarat.model.Location;
import masarat.model.State;
import masarat.store.claim.Units;
import org.jspecify.annotations.Nullable;

/** The units around the places of claims, as the gazetteer has them. */
public final class PlaceUnits implements Units {
  private final Gazetteer gazetteer;
  private final Map<State, List<String>> known = new ConcurrentHashMap<>();

  public PlaceUnits(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public List<String> of(State state) {
    String name = state.place();
    return name == null
        ? List.of()
        : known.computeIfAbsent(
            new State(name, null, null, state.location()), s -> around(name, s.location()));
  }

  private List<String> around(String name, @Nullable Location location) {
    List<String> units = new ArrayList<>();
    Optional<Place> unit = meant(name, location).flatMap(gazetteer::parent);
    while (unit.isPresent() && !units.contains(unit.get().name())) {
      units.add(unit.get().name());
      unit = gazetteer.parent(unit.get());
    }
    return units;
  }

  /** The place of that name, and where there are several, the one that lies just there. */
  private Optional<Place> meant(String name, @Nullable Location location) {
    List<Place> named =
        gazetteer.find(name).stream().filter(place -> place.name().equals(name)).toList();
    return location == null
        ? named.stream().findFirst().filter(place -> named.size() == 1)
        : named.stream()
            .filter(place -> place.lat() == location.lat() && place.lon() == location.lon())
            .findFirst();
  }
}
