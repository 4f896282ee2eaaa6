package masarat.cli.print;

import java.util.Locale;
import masarat.desk.Tally;
import masarat.store.Receipt.Fate;

/** What an intake came to, in one line. */
public final class IntakeText {
  private IntakeText() {}

  /**
   * All of it.
   *
   * @param refused how many things were no report
   */
  public static String line(Tally tally, int refused) {
    StringBuilder line = new StringBuilder();
    line.append(
        String.format(
            Locale.ROOT,
            "%,d reports: %,d new, %,d changed, %,d read again, %,d there already; %,d claims",
            tally.taken(),
            tally.of(Fate.NEW),
            tally.of(Fate.CHANGED),
            tally.of(Fate.READ_AGAIN),
            tally.of(Fate.SAME),
            tally.claims()));
    append(line, tally.alike(), "nearly repeat an earlier report");
    append(line, tally.kept(), "decisions taken over");
    append(line, tally.left(), "decisions whose claim was not found again");
    append(line, refused + tally.failed(), "refused");
    return line.toString();
  }

  private static void append(StringBuilder line, int count, String what) {
    if (count > 0) {
      line.append(String.format(Locale.ROOT, "; %,d %s", count, what));
    }
  }
}
