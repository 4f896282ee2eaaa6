package masarat.cli;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import masarat.store.Receipt;
import masarat.store.Receipt.Fate;

/** What an import came to. */
final class ImportTally {
  private final Map<Fate, Integer> fates = new EnumMap<>(Fate.class);
  private int claims;
  private int alike;
  private int kept;
  private int left;
  private int failed;

  void add(Receipt receipt) {
    fates.merge(receipt.fate(), 1, Integer::sum);
    boolean same = receipt.fate() == Fate.SAME;
    claims += same ? 0 : receipt.claims();
    alike += same || receipt.alike() == null ? 0 : 1;
    kept += receipt.kept();
    left += receipt.left().size();
  }

  /** A report that was there, read by this reader. */
  void addDone() {
    fates.merge(Fate.SAME, 1, Integer::sum);
  }

  /** A report whose reading broke off. */
  void addFailed() {
    failed++;
  }

  int failed() {
    return failed;
  }

  /** Reports that are in the store now. */
  int taken() {
    return fates.values().stream().mapToInt(n -> n).sum();
  }

  /**
   * All in one line.
   *
   * @param refused how many things were no report
   */
  String line(int refused) {
    StringBuilder line = new StringBuilder();
    line.append(
        String.format(
            Locale.ROOT,
            "%,d reports: %,d new, %,d changed, %,d read again, %,d there already; %,d claims",
            taken(),
            fates.getOrDefault(Fate.NEW, 0),
            fates.getOrDefault(Fate.CHANGED, 0),
            fates.getOrDefault(Fate.READ_AGAIN, 0),
            fates.getOrDefault(Fate.SAME, 0),
            claims));
    append(line, alike, "nearly repeat an earlier report");
    append(line, kept, "decisions taken over");
    append(line, left, "decisions whose claim was not found again");
    append(line, refused + failed, "refused");
    return line.toString();
  }

  private static void append(StringBuilder line, int count, String what) {
    if (count > 0) {
      line.append(String.format(Locale.ROOT, "; %,d %s", count, what));
    }
  }
}
