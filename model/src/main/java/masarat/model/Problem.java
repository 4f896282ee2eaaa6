package masarat.model;

import org.jspecify.annotations.Nullable;

/**
 * Something in the input that cannot be used, told in one line.
 *
 * @param file where it was found
 * @param line counted from 1, or 0 where lines do not apply
 * @param message what is wrong, with the field and its value
 * @param maybe the way out, a phrase that can follow "Maybe"
 */
public record Problem(String file, int line, String message, @Nullable String maybe) {
  /** One line: the place, what is wrong, and the way out. */
  @Override
  public String toString() {
    String where = line > 0 ? file + ":" + line : file;
    String wrong = message.strip().replaceAll("[\\r\\n]+", " ");
    boolean ended = wrong.endsWith(".") || wrong.endsWith("!") || wrong.endsWith("?");
    return where
        + ": "
        + wrong
        + (ended ? "" : ".")
        + (maybe == null ? "" : " Maybe " + maybe + ".");
  }
}
