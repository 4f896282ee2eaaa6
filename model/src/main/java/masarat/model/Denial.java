package masarat.model;

/** What a denied claim denies. */
public enum Denial implements Coded {
  /** "An exaggeration": the denier puts the number at most at the claim's. */
  AMOUNT,
  /** It did not happen. */
  FACT
}
