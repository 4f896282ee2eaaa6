package masarat.reader.movement;

import masarat.model.Coded;
import masarat.reader.word.Sense;

/** A word that gives the place or actor after it a part in a movement. */
public record Preposition(Part part) implements Sense {
  /** The part. */
  public enum Part implements Coded {
    FROM,
    TO,
    AT,
    VIA,
    BY,
    /** In the hands or under the control of the actor that follows. */
    UNDER,
    /** In the ranks of the actor that follows. */
    WITH
  }
}
