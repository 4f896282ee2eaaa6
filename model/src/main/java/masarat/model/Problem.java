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
  @Override
  public String toString() {
    return file
        + (line > 0 ? ":" + line : "")
        + ": "
        + message.replaceAll("[\\r\\n]+", " ")
        + (maybe == null ? "" : " Maybe " + maybe + ".");
  }
}
