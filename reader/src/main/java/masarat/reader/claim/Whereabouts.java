package masarat.reader.claim;

import java.util.List;
import java.util.Set;
import masarat.gazetteer.PlaceKind;
import masarat.model.Manner;
import masarat.model.Quantity;
import masarat.model.Role;
import masarat.model.Term;
import masarat.reader.mention.Mention.PlaceMention;
import masarat.reader.movement.Trigger.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Where people were of whom an Arabic report does not say so in a sentence of theirs, but lets one
 * understand it: migrants die and are rescued at sea, crowds flee from the country that it tells
 * of, and where an attack took place the sentences behind it say.
 */
final class Whereabouts {
  /** So many flee from a country rather than from a town. */
  private static final double CROWD = 2000;

  private static final Set<Term> CROWDS =
      Set.of(Term.TENS_OF_THOUSANDS, Term.HUNDREDS_OF_THOUSANDS, Term.MILLIONS);

  private static final Set<Manner> AT_SEA = Set.of(Manner.KILLED, Manner.RELEASED, Manner.MISSING);

  private final Scenes scenes;
  private final Countries countries;
  private @Nullable PlaceMention sea;

  Whereabouts(Scenes scenes, Countries countries) {
    this.scenes = scenes;
    this.countries = countries;
  }

  /** Keeps the places of the next sentence. */
  void enter(Clause clause) {
    for (PlaceMention place : clause.places()) {
      boolean water = place.place() != null && place.place().kind() == PlaceKind.SEA;
      sea = sea == null && water ? place : sea;
    }
  }

  /**
   * Adds where people were, or moves those who were at sea there.
   *
   * @return whether it did either
   */
  boolean fill(Telling telling) {
    Draft draft = telling.draft();
    if (draft.kind != Kind.TRANSITION) {
      return false;
    }
    if (isAtSea(telling)) {
      return put(draft.at, sea);
    }
    boolean flight = draft.manner == Manner.FLED || draft.manner == Manner.DISPLACED;
    if (flight && draft.from.isEmpty() && draft.fromUnder.isEmpty() && isCrowd(draft)) {
      PlaceMention country = countries.leading();
      boolean there = country != null && names(draft.to).contains(country.name());
      return !there && put(draft.from, country);
    }
    boolean open = Scenes.isScenic(draft) && draft.at.isEmpty();
    if (!open || draft.people.quantity().value().isEmpty()) {
      return false;
    }
    boolean one = Scenes.isOneEvent(telling);
    return put(draft.at, one ? scenes.ahead(telling.sentence()) : countries.leading());
  }

  private static List<String> names(List<PlaceMention> places) {
    return places.stream().map(PlaceMention::name).toList();
  }

  private static boolean put(List<PlaceMention> places, @Nullable PlaceMention place) {
    if (place == null) {
      return false;
    }
    places.clear();
    return places.add(place);
  }

  private boolean isAtSea(Telling telling) {
    return sea != null
        && AT_SEA.contains(telling.draft().manner)
        && telling.who() != null
        && telling.who().role() == Role.MIGRANTS;
  }

  private static boolean isCrowd(Draft draft) {
    Quantity quantity = draft.people.quantity();
    return quantity.value().isEmpty()
        ? quantity.term() != null && CROWDS.contains(quantity.term())
        : quantity.value().get(0) > CROWD;
  }
}
