package masarat.account.reconcile;

/**
 * One source says so much of one object.
 *
 * @param kind the class of the source, like {@code officials}; all of one class where none is known
 * @param value finite
 */
public record NumericClaim(String object, String source, String kind, double value) {
  /** A claim of a source of no known class. */
  public NumericClaim(String object, String source, double value) {
    this(object, source, "", value);
  }
}
