package masarat.reader.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masarat.gazetteer.Place;
import masarat.gazetteer.PlaceKind;
import masarat.model.DatePrecision;
import masarat.model.When;
import masarat.reader.mention.Mention.PlaceMention;
import masarat.reader.movement.Preposition.Part;
import masarat.reader.movement.Trigger.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Where the sentences of a report take place. Who tells of an attack in a province names the
 * village a sentence later, so that a wide place yields to one that lies in it; in Arabic what
 * happened over a longer time is told of the whole country.
 */
final class Scenes {
  /** For how many sentences a place may be told more exactly. */
  private static final int REACH = 3;

  /** So many people hardly come to harm in one attack. */
  private static final double MANY = 300;

  /** How far beyond its disc a part of a country reaches; "the east" has no edge. */
  private static final double BEYOND = 1.5;

  /** How far from the middle of its city a quarter may lie. */
  private static final double CITY_KM = 20;

  /** What a sentence tells: all its places, those where it takes place, and its happenings. */
  private record Scene(
      List<PlaceMention> places, List<PlaceMention> ground, boolean fresh, List<Draft> told) {}

  private final boolean arabic;
  private final List<Scene> scenes = new ArrayList<>();

  Scenes(boolean arabic) {
    this.arabic = arabic;
  }

  /** Whether what is told happens where the people are, without leading elsewhere. */
  static boolean isScenic(Draft draft) {
    return switch (draft.manner) {
      case KILLED, WOUNDED, MISSING, DETAINED, RELEASED, SURRENDERED -> true;
      default -> draft.kind == Kind.INCIDENT;
    };
  }

  /** Moves on to the next sentence. */
  void enter(Clause clause) {
    List<PlaceMention> ground = new ArrayList<>();
    EnglishGround english = new EnglishGround(clause);
    for (PlaceMention place : clause.places()) {
      Part part = arabic ? clause.prepositions.part(place) : english.part(place);
      if (part == Part.AT || part == Part.FROM) {
        ground.add(place);
      }
    }
    boolean fresh = clause.is(clause.sentence.from(), Discourse.MEANWHILE);
    scenes.add(new Scene(clause.places(), ground, fresh, new ArrayList<>()));
  }

  /** Keeps what the sentence entered last tells. */
  void tell(Draft draft) {
    scenes.get(scenes.size() - 1).told().add(draft);
  }

  /** The first place where the sentence entered last takes place that is no wide one. */
  Optional<PlaceMention> narrowGround() {
    return scenes.get(scenes.size() - 1).ground().stream()
        .filter(place -> place.place() != null && isNarrow(place.place()))
        .findFirst();
  }

  private static boolean isNarrow(Place place) {
    return place.kind().isPoint()
        || place.kind() == PlaceKind.DISTRICT
        || place.kind() == PlaceKind.PROVINCE;
  }

  /** Puts a happening where the whole report lets one understand that it took place. */
  void settle(Telling telling) {
    Draft draft = telling.draft();
    if (!isScenic(draft) || draft.at.size() != 1) {
      return;
    }
    draft.at.set(0, ofCity(draft.at.get(0)));
    if (isOneEvent(telling)) {
      narrow(draft, telling.sentence());
    } else if (arabic && draft.carried) {
      widen(draft.at);
    }
  }

  /** A quarter is told by the city that the report names; where it lies stays known. */
  private PlaceMention ofCity(PlaceMention mention) {
    Place quarter = mention.place();
    if (quarter == null || quarter.kind() != PlaceKind.NEIGHBOURHOOD) {
      return mention;
    }
    for (Scene scene : scenes) {
      for (PlaceMention place : scene.places()) {
        Place city = place.place();
        if (city != null && city.kind() == PlaceKind.CITY && city.kmTo(quarter) <= CITY_KM) {
          return mention.called(city.name());
        }
      }
    }
    return mention;
  }

  private static boolean isOneEvent(Telling telling) {
    List<Double> value = telling.draft().people.quantity().value();
    When when = telling.when();
    return (value.isEmpty() || value.get(0) <= MANY)
        && (when == null || when.precision() == DatePrecision.DAY);
  }

  private void narrow(Draft draft, int sentence) {
    for (int i = sentence; i <= sentence + REACH && i < scenes.size(); i++) {
      Scene scene = scenes.get(i);
      if (i > sentence && (scene.fresh() || isOther(draft, scene))) {
        return;
      }
      PlaceMention narrow = finest(draft.at.get(0), scene.ground());
      if (narrow != null) {
        draft.at.set(0, narrow);
      }
    }
  }

  /** Whether a sentence counts others who fared alike. */
  private static boolean isOther(Draft draft, Scene scene) {
    return scene.told().stream()
        .anyMatch(
            other ->
                other.manner == draft.manner
                    && !other.people.before()
                    && !other.people.quantity().value().equals(draft.people.quantity().value()));
  }

  private void widen(List<PlaceMention> at) {
    Place narrow = at.get(0).place();
    for (Scene scene : scenes) {
      for (PlaceMention place : scene.places()) {
        Place wide = place.place();
        if (narrow != null && wide != null && isCountryOf(wide, narrow)) {
          at.set(0, place);
          return;
        }
      }
    }
  }

  private static boolean isCountryOf(Place wide, Place narrow) {
    return wide.kind() == PlaceKind.COUNTRY && wide.contains(narrow);
  }

  /** The place of a ground that lies in a wide one and in all others of them that do. */
  private static @Nullable PlaceMention finest(PlaceMention wide, List<PlaceMention> ground) {
    PlaceMention finest = null;
    for (PlaceMention place : ground) {
      if (!isWithin(place, wide)) {
        continue;
      }
      if (finest == null || isWithin(place, finest)) {
        finest = place;
      } else if (!isWithin(finest, place) && !finest.name().equals(place.name())) {
        return null;
      }
    }
    return finest;
  }

  /** Whether one place lies in another; one that is not known lies in any. */
  private static boolean isWithin(PlaceMention narrow, PlaceMention wide) {
    Place outer = wide.place();
    Place inner = narrow.place();
    if (outer == null || outer.kind().isPoint()) {
      return false;
    }
    return inner == null || outer.contains(inner) || isPart(inner, outer);
  }

  private static boolean isPart(Place inner, Place outer) {
    boolean derived = outer.code() == null && outer.country().equals(inner.country());
    double reach = derived ? BEYOND * outer.radiusKm() : outer.radiusKm();
    return outer.kind() != PlaceKind.COUNTRY
        && inner.kind() != PlaceKind.COUNTRY
        && (inner.kind().isPoint() || inner.radiusKm() < outer.radiusKm())
        && outer.kmTo(inner) <= reach;
  }
}
