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
    /** Beside the place that follows: there, where no nearer place is said. */
    NEAR,
    VIA,
    BY,
    /** In the hands or under the control of the actor that follows. */
    UNDER,
    /** In the ranks of the actor that follows. */
    WITH
  }

  /** Whether it leads somewhere or to somebody, rather than saying where. */
  public boolean isWay() {
    return part != Part.AT && part != Part.NEAR;
  }
}
