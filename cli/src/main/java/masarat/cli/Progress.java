package masarat.cli;

import java.util.Locale;

/** How far a long work has come, on one line that is written over, where a person watches. */
final class Progress {
  private static final long SHOWN_AFTER = 1_000_000_000L;
  private static final long SHOWN_EVERY = 200_000_000L;

  private final Console console;
  private final String what;
  private final long total;
  private final long start = System.nanoTime();
  private long shown = start + SHOWN_AFTER - SHOWN_EVERY;
  private long done;
  private boolean visible;

  /**
   * @param what the plural of what is counted
   * @param total how many there are, 0 where nobody knows
   */
  Progress(Console console, String what, long total) {
    this.console = console;
    this.what = what;
    this.total = total;
  }

  /** One more is done. */
  void step() {
    reached(done + 1);
  }

  /** So many are done. */
  void reached(long count) {
    done = count;
    long now = System.nanoTime();
    if (console.watched && now - shown >= SHOWN_EVERY) {
      shown = now;
      visible = true;
      String share = total == 0 ? "" : String.format(Locale.ROOT, " (%d %%)", 100 * done / total);
      String of = total == 0 ? "" : String.format(Locale.ROOT, " of %,d", total);
      double perSecond = done * 1e9 / (now - start);
      console.err.printf(
          Locale.ROOT, "\r%,d%s %s%s, %,.0f a second ", done, of, what, share, perSecond);
    }
  }

  /** Takes the line away. */
  void end() {
    if (visible) {
      console.err.print("\r\u001B[K");
      console.err.flush();
    }
  }
}
