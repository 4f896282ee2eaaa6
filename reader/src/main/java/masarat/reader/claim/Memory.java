package masarat.reader.claim;

import java.time.LocalDate;
import java.util.List;
import masarat.gazetteer.Place;
import masarat.gazetteer.PlaceKind;
import masarat.model.DatePrecision;
import masarat.model.Group;
import masarat.model.Location;
import masarat.model.Manner;
import masarat.model.PlacePrecision;
import masarat.model.Role;
import masarat.model.SourceClass;
import masarat.model.When;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.mention.Mention.PlaceMention;
import masarat.reader.movement.Trigger.Kind;
import org.jspecify.annotations.Nullable;

/** What the sentences before have told and later ones take up: people, a place, a day. */
final class Memory {
  /** For how many sentences a day goes on. */
  private static final int DAY_REACH = 3;

  /** For how many sentences a day goes on in a list of strikes. */
  private static final int LIST_REACH = 16;

  /** How many sentences open a report. */
  private static final int OPENING = 3;

  /** For how many sentences harm is told of the same attack. */
  private static final int DOERS_REACH = 2;

  private @Nullable Group people;
  private List<String> armed = List.of();
  private List<String> force = List.of();
  private @Nullable PlaceMention place;
  private List<PlaceMention> scene = List.of();
  private @Nullable When when;
  private int whenSentence = -10;
  private final boolean arabic;
  private final boolean dated;

  /** The stretch of days that an undated report tells of. */
  private @Nullable When span;

  private List<ActorMention> doers = List.of();
  private @Nullable Manner done;
  private int doneSentence;
  private @Nullable Manner listed;

  Memory(boolean arabic, boolean dated) {
    this.arabic = arabic;
    this.dated = dated;
  }

  /** Keeps what a claim told of itself. */
  void keep(Draft draft, @Nullable Group group, @Nullable When told, int sentence) {
    if (group != null && !draft.part && !draft.people.before() && draft.kind != Kind.INCIDENT) {
      people = group;
    }
    if (!draft.at.isEmpty() && isScene(draft)) {
      scene = List.copyOf(draft.at);
    }
    if (told != null) {
      date(told, sentence);
    }
    listed = draft.kind == Kind.INCIDENT ? draft.manner : null;
    if (!draft.by.isEmpty() && draft.manner != Manner.RELEASED) {
      doers = List.copyOf(draft.by);
      done = draft.manner;
      doneSentence = sentence;
    }
  }

  /** Whether harm is told next, as a rule of the same attack. */
  boolean goesOn(Draft draft, int sentence) {
    boolean harm = Doers.isHarm(draft) && (done == Manner.KILLED || done == Manner.WOUNDED);
    return harm && sentence - doneSentence <= DOERS_REACH;
  }

  /** Where refugees live is not where the report goes on. */
  private static boolean isScene(Draft draft) {
    return switch (draft.manner) {
      case PRESENT, BESIEGED -> true;
      default -> draft.kind != Kind.PRESENCE;
    };
  }

  /**
   * Keeps the days of a sentence: a report without a day of publication that opens with the days
   * that its battle lasted tells of them to its end.
   */
  void span(When told, int sentence) {
    boolean days =
        told.precision() == DatePrecision.RANGE || told.precision() == DatePrecision.MONTH;
    if (!arabic && !dated && span == null && sentence < OPENING && days) {
      span = told;
    }
  }

  /** Keeps the day of a sentence. */
  void date(When told, int sentence) {
    when = told;
    whenSentence = sentence;
  }

  /**
   * Who did what a draft tells without saying who: those told last, where it takes up what they
   * did.
   *
   * @param again whether its words take it up: "the attack"
   */
  List<ActorMention> doers(Draft draft, boolean again) {
    boolean list = draft.kind == Kind.INCIDENT && draft.manner == done;
    boolean open = draft.by.isEmpty() && draft.manner != Manner.CROSSING_ATTEMPT;
    return open && (again || list) ? doers : List.of();
  }

