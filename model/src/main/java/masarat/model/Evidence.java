package masarat.model;

/**
 * The words a claim stands on.
 *
 * @param start first code point of the report's text
 * @param end one past the last code point
 * @param quote exactly {@code text[start:end]}
 */
public record Evidence(int start, int end, String quote) {
  public Evidence {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "The evidence from " + start + " to " + end + " holds no words.");
    }
    int length = quote.codePointCount(0, quote.length());
    if (length != end - start) {
      throw new IllegalArgumentException(
          "The quote has "
              + length
              + " characters, but the evidence from "
              + start
              + " to "
              + end
              + " has "
              + (end - start)
              + ".");
    }
  }

  /**
   * Cuts a quote out of a text.
   *
   * @param from UTF-16 offset of its first character
   * @param to UTF-16 offset past its last
   */
  public static Evidence of(String text, int from, int to) {
    int start = text.codePointCount(0, from);
    return new Evidence(start, start + text.codePointCount(from, to), text.substring(from, to));
  }
}
