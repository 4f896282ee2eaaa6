package masarat.model;

import java.util.EnumSet;
import java.util.Set;

/** What kind of transition, presence or incident a claim tells. */
public enum Manner implements Coded {
  LEFT,
  WITHDREW,
  EVACUATED,
  FLED,
  /** A transition (driven out) or a presence (are displaced). */
  DISPLACED,
  TRANSFERRED,
  DEPORTED,
  SMUGGLED,
  INFILTRATED,
  RETURNED,
  ARRIVED,
  DEPLOYED,
  JOINED,
  DEFECTED,
  SURRENDERED,
  DETAINED,
  RELEASED,
  KILLED,
  WOUNDED,
  MISSING,
  RESUMED_CIVILIAN_LIFE,
  PRESENT,
  HOSTED,
  HELD,
  BESIEGED,
  SERVING,
  CONTROLLED,
  BOMBING,
  SUICIDE_BOMBING,
  ASSASSINATION,
  AIRSTRIKE,
  SHELLING,
  CLASH,
  ATTACK,
  RAID,
  CROSSING_ATTEMPT;

  private static final Set<Manner> TRANSITIONS = EnumSet.range(LEFT, RESUMED_CIVILIAN_LIFE);
  private static final Set<Manner> PRESENCES = presences();
  private static final Set<Manner> INCIDENTS = EnumSet.range(BOMBING, CROSSING_ATTEMPT);

  private static Set<Manner> presences() {
    Set<Manner> manners = EnumSet.range(PRESENT, CONTROLLED);
    manners.add(DISPLACED);
    return manners;
  }

  /** Whether people can go from one state to another in this manner. */
  public boolean isTransition() {
    return TRANSITIONS.contains(this);
  }

  /** Whether people can be in a state in this manner. */
  public boolean isPresence() {
    return PRESENCES.contains(this);
  }

  /** Whether this is a thing that happens, counted apart from people. */
  public boolean isIncident() {
    return INCIDENTS.contains(this);
  }
}
