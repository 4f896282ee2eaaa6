package masarat.cli;

import java.util.Locale;

/** How far a long work has come, on one line that is written over, where a person watches. */
final class Progress {
  private static final long SHOWN_AFTER = 1_000_000_000L;
  private static final long SHOWN_EVERY = 200_000_000L;

  private final Console console;
  private final String what;
  private final int total;
  private final long start = System.nanoTime();
  private long shown = start + SHOWN_AFTER - SHOWN_EVERY;
  private int done;
  private boolean visible;

  /**
   * @param what the plural of what is counted
   */
  Progress(Console console, String what, int total) {
    this.console = console;
    this.what = what;
    this.total = total;
  }

  /** One more is done. */
  void step() {
    done++;
    long now = System.nanoTime();
    if (console.watched && now - shown >= SHOWN_EVERY) {
      shown = now;
      visible = true;
      console.err.printf(
          Locale.ROOT,
          "\r%,d of %,d %s (%d %%), %,.0f a second ",
          done,
          total,
          what,
          100L * done / Math.max(1, total),
          done * 1e9 / (now - start));
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
