package masarat.model;

/** How a text stands to what it tells. */
public enum Stance implements Coded {
  ASSERTED,
  /** An accusation, an estimate, a fear. */
  ALLEGED,
  /** The author concludes it. */
  INFERRED,
  /** Someone says it is not so; the claim is the thing denied. */
  DENIED,
  /** Agreed, ordered, expected or conditional: has not happened yet. */
  PLANNED
}
