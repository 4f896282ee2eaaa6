package masarat.model;

import java.util.Locale;

/** A value of a closed list, written in lower case in JSON, SQL and on the screen. */
public interface Coded {
  String name();

  /** The word of the codebook, for example {@code more_than}. */
  default String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
