package masarat.account.linear;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import masarat.account.Premise;
import org.jspecify.annotations.Nullable;

/**
 * Interval propagation, also called feasibility-based bound tightening: every row narrows each of
 * its unknowns by what the others leave, until nothing narrows any more. What it finds is always
 * true; where the rows form no circle it is also the narrowest. Every bound remembers the premises
 * it was reached by, so that rows that cannot be met name premises that clash.
 */
final class Propagation {
  /** Circles of rows can narrow for ever, by less and less. */
  private static final int VISITS = 100;

  private static final double STEP = 1e-7;

  /** How often one more row is tried again on what it has led to. */
  private static final int ROUNDS = 5;

  final double[] low;
  final double[] high;
  private final @Nullable Reason[] lowReasons;
  private final @Nullable Reason[] highReasons;
  private final RowIndex index;
  private final BitSet broken = new BitSet();
  private final @Nullable Set<Premise> held;
  private final boolean remembers;
  private @Nullable Reason clash;

  private Propagation(LinearSystem system, @Nullable Set<Premise> held) {
    int size = system.size();
    this.held = held;
    remembers = true;
    index = new RowIndex(system);
    low = new double[size];
    high = new double[size];
    lowReasons = new Reason[size];
    highReasons = new Reason[size];
    for (int i = 0; i < size; i++) {
      high[i] = system.high(i);
    }
  }

  /** What is known, to be narrowed further. */
  private Propagation(Propagation known, @Nullable Set<Premise> held, boolean remembers) {
    low = known.low.clone();
    high = known.high.clone();
    lowReasons = known.lowReasons.clone();
    highReasons = known.highReasons.clone();
    index = known.index;
    this.held = held;
    this.remembers = remembers;
  }

  /** Narrows all unknowns of a system as far as rows one by one can. */
  static Propagation of(LinearSystem system) {
    return new Propagation(system, null).started();
  }

  /** What is known whichever premises hold; more of them can be taken {@link #under hold of}. */
  static Propagation withoutPremises(LinearSystem system) {
    return new Propagation(system, Set.of()).started();
  }

  private Propagation started() {
    Agenda agenda = new Agenda();
    for (int r = 0; r < index.rows().size(); r++) {
      agenda.add(r);
    }
    agenda.run(false);
    return this;
  }

  /**
   * What is known if some premises hold, starting from what is known whichever do. It stops at the
   * first clash.
   */
  Propagation under(Set<Premise> premises) {
    Propagation narrower = new Propagation(this, premises, true);
    Agenda agenda = narrower.new Agenda();
    premises.forEach(premise -> index.rowsOf(premise).forEach(agenda::add));
    agenda.run(true);
    return narrower;
  }

  /** What is known if one more row holds, starting from what is known already. */
  Propagation with(Row more) {
    Propagation narrower = new Propagation(this, held, false);
    Agenda agenda = narrower.new Agenda();
    for (int round = 0; round < ROUNDS; round++) {
      narrower.narrow(more).forEach(unknown -> agenda.wake(unknown, -1));
      if (agenda.queue.isEmpty()) {
        break;
      }
      agenda.run(false);
    }
    return narrower;
  }

  /**
   * Why not all can hold; its premises are not always the fewest. Null if no clash was seen, which
   * proves nothing where rows form circles.
   */
  @Nullable Reason clash() {
    return clash;
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
    return Reason.premises(lowReasons[unknown]);
  }

  Set<Premise> highReasons(int unknown) {
    return Reason.premises(highReasons[unknown]);
  }

  @Nullable Reason reason(int unknown, boolean ofLow) {
    return ofLow ? lowReasons[unknown] : highReasons[unknown];
  }

  /** Rows that wait to be looked at. */
  private final class Agenda {
    final Deque<Integer> queue = new ArrayDeque<>();
    private final BitSet waiting = new BitSet();
    private final int[] visits = new int[index.rows().size()];

    void add(int row) {
      Premise premise = index.rows().get(row).premise;
      boolean holds = held == null || premise == null || held.contains(premise);
      if (holds && !waiting.get(row)) {
        queue.add(row);
        waiting.set(row);
      }
    }

    /** The rows of an unknown are to be looked at again, but for the one that changed it. */
    void wake(int unknown, int by) {
      for (int other : index.rowsOf(unknown)) {
        if (other != by) {
          add(other);
        }
      }
    }

    void run(boolean stops) {
      while (!queue.isEmpty() && !(stops && clash != null)) {
        int r = queue.remove();
        waiting.clear(r);
        Row row = index.rows().get(r);
        if (++visits[r] > VISITS || touchesBroken(row)) {
          continue;
        }
        narrow(row).forEach(unknown -> wake(unknown, r));
      }
    }
  }

  /** The unknowns that one row narrowed. */
  private List<Integer> narrow(Row row) {
    List<Integer> narrowed = new ArrayList<>();
    Activity least = new Activity(this, row, true);
    Activity most = new Activity(this, row, false);
    boolean tooMuch = least.sum() > row.high + slack(row.high);
    if (tooMuch || most.sum() < row.low - slack(row.low)) {
      clash((tooMuch ? least : most).reason(-1));
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
              ? lower(unknown, below, most, i) | raise(unknown, above, least, i)
              : lower(unknown, above, least, i) | raise(unknown, below, most, i);
      if (changed) {
        narrowed.add(unknown);
      }
    }
    return narrowed;
  }

  private static double slack(double value) {
    return Double.isInfinite(value) ? 0 : 1e-8 * Math.max(1, Math.abs(value));
  }

  private boolean lower(int unknown, double value, Activity others, int self) {
    if (!Double.isFinite(value) || value <= low[unknown] + STEP * Math.max(1, Math.abs(value))) {
      return false;
    }
    if (remembers) {
      lowReasons[unknown] = others.reason(self);
    }
    low[unknown] = value;
    return checked(unknown);
  }

  private boolean raise(int unknown, double value, Activity others, int self) {
    if (!Double.isFinite(value) || value >= high[unknown] - STEP * Math.max(1, Math.abs(value))) {
      return false;
    }
    if (remembers) {
      highReasons[unknown] = others.reason(self);
    }
    high[unknown] = value;
    return checked(unknown);
  }

  private boolean checked(int unknown) {
    double gap = low[unknown] - high[unknown];
    if (gap > slack(low[unknown])) {
      clash(Reason.both(lowReasons[unknown], highReasons[unknown]));
      broken.set(unknown);
    } else if (gap > 0) {
      high[unknown] = low[unknown];
    }
    return true;
  }

  private void clash(Reason reason) {
    if (clash == null) {
      clash = reason;
    }
  }
}
