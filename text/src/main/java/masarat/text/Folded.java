package masarat.text;

/**
 * A text and its folded form. Positions are UTF-16 offsets: those of the folded form are for the
 * program, those of the original for everybody else.
 */
public final class Folded {
  private final String original;
  private final String text;
  private final int[] origin;

  Folded(String original, String text, int[] origin) {
    this.original = original;
    this.text = text;
    this.origin = origin;
  }

  /** The untouched text. */
  public String original() {
    return original;
  }

  /** The folded text. */
  public String text() {
    return text;
  }

  /** Where in the original the folded character at {@code index} stood. */
  public int start(int index) {
    return origin[index];
  }

  /**
   * Where in the original a folded span ends that ends before {@code index}: past its last letter
   * and the marks written on it, before the blanks that follow.
   */
  public int end(int index) {
    if (index == 0) {
      return 0;
    }
    int last = origin[index - 1];
    int end = last + 1;
    int next = origin[index];
    while (end < next && Character.getType(original.charAt(end)) == Character.NON_SPACING_MARK) {
      end++;
    }
    return end;
  }
}
