package masarat.account.linear;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import masarat.account.Premise;
import org.jspecify.annotations.Nullable;

/**
 * Interval propagation, also called feasibility-based bound tightening: every row narrows each of
 * its unknowns by what the others leave, until nothing narrows any more. What it finds is always
 * true; where the rows form no circle it is also the narrowest. Every bound remembers the premises
 * it was reached by.
 */
final class Propagation {
  /** Circles of rows can narrow for ever, by less and less. */
  private static final int VISITS = 100;

  private static final double STEP = 1e-7;

  /** How often one more row is tried again on what it has led to. */
  private static final int ROUNDS = 5;

  final double[] low;
  final double[] high;
  private final BitSet[] lowReasons;
  private final BitSet[] highReasons;
  private final List<Premise> premises;
  private final Map<Premise, Integer> numbers = new HashMap<>();
  private final List<Row> rows;
  private final List<List<Integer>> rowsOf;
  private final BitSet broken = new BitSet();
  private final boolean remembers;

  private Propagation(LinearSystem system) {
    int size = system.size();
    remembers = true;
    low = new double[size];
    high = new double[size];
    lowReasons = new BitSet[size];
    highReasons = new BitSet[size];
    rowsOf = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      high[i] = system.high(i);
      lowReasons[i] = new BitSet();
      highReasons[i] = new BitSet();
      rowsOf.add(new ArrayList<>());
    }
    premises = List.copyOf(system.premises());
    for (int i = 0; i < premises.size(); i++) {
      numbers.put(premises.get(i), i);
    }
    rows = system.rows();
    for (int r = 0; r < rows.size(); r++) {
      for (int unknown : rows.get(r).unknowns) {
        rowsOf.get(unknown).add(r);
      }
    }
  }

  /** What is known, to be narrowed further without remembering by what. */
  private Propagation(Propagation known) {
    low = known.low.clone();
    high = known.high.clone();
    lowReasons = known.lowReasons.clone();
    highReasons = known.highReasons.clone();
    rowsOf = known.rowsOf;
    premises = known.premises;
    rows = known.rows;
    remembers = false;
  }

  /** Narrows all unknowns of a system as far as rows one by one can. */
  static Propagation of(LinearSystem system) {
    Propagation propagation = new Propagation(system);
    propagation.run();
    return propagation;
  }

  /** What is known if one more row holds, starting from what is known already. */
  Propagation with(Row more) {
    Propagation narrower = new Propagation(this);
    int[] visits = new int[rows.size()];
    for (int round = 0; round < ROUNDS; round++) {
      Deque<Integer> queue = new ArrayDeque<>();
      boolean[] waiting = new boolean[rows.size()];
      for (int unknown : narrower.narrow(more)) {
        narrower.wake(unknown, -1, queue, waiting);
      }
      if (queue.isEmpty()) {
        break;
      }
      narrower.run(queue, waiting, visits);
    }
    return narrower;
  }

  /**
   * Whether some of these rows cannot be met; if not, that proves nothing where they form circles.
   */
  boolean breaks(List<Row> part) {
    return part.stream().anyMatch(this::touchesBroken);
  }

  private boolean touchesBroken(Row row) {
    for (int unknown : row.unknowns) {
      if (broken.get(unknown)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an unknown can still have more than one value. */
  boolean isOpen(int unknown) {
    return low[unknown] < high[unknown];
  }

  /** What is known of an unknown. */
  Bound bound(int unknown) {
    return new Bound(low[unknown], high[unknown], lowReasons(unknown), highReasons(unknown));
  }

  Set<Premise> lowReasons(int unknown) {
    return named(lowReasons[unknown]);
  }

  Set<Premise> highReasons(int unknown) {
    return named(highReasons[unknown]);
  }

  private Set<Premise> named(BitSet reasons) {
    Set<Premise> named = new LinkedHashSet<>();
    reasons.stream().forEach(i -> named.add(premises.get(i)));
    return named;
  }

  private void run() {
    Deque<Integer> queue = new ArrayDeque<>();
    boolean[] waiting = new boolean[rows.size()];
    int[] visits = new int[rows.size()];
    for (int r = 0; r < rows.size(); r++) {
      queue.add(r);
      waiting[r] = true;
    }
    run(queue, waiting, visits);
  }

  private void run(Deque<Integer> queue, boolean[] waiting, int[] visits) {
    while (!queue.isEmpty()) {
      int r = queue.remove();
      waiting[r] = false;
      if (++visits[r] > VISITS || touchesBroken(rows.get(r))) {
        continue;
      }
      for (int unknown : narrow(rows.get(r))) {
        wake(unknown, r, queue, waiting);
      }
    }
  }

  /** The other rows of an unknown are to be looked at again. */
  private void wake(int unknown, int by, Deque<Integer> queue, boolean[] waiting) {
    for (int other : rowsOf.get(unknown)) {
      if (other != by && !waiting[other]) {
        queue.add(other);
        waiting[other] = true;
      }
    }
  }

  /** The unknowns that one row narrowed. */
  private List<Integer> narrow(Row row) {
    List<Integer> narrowed = new ArrayList<>();
    Activity least = new Activity(row, true);
    Activity most = new Activity(row, false);
    if (least.sum() > row.high + slack(row.high) || most.sum() < row.low - slack(row.low)) {
      for (int unknown : row.unknowns) {
        broken.set(unknown);
      }
      return narrowed;
    }
    for (int i = 0; i < row.unknowns.length; i++) {
      int unknown = row.unknowns[i];
      double weight = row.weights[i];
      double above = (row.high - least.without(i)) / weight;
      double below = (row.low - most.without(i)) / weight;
      boolean changed =
          weight > 0
              ? lower(unknown, below, row, most, i) | raise(unknown, above, row, least, i)
              : lower(unknown, above, row, least, i) | raise(unknown, below, row, most, i);
      if (changed) {
        narrowed.add(unknown);
      }
    }
    return narrowed;
  }

  private static double slack(double value) {
    return Double.isInfinite(value) ? 0 : 1e-8 * Math.max(1, Math.abs(value));
  }

  private boolean lower(int unknown, double value, Row row, Activity others, int self) {
    if (!Double.isFinite(value) || value <= low[unknown] + STEP * Math.max(1, Math.abs(value))) {
      return false;
    }
    if (remembers) {
      lowReasons[unknown] = others.reasons(self, row.premise);
    }
    low[unknown] = value;
    return checked(unknown);
  }

  private boolean raise(int unknown, double value, Row row, Activity others, int self) {
    if (!Double.isFinite(value) || value >= high[unknown] - STEP * Math.max(1, Math.abs(value))) {
      return false;
    }
    if (remembers) {
      highReasons[unknown] = others.reasons(self, row.premise);
    }
    high[unknown] = value;
    return checked(unknown);
  }

  private boolean checked(int unknown) {
    double gap = low[unknown] - high[unknown];
    if (gap > slack(low[unknown])) {
      broken.set(unknown);
    } else if (gap > 0) {
      high[unknown] = low[unknown];
    }
    return true;
  }

  /** The least or the most that a row's sum can be, and what each unknown adds to it. */
  private final class Activity {
    private final Row row;
    private final boolean least;
    private double finite;
    private int infinite;

    Activity(Row row, boolean least) {
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
      return row.weights[i] * (atLow(i) ? low[unknown] : high[unknown]);
    }

    private double infinity() {
      return least ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }

    double sum() {
      return infinite > 0 ? infinity() : finite;
    }

    double without(int i) {
      double part = part(i);
      if (Double.isInfinite(part)) {
        return infinite > 1 ? infinity() : finite;
      }
      return infinite > 0 ? infinity() : finite - part;
    }

    BitSet reasons(int self, @Nullable Premise premise) {
      BitSet reasons = new BitSet();
      for (int i = 0; i < row.unknowns.length; i++) {
        if (i != self) {
          int unknown = row.unknowns[i];
          reasons.or(atLow(i) ? lowReasons[unknown] : highReasons[unknown]);
        }
      }
      Integer number = premise == null ? null : numbers.get(premise);
      if (number != null) {
        reasons.set(number);
      }
      return reasons;
    }
  }
}
