package masarat.desk;

import java.util.EnumMap;
import java.util.Map;
import masarat.store.Receipt;
import masarat.store.Receipt.Fate;

/** What an intake came to so far. */
public final class Tally {
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

  void addFailed() {
    failed++;
  }

  /** How many reports had this fate. */
  public int of(Fate fate) {
    return fates.getOrDefault(fate, 0);
  }

  /** Reports that are in the store now. */
  public int taken() {
    return fates.values().stream().mapToInt(n -> n).sum();
  }

  /** Reports whose reading broke off. */
  public int failed() {
    return failed;
  }

  /** Claims of the reports that were not there already. */
  public int claims() {
    return claims;
  }

  /** Reports that nearly repeat an earlier one. */
  public int alike() {
    return alike;
  }

  /** Decisions that were taken over from the reading before. */
  public int kept() {
    return kept;
  }

  /** Decisions whose claim was not found again. */
  public int left() {
    return left;
  }
}
