package masarat.reader.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import masarat.gazetteer.Place;
import masarat.gazetteer.PlaceKind;
import masarat.model.DatePrecision;
import masarat.model.Manner;
import masarat.model.When;
import masarat.reader.mention.Mention.PlaceMention;
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
  static final double MANY = 300;

  /** A sum over more days than these is told of a whole country. */
  private static final int LONG = 30;

  /** So many are killed in a war only. */
  private static final double WAR = 1000;

  /** How far from the middle of its city a quarter may lie. */
  private static final double CITY_KM = 20;

  /**
   * A sentence.
   *
   * @param ground where it takes place
   * @param fresh whether something else begins with it
   * @param day of what was told before, where it takes that up: "the attack"
   * @param told its happenings
   */
  private record Scene(
      List<PlaceMention> ground, boolean fresh, @Nullable When day, List<Draft> told) {}

  private final Countries countries;
  private final Set<Place> cities = new LinkedHashSet<>();
  private final Set<PlaceMention> scattered = new HashSet<>();

  private final boolean arabic;
  private final List<Scene> scenes = new ArrayList<>();

  /**
   * @param countries learns of the places of the report
   */
  Scenes(Countries countries, boolean arabic) {
    this.countries = countries;
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
    clause.mentions.all().stream()
        .filter(PlaceMention.class::isInstance)
        .forEach(mention -> name((PlaceMention) mention));
    SceneGround ground = new SceneGround(clause);
    for (PlaceMention place : clause.places()) {
      countries.keep(place);
      if (arabic && ground.isScattered(place)) {
        scattered.add(place);
      }
    }
    boolean fresh = clause.is(clause.sentence.from(), Discourse.MEANWHILE);
    When day = arabic ? new AttackDay(clause).day() : new EnglishGround(clause).day();
    scenes.add(new Scene(ground.places(), fresh, day, new ArrayList<>()));
  }

  /** The place of a sentence or of those behind it that go on with it; null where none has one. */
  @Nullable PlaceMention ahead(int sentence) {
    for (int i = sentence; i <= sentence + REACH && i < scenes.size(); i++) {
      Scene scene = scenes.get(i);
      if (i > sentence && scene.fresh()) {
        return null;
      }
      if (!scene.ground().isEmpty()) {
        return scene.ground().get(0);
      }
    }
    return null;
  }

  /** Keeps what is only named, too: nothing need happen there. */
  private void name(PlaceMention mention) {
    countries.name(mention);
    Place place = mention.place();
    if (place != null && place.kind() == PlaceKind.CITY) {
      cities.add(place);
    }
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

  /** A happening where and when the whole report lets one understand that it took place. */
  Telling settled(Telling telling) {
    place(telling);
    When day = telling.when() == null && isOneEvent(telling) ? laterDay(telling) : null;
    return day == null ? telling : telling.on(day);
  }

  /** "The attack came on Sunday": the day of what the sentences before it tell. */
  private @Nullable When laterDay(Telling telling) {
    Draft draft = telling.draft();
    int first = telling.sentence() + 1;
    for (int i = first; isScenic(draft) && i < first + REACH && i < scenes.size(); i++) {
      Scene scene = scenes.get(i);
      if (scene.fresh() || isOther(draft, scene)) {
        return null;
      }
      if (scene.day() != null) {
        return scene.day();
      }
    }
    return null;
  }

  private void place(Telling telling) {
    Draft draft = telling.draft();
    if (!isScenic(draft) || draft.at.isEmpty()) {
      return;
    }
    if (draft.at.size() > 1) {
      widenCarried(telling);
      return;
    }
    if (isOneEvent(telling) && isOnePlace(draft)) {
      narrow(draft, telling.sentence());
    } else {
      widenCarried(telling);
    }
    if (arabic) {
      draft.at.set(0, ofCity(draft.at.get(0)));
    }
  }

  /** What happened over a longer time did not happen where the report was before. */
  private void widenCarried(Telling telling) {
    boolean lasting = !isOneEvent(telling) && (arabic || isLong(telling));
    if (telling.draft().carried && lasting) {
      widen(telling.draft().at);
    }
  }

  /** A quarter is told by the city that the report names; where it lies stays known. */
  private PlaceMention ofCity(PlaceMention mention) {
    Place quarter = mention.place();
    if (quarter == null || quarter.kind() != PlaceKind.NEIGHBOURHOOD) {
      return mention;
    }
    return cities.stream()
        .filter(city -> city.kmTo(quarter) <= CITY_KM)
        .findFirst()
        .map(city -> mention.called(city.name()))
        .orElse(mention);
  }

  /** Whether it sums up what happened over a longer time: a war kills thousands, no attack. */
  private static boolean isLong(Telling telling) {
    List<Double> value = telling.draft().people.quantity().value();
    if (telling.draft().manner == Manner.KILLED && !value.isEmpty() && value.get(0) >= WAR) {
      return true;
    }
    When when = telling.draft().when == null ? null : telling.when();
    LocalDate end = when == null ? null : when.end();
    return when != null && end != null && when.start().plusDays(LONG).isBefore(end);
  }

  /** Whether so few come to harm on one day that it can be in one place. */
  static boolean isOneEvent(Telling telling) {
    List<Double> value = telling.draft().people.quantity().value();
    When when = telling.when();
    return (value.isEmpty() || value.get(0) <= MANY)
        && (when == null || when.precision() == DatePrecision.DAY);
  }

  /** Whether it can have been in one place: no series of attacks, and none in scattered parts. */
  private boolean isOnePlace(Draft draft) {
    boolean vague = arabic && draft.people.quantity().term() != null;
    return !vague && !scattered.contains(draft.at.get(0));
  }

  private void narrow(Draft draft, int sentence) {
    for (int i = sentence; i <= sentence + REACH && i < scenes.size(); i++) {
      Scene scene = scenes.get(i);
      boolean goesOn = i == sentence || isSame(scenes.get(sentence), scene);
      if (i > sentence && (scene.fresh() || !goesOn && isOther(draft, scene))) {
        return;
      }
      PlaceMention narrow = Nesting.finest(draft.at.get(0), scene.ground());
      if (narrow != null) {
        draft.at.set(0, narrow);
      }
    }
  }

  /** Whether two sentences tell a number of people of whom the same came. */
  private static boolean isSame(Scene one, Scene other) {
    return one.told().stream().anyMatch(a -> other.told().stream().anyMatch(b -> isSame(a, b)));
  }

  private static boolean isSame(Draft one, Draft other) {
    List<Double> value = one.people.quantity().value();
    return one.manner == other.manner
        && !value.isEmpty()
        && value.get(0) > 1
        && value.equals(other.people.quantity().value());
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
    PlaceMention country = narrow == null ? null : countries.of(narrow.country());
    if (country != null) {
      at.clear();
      at.add(country);
    }
  }
}
