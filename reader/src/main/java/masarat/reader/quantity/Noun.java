package masarat.reader.quantity;

import masarat.model.Manner;
import masarat.model.Role;
import masarat.model.Unit;
import masarat.reader.word.Sense;
import org.jspecify.annotations.Nullable;

/**
 * A noun that can be counted: people, households, vehicles or incidents.
 *
 * @param role what the people are called; absent for vehicles and incidents
 * @param actor slug of the group the noun itself names (a Houthi), absent for most
 * @param manner what the noun tells of those it counts: a casualty noun, an incident
 */
public record Noun(
    Unit unit, Count count, @Nullable Role role, @Nullable String actor, @Nullable Manner manner)
    implements Sense {
  /** Grammatical number. */
  public enum Count {
    SINGULAR,
    DUAL,
    PLURAL
  }
}
