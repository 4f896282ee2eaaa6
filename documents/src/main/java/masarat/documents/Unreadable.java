package masarat.documents;

import org.jspecify.annotations.Nullable;

/** Ends the reading of one file; told as a {@link masarat.model.Problem} with the file's name. */
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  /** Counted from 1, or 0 where lines do not apply. */
  final int line;

  final @Nullable String maybe;

  Unreadable(int line, String message, @Nullable String maybe) {
    super(message, null, false, false);
    this.line = line;
    this.maybe = maybe;
  }
}
