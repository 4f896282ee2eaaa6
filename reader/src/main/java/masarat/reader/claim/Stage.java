package masarat.reader.claim;

import java.util.List;
import masarat.gazetteer.Place;
import masarat.gazetteer.PlaceKind;
import masarat.model.Form;
import masarat.model.Location;
import masarat.model.Manner;
import masarat.model.PlacePrecision;
import masarat.model.Quantity;
import masarat.reader.mention.Mention.PlaceMention;
import masarat.reader.movement.Trigger.Kind;

/** Where a report goes on: the places that its sentences told last as those where they happen. */
final class Stage {
  /** So many leave from more than one town. */
  private static final double MANY = 1000;

  private List<PlaceMention> scene = List.of();
  private final boolean arabic;

  Stage(boolean arabic) {
    this.arabic = arabic;
  }

  /** Keeps where a happening is told to take place. */
  void keep(Draft draft) {
    if (!draft.at.isEmpty() && isScene(draft)) {
      scene = List.copyOf(draft.at);
    }
  }

  /** Where refugees live is not where the report goes on. */
  private static boolean isScene(Draft draft) {
    return switch (draft.manner) {
      case PRESENT, BESIEGED -> true;
      default -> draft.kind != Kind.PRESENCE;
    };
  }

  /** Keeps a place that a sentence without a claim told. */
  void pass(PlaceMention place) {
    if (scene.isEmpty()) {
      scene = List.of(place);
    }
  }

  /**
   * Something else happens elsewhere in the country.
   *
   * @param countries that the report names
   */
  void leave(Countries countries) {
    Place left = scene.isEmpty() ? null : scene.get(0).place();
    PlaceMention country = left == null ? null : countries.of(left.country());
    scene = country == null ? List.of() : List.of(country);
  }

  /** Moves the scene on to a place told, unless the scene lies in it. */
  void moveTo(PlaceMention next) {
    if (scene.isEmpty() || !isWithin(scene.get(0), next)) {
      scene = List.of(next);
    }
  }

  /**
   * Puts the scene told before where a happening has no place of its own; in English also where it
   * has only a wide one that the scene lies in.
   *
   * @return whether it did
   */
  boolean set(List<PlaceMention> at) {
    boolean wide =
        !arabic && at.size() == 1 && scene.size() == 1 && isWithin(scene.get(0), at.get(0));
    if (!at.isEmpty() && !wide) {
      return false;
    }
    at.clear();
    return at.addAll(scene);
  }

  /**
   * Lets people who leave, without a word of where, set out from the scene told before; in Arabic
   * some who flee or fall back only.
   *
   * @return whether it did
   */
  boolean setOut(Draft draft) {
    boolean open = draft.from.isEmpty() && draft.fromUnder.isEmpty() && draft.via.isEmpty();
    boolean leaves = Route.LEAVING.contains(draft.manner) && (!arabic || isRetreat(draft));
    if (!leaves || !open || scene.isEmpty()) {
      return false;
    }
    return draft.to.stream().noneMatch(scene::contains) && draft.from.addAll(scene);
  }

  /** Whether some flee or fall back from a town or a province; many may from anywhere. */
  private boolean isRetreat(Draft draft) {
    Quantity quantity = draft.people.quantity();
    boolean many = !quantity.value().isEmpty() && quantity.value().get(0) >= MANY;
    boolean retreat = draft.manner == Manner.FLED || draft.manner == Manner.WITHDREW;
    return retreat
        && !many
        && quantity.form() != Form.SHARE
        && scene.stream().allMatch(this::isOne);
  }

  private boolean isOne(PlaceMention mention) {
    Place place = mention.place();
    return scene.size() == 1
        && place != null
        && (place.kind().isPoint()
            || place.kind() == PlaceKind.DISTRICT
            || place.kind() == PlaceKind.PROVINCE);
  }

  private static boolean isWithin(PlaceMention narrow, PlaceMention wide) {
    Place country = wide.place();
    Place place = narrow.place();
    if (country != null && place != null && country.kind() == PlaceKind.COUNTRY) {
      return !place.equals(country) && country.contains(place);
    }
    Location inner = narrow.location();
    Location outer = wide.location();
    if (inner == null || outer == null || inner.precision() != PlacePrecision.EXACT) {
      return false;
    }
    double reach =
        switch (outer.precision()) {
          case COUNTRY, REGION -> 5;
          case PROVINCE -> 1;
          default -> 0;
        };
    return Math.abs(inner.lat() - outer.lat()) < reach
        && Math.abs(inner.lon() - outer.lon()) < reach;
  }
}
