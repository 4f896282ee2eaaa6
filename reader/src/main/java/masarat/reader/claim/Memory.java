package masarat.reader.claim;

import java.util.List;
import masarat.model.Form;
import masarat.model.Group;
import masarat.model.Manner;
import masarat.model.Quantity;
import masarat.model.Role;
import masarat.model.SourceClass;
import masarat.model.Term;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.mention.Mention.PlaceMention;
import masarat.reader.movement.Trigger.Kind;
import org.jspecify.annotations.Nullable;

/** What the sentences before have told and later ones take up: people, a place, who did it. */
final class Memory {
  /** For how many sentences harm is told of the same attack. */
  private static final int DOERS_REACH = 2;

  /** The first sentence of a report. */
  private static final int HEADLINE = 1;

  private @Nullable Group people;
  private int peopleSentence;
  private List<String> topic = List.of();
  private int sentence;
  private List<String> armed = List.of();
  private List<String> force = List.of();
  private List<String> soldiers = List.of();
  private @Nullable PlaceMention place;
  private final boolean arabic;

  private List<ActorMention> doers = List.of();

  /** Who attacked last, since somebody was told to have been harmed. */
  private List<ActorMention> attackers = List.of();

  private @Nullable Manner done;
  private int doneSentence;

  Memory(boolean arabic) {
    this.arabic = arabic;
  }

  /** Keeps what a claim told of itself. */
  void keep(Draft draft, @Nullable Group group, int sentence) {
    boolean incident = draft.kind == Kind.INCIDENT && !(arabic && isByThem(draft, group));
    if (group != null && !draft.part && !draft.people.before() && !incident) {
      tell(group);
    }
    if (!draft.by.isEmpty() && draft.manner != Manner.RELEASED) {
      doers = List.copyOf(draft.by);
      attackers = List.of();
      done = draft.manner;
      doneSentence = sentence;
    }
  }

  /** "An attempt by the group to cross … 40 of them": those are told of who attempt it. */
  private static boolean isByThem(Draft draft, @Nullable Group group) {
    return draft.manner == Manner.CROSSING_ATTEMPT && group != null && !group.actors().isEmpty();
  }

  /** Whether harm is told next, as a rule of the same attack. */
  boolean goesOn(Draft draft, int sentence) {
    boolean harm = Doers.isHarm(draft) && (done == Manner.KILLED || done == Manner.WOUNDED);
    boolean hurt = draft.manner == Manner.KILLED || draft.manner == Manner.WOUNDED;
    boolean hit = hurt && (done == Manner.AIRSTRIKE || !attackers.isEmpty());
    return (harm || hit) && sentence - doneSentence <= DOERS_REACH;
  }

  /** Keeps who attacks in a sentence that tells of nobody whom it harms. */
  void attack(List<ActorMention> by, int sentence) {
    if (!by.isEmpty()) {
      attackers = by;
      doneSentence = sentence;
    }
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
    if (open && again && !attackers.isEmpty()) {
      return attackers;
    }
    return open && (again || list) ? doers : List.of();
  }

  /** Keeps people that a sentence names without a claim about them. */
  void meet(People met) {
    if (met.before() || met.manner() != null || met.actors().isEmpty() && people != null) {
      return;
    }
    if (met.role() != null || !met.actors().isEmpty()) {
      tell(new Group(met.actors(), met.role()));
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
      soldiers = List.of(soldiersBeside(actor.slug()));
    }
  }

  /** Whether an actor is an army, a police or another force of a state. */
  static boolean isForce(ActorMention actor) {
    return actor.source() == SourceClass.OFFICIALS && isForce(actor.slug());
  }

  private static boolean isForce(String actor) {
    return FORCES.stream().anyMatch(actor::endsWith);
  }

  /** What those who are nothing but an organisation are: armed, or anybody. */
  static @Nullable Role roleOf(ActorMention actor) {
    if (actor.source() == SourceClass.ARMED_GROUP) {
      return Role.FIGHTERS;
    }
    return isForce(actor) ? roleOf(actor.slug()) : null;
  }

  /** What those of a force of a state are; null for who is no force. */
  static @Nullable Role roleOf(String actor) {
    boolean police = actor.endsWith("police");
    return !isForce(actor) ? null : police ? Role.POLICE : Role.SOLDIERS;
  }

  private static final List<String> FORCES = List.of("army", "police", "forces", "guard");

  /** Whose soldiers are meant where a force was named last: its army's, which no police is. */
  private static String soldiersBeside(String force) {
    int other = Math.max(force.lastIndexOf("-police"), force.lastIndexOf("-security-forces"));
    return other < 0 ? force : force.substring(0, other) + "-army";
  }

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
      case SOLDIERS -> soldiers;
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

  @Nullable Group people() {
    return people;
  }

  /**
   * Those for whom a number stands: in Arabic dozens or thousands stand for people of their own
   * sentence only, "dozens were killed in protests", or for those whom the headline is about.
   */
  @Nullable Group people(People number) {
    Quantity quantity = number.quantity();
    boolean mass = quantity.form() == Form.VAGUE && quantity.term() != Term.LARGE_NUMBERS;
    mass &= !number.them() && !isTopic();
    return arabic && mass && sentence > peopleSentence ? null : people;
  }

  /** Whether those told last are of the group that the headline is about. */
  private boolean isTopic() {
    return people != null && !people.actors().isEmpty() && people.actors().equals(topic);
  }

  /** Takes people as those told last. */
  private void tell(Group group) {
    people = group;
    peopleSentence = sentence;
    topic = sentence <= HEADLINE && group.role() != null ? group.actors() : topic;
  }

  /** Goes on to the next sentence. */
  void enter(int number) {
    sentence = number;
  }
}
