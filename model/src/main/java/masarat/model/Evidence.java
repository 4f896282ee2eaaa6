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
}
