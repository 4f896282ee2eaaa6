package masarat.reader.movement;

import java.util.Set;
import masarat.model.Manner;
import masarat.model.Role;
import masarat.reader.word.Sense;
import org.jspecify.annotations.Nullable;

/**
 * A word that tells a happening.
 *
 * @param frame what every form of the word shares
 * @param shape which form of the word this is
 * @param plural whether a verb agrees with people named before it ("they fled")
 * @param pronoun whether the people are written onto the word ("their flight", "arrested them")
 */
public record Trigger(Frame frame, Shape shape, boolean plural, boolean pronoun) implements Sense {
  /** The form of a trigger. */
  public enum Shape {
    PAST,
    PRESENT,
    /** A form that is only passive. */
    PASSIVE,
    /** A verbal noun or a fixed wording. */
    NOUN,
    /** An Arabic participle that says in what state people are: "besieged". */
    PARTICIPLE,
    /** An English participle in -ing. */
    PROGRESSIVE
  }

  /** Whose move it is. */
  public enum Theme {
    SUBJECT,
    OBJECT
  }

  /** What a happening is of. */
  public enum Kind {
    TRANSITION,
    PRESENCE,
    INCIDENT
  }

  /**
   * One entry of the data.
   *
   * @param name of the entry, for the rule of a claim: manner and first word
   * @param place the part of a place that follows without a preposition, if it has one
   * @param tail one of these must follow within the sentence; empty when nothing must
   * @param unless none of these may follow close behind
   * @param with words between the trigger and the people that belong to the trigger
   * @param of whom the entry can tell of, by their role; everybody where empty
   * @param role who those are of whom nothing else is said: the wounded, where it leads to a
   *     hospital
   * @param planned whether what it tells is ordered and has not happened yet
   * @param lawless whether no force of a state does it: "kidnapped"
   * @param cue whether the word alone is too common to be believed
   */
  public record Frame(
      String name,
      Manner manner,
      Kind kind,
      Theme theme,
      Preposition.@Nullable Part place,
      Set<String> tail,
      Set<String> unless,
      Set<String> with,
      Set<Role> of,
      @Nullable Role role,
      boolean planned,
      boolean lawless,
      boolean cue) {
    /** Whether the entry can tell of people of a role; null where the text names none. */
    public boolean tellsOf(@Nullable Role role) {
      return of.isEmpty() || role != null && of.contains(role);
    }
  }

  public Manner manner() {
    return frame.manner();
  }

  public boolean isVerb() {
    return shape != Shape.NOUN && shape != Shape.PARTICIPLE;
  }
}
