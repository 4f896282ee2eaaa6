package masarat.account.study;

/** Which places lie in which; a gazetteer knows. */
@FunctionalInterface
public interface Containment {
  /** Knows nothing but that every place lies in itself. */
  Containment SAME_NAME = String::equals;

  /** Whether a place is or lies in the container; both by their usual English names. */
  boolean contains(String container, String place);
}
