package masarat.reader.text;

import java.util.BitSet;
import masarat.text.Folded;

/**
 * Tells the line breaks that end a paragraph from those that only keep a line narrow. A broken line
 * does not end a sentence, and what follows begins with a small letter, or its first word had no
 * room left on a line of a text that fills several of its lines.
 */
final class LineBreaks {
  /** No narrower line is broken for want of room, in characters. */
  private static final int NARROW = 40;

  /** In a text with wider lines each line is a paragraph. */
  private static final int WIDE = 200;

  private static final String STOPS = ".!?:;؟؛…\"»”)";

  private final String text;
  private final Folded folded;
  private final BitSet small = new BitSet();
  private final BitSet full = new BitSet();
  private int fullLines;

  private LineBreaks(Folded folded) {
    this.folded = folded;
    this.text = folded.text();
  }

  /** The folded offsets of the breaks that end nothing. */
  static BitSet within(Folded folded) {
    LineBreaks breaks = new LineBreaks(folded);
    breaks.read(breaks.width());
    if (breaks.fullLines > 1) {
      breaks.small.or(breaks.full);
    }
    return breaks.small;
  }

  private int width() {
    int width = 0;
    int from = 0;
    while (from < text.length()) {
      int end = lineEnd(from);
      width = Math.max(width, end - from);
      from = end + 1;
    }
    return width;
  }

  private int lineEnd(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private void read(int width) {
    int from = 0;
    int end = lineEnd(from);
    while (end < text.length()) {
      int behind = behind(end);
      int next = behind;
      while (next < text.length() && text.charAt(next) == ' ') {
        next++;
      }
      if (end - from >= NARROW && isOpen(from, end) && next < text.length()) {
        char first = folded.original().charAt(folded.start(next));
        small.set(end, behind, Character.isLowerCase(first));
        boolean isFull =
            Character.isLetterOrDigit(first)
                && width <= WIDE
                && end - from + 1 + wordLength(next) > width;
        full.set(end, behind, isFull);
        fullLines += isFull ? 1 : 0;
      }
      from = behind;
      end = lineEnd(from);
    }
  }

  /** Carriage return and line feed are one break. */
  private int behind(int end) {
    boolean two =
        folded.original().charAt(folded.start(end)) == '\r'
            && end + 1 < text.length()
            && text.charAt(end + 1) == '\n';
    return two ? end + 2 : end + 1;
  }

  /** Whether a line stops without ending a sentence. */
  private boolean isOpen(int from, int end) {
    int last = end - 1;
    while (last > from && text.charAt(last) == ' ') {
      last--;
    }
    return STOPS.indexOf(text.charAt(last)) < 0;
  }

  private int wordLength(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != ' ' && text.charAt(at) != '\n') {
      at++;
    }
    return at - from;
  }
}
