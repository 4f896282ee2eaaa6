package masarat.reader.actor;

import masarat.model.Coded;
import masarat.model.SourceClass;
import masarat.reader.word.Sense;
import org.jspecify.annotations.Nullable;

/**
 * A body, an office or the people of a state, whichever state it is: an army, a prime minister,
 * policemen. A ministry and a minister speak as their government.
 *
 * @param suffix what its slug ends with: {@code army}
 * @param source as what it speaks
 * @param peoples what the slug of its like ends with among a people without a country; absent where
 *     they have none
 */
public record Institution(String suffix, SourceClass source, @Nullable String peoples, Kind kind)
    implements Sense {
  /** How its name is used. */
  public enum Kind implements Coded {
    /** An organisation, which can be meant without a nationality: the army. */
    BODY,
    /** Who holds an office: the president. */
    OFFICE,
    /** Those who serve, who are also counted: soldiers. */
    PEOPLE,
    /** A body of a town or province, which goes by the place and not by a nationality. */
    LOCAL,
    /** A word that means a body only next to a nationality: Tunisian security. */
    PART,
    /** What a force does or shoots with: an American raid is the American army's. */
    DEED
  }
}
