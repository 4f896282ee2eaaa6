package masarat.model;

import org.jspecify.annotations.Nullable;

/** Ends the reading of one line; caught where lines are read and told as a {@link Problem}. */
final class BadField extends RuntimeException {
  private static final long serialVersionUID = 1L;

  final @Nullable String maybe;

  BadField(String message, @Nullable String maybe) {
    super(message, null, false, false);
    this.maybe = maybe;
  }
}
