package masarat.reader.quantity;

import java.util.Set;
import masarat.model.Manner;
import masarat.model.Role;
import masarat.model.Unit;
import masarat.reader.text.Tokens;
import masarat.reader.word.Sense;
import org.jspecify.annotations.Nullable;

/**
 * A noun that can be counted: people, households, vehicles or incidents.
 *
 * @param role what the people are called; absent for vehicles and incidents
 * @param actor slug of the group the noun itself names (a Houthi), absent for most
 * @param manner what the noun tells of those it counts: a casualty noun, an incident
 * @param near words one of which must stand close by for the noun to be counted, folded; none for
 *     most ("four houses" count raids where "raided" stands before them)
 */
public record Noun(
    Unit unit,
    Count count,
    @Nullable Role role,
    @Nullable String actor,
    @Nullable Manner manner,
    Set<String> near)
    implements Sense {
  /** How far before a noun a word may stand that lets it count, and how far behind, in tokens. */
  private static final int BEFORE = 8;

  private static final int BEHIND = 5;

  /** A noun that counts wherever it stands. */
  public Noun(
      Unit unit,
      Count count,
      @Nullable Role role,
      @Nullable String actor,
      @Nullable Manner manner) {
    this(unit, count, role, actor, manner, Set.of());
  }

  /** Whether the noun counts at a token. */
  boolean countsAt(Tokens tokens, int token) {
    if (near.isEmpty()) {
      return true;
    }
    int last = Math.min(tokens.size() - 1, token + BEHIND);
    for (int i = Math.max(0, token - BEFORE); i <= last; i++) {
      if (i != token && tokens.cuts(i).stream().anyMatch(cut -> near.contains(cut.word()))) {
        return true;
      }
    }
    return false;
  }

  /** Grammatical number. */
  public enum Count {
    SINGULAR,
    DUAL,
    PLURAL
  }
}