  /** Keeps people that a sentence names without a claim about them. */
  void meet(People met) {
    if (met.before() || met.manner() != null || met.actors().isEmpty() && people != null) {
      return;
    }
    if (met.role() != null || !met.actors().isEmpty()) {
      people = new Group(met.actors(), met.role());
    }
  }

  /** Keeps who could have people of his own in the sentences to come. */
  void name(ActorMention actor) {
    if (actor.community()) {
      return;
    }
    if (actor.source() == SourceClass.ARMED_GROUP) {
      armed = List.of(actor.slug());
    } else if (isForce(actor)) {
      force = List.of(actor.slug());
    }
  }

  /** Whether an actor is an army, a police or another force of a state. */
  static boolean isForce(ActorMention actor) {
    return actor.source() == SourceClass.OFFICIALS
        && FORCES.stream().anyMatch(kind -> actor.slug().endsWith(kind));
  }

  /** What those who are nothing but an organisation are: armed, or anybody. */
  static @Nullable Role roleOf(ActorMention actor) {
    if (actor.source() == SourceClass.ARMED_GROUP) {
      return Role.FIGHTERS;
    }
    boolean police = actor.slug().endsWith("police");
    return !isForce(actor) ? null : police ? Role.POLICE : Role.SOLDIERS;
  }

  private static final List<String> FORCES = List.of("army", "police", "forces", "guard");

  /**
   * The force of a state named last, which makes arrests that nobody is named for.
   *
   * @param lawless whether the armed group named last is meant, which kidnaps
   */
  @Nullable String captor(boolean lawless) {
    List<String> captors = lawless ? armed : force;
    return captors.isEmpty() ? null : captors.get(0);
  }

  /** Whose people "the fighters" or "the soldiers" are: those of the last one named. */
  List<String> owner(Role role) {
    return switch (role) {
      case FIGHTERS, MEMBERS, LEADERS -> armed;
      case SOLDIERS -> force;
      default -> List.of();
    };
  }

  /** The place told last, for "the city". */
  @Nullable PlaceMention place() {
    return place;
  }

  /** Keeps the last place of a sentence. */
  void passed(List<PlaceMention> places) {
    if (!places.isEmpty()) {
      place = places.get(places.size() - 1);
    }
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
  void leaveScene(Countries countries) {
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

  @Nullable Group people() {
    return people;
  }

  /**
   * Puts the scene told before where a happening has no place of its own; in English also where it
   * has only a wide one that the scene lies in.
   *
   * @return whether it did
   */
  boolean setScene(List<PlaceMention> at) {
    boolean wide =
        !arabic && at.size() == 1 && scene.size() == 1 && isWithin(scene.get(0), at.get(0));
    if (!at.isEmpty() && !wide) {
      return false;
    }
    at.clear();
    return at.addAll(scene);
  }

  /**
   * Lets people who leave, without a word of where, set out from the scene told before.
   *
   * @return whether it did
   */
  boolean setOut(Draft draft) {
    boolean open = draft.from.isEmpty() && draft.fromUnder.isEmpty() && draft.via.isEmpty();
    if (!Route.LEAVING.contains(draft.manner) || !open || scene.isEmpty()) {
      return false;
    }
    return draft.to.stream().noneMatch(scene::contains) && draft.from.addAll(scene);
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

  /**
   * The day told last, as long as the text goes on with it: in Arabic a day or a day and a night,
   * and only of what happened to people where they were.
   */
  @Nullable When when(Draft draft, int sentence) {
    boolean list = !arabic && draft.kind == Kind.INCIDENT && draft.manner == listed;
    boolean told = when != null && isOneDay(when) && sentence - whenSentence <= 1;
    if (span != null && !told) {
      return Scenes.isScenic(draft) ? span : null;
    }
    if (when == null || sentence - whenSentence > (list ? LIST_REACH : DAY_REACH)) {
      return null;
    }
    if (!arabic && draft.kind == Kind.PRESENCE) {
      return null;
    }
    return isOneDay(when) && (!arabic || Scenes.isScenic(draft)) ? when : null;
  }

  private static boolean isOneDay(When when) {
    LocalDate end = when.end();
    return when.precision() == DatePrecision.DAY
        || end != null && !end.isAfter(when.start().plusDays(1));
  }
}
