package masarat.account.linear;

import java.util.ArrayList;
import java.util.List;

/** The least or the most that a row's sum can be, and what each unknown adds to it. */
final class Activity {
  private final Propagation known;
  private final Row row;
  private final boolean least;
  private double finite;
  private int infinite;

  Activity(Propagation known, Row row, boolean least) {
    this.known = known;
    this.row = row;
    this.least = least;
    for (int i = 0; i < row.unknowns.length; i++) {
      double part = part(i);
      if (Double.isInfinite(part)) {
        infinite++;
      } else {
        finite += part;
      }
    }
  }

  private boolean atLow(int i) {
    return row.weights[i] > 0 == least;
  }

  private double part(int i) {
    int unknown = row.unknowns[i];
    return row.weights[i] * (atLow(i) ? known.low[unknown] : known.high[unknown]);
  }

  private double infinity() {
    return least ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
  }

  double sum() {
    return infinite > 0 ? infinity() : finite;
  }

  /** What the others add up to. */
  double without(int i) {
    double part = part(i);
    if (Double.isInfinite(part)) {
      return infinite > 1 ? infinity() : finite;
    }
    return infinite > 0 ? infinity() : finite - part;
  }

  /** Why the sum of the others is what it is; -1 leaves out none. */
  Reason reason(int self) {
    List<Reason> parents = new ArrayList<>();
    for (int i = 0; i < row.unknowns.length; i++) {
      Reason parent = i == self ? null : known.reason(row.unknowns[i], atLow(i));
      if (parent != null) {
        parents.add(parent);
      }
    }
    return new Reason(row, parents);
  }
}
