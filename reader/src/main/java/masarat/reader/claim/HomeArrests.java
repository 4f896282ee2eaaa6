package masarat.reader.claim;

import java.util.List;
import java.util.Set;
import masarat.gazetteer.Place;
import masarat.model.Manner;
import masarat.model.Role;
import masarat.reader.mention.Mention.PlaceMention;
import org.jspecify.annotations.Nullable;

/**
 * Where those are arrested of whom an Arabic report does not say so: the police of a country and
 * its other bodies, but for its army, do it at home, wherever the report was before. "Turkish
 * police arrested 250 people" after raids on Syria is told of Turkey.
 */
final class HomeArrests {
  /** So many are arrested in a whole country. */
  private static final double MANY = 100;

  private static final Set<String> AT_HOME =
      Set.of("police", "security-forces", "government", "gendarmerie");

  private final Countries countries;
  private final Forces forces;

  HomeArrests(Countries countries, Forces forces) {
    this.countries = countries;
    this.forces = forces;
  }

  /** Moves an arrest without a place of its own to the country of those who make it. */
  void settle(Telling telling) {
    Draft draft = telling.draft();
    boolean open = draft.carried || draft.at.isEmpty();
    String captor = draft.manner == Manner.DETAINED && open ? Custody.captor(telling) : null;
    PlaceMention home = captor == null ? null : home(captor, isMany(draft));
    if (home != null && !draft.planned && (isMany(draft) || !isThere(draft, home))) {
      draft.at.clear();
      draft.at.add(home);
    }
  }

  /** The country, if the report names it, whose body makes arrests at home. */
  private @Nullable PlaceMention home(String captor, boolean many) {
    for (PlaceMention country : countries.named()) {
      Place place = country.place();
      String police = place == null ? null : forces.of(Role.POLICE, place.country());
      String owner = police == null ? null : police.replaceFirst("police$", "");
      if (owner != null && captor.startsWith(owner)) {
        return many || AT_HOME.contains(captor.substring(owner.length())) ? country : null;
      }
    }
    return null;
  }

  private static boolean isMany(Draft draft) {
    List<Double> value = draft.people.quantity().value();
    return !value.isEmpty() && value.get(0) >= MANY;
  }

  /** Whether a draft is told to happen in a country, or where the soldiers of that stand. */
  private boolean isThere(Draft draft, PlaceMention home) {
    Place country = home.place();
    return country != null
        && draft.at.stream()
            .map(PlaceMention::place)
            .anyMatch(place -> place == null || soldiers(place).equals(soldiers(country)));
  }

  private String soldiers(Place place) {
    String army = forces.of(Role.SOLDIERS, place.country());
    return army == null ? place.country() : army;
  }
}
