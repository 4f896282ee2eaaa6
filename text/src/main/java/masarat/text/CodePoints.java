package masarat.text;

/**
 * Counts the code points of a text, for all who show positions to the world outside. A text is
 * walked through once, however many positions are asked for.
 */
public final class CodePoints {
  /** Characters between two counts that are kept. */
  private static final int STEP = 1 << 10;

  private final String text;
  private final int[] counts;

  private CodePoints(String text, int[] counts) {
    this.text = text;
    this.counts = counts;
  }

  public static CodePoints of(String text) {
    int[] counts = new int[text.length() / STEP + 1];
    for (int i = 1; i < counts.length; i++) {
      counts[i] = counts[i - 1] + between(text, (i - 1) * STEP, i * STEP);
    }
    return new CodePoints(text, counts);
  }

  /**
   * The code points before a character.
   *
   * @param offset in UTF-16, between two code points
   */
  public int before(int offset) {
    int step = offset / STEP;
    return counts[step] + between(text, step * STEP, offset);
  }

  /** Code points that begin between two offsets, so that none is counted twice or left out. */
  private static int between(String text, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      boolean second =
          i > 0
              && Character.isLowSurrogate(text.charAt(i))
              && Character.isHighSurrogate(text.charAt(i - 1));
      count += second ? 0 : 1;
    }
    return count;
  }
}
