package masarat.account.balance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import masarat.account.Gain;
import masarat.account.Narrowing;
import masarat.account.linear.Bound;
import masarat.account.linear.BoundsSolver;
import masarat.account.linear.LinearSystem;
import masarat.account.linear.WhatIf;
import masarat.model.Interval;
import org.jspecify.annotations.Nullable;

/**
 * Tries which single fact, if somebody knew it, would narrow the figures most. A fact that gives an
 * open figure an upper end does so whatever its number is, so that is asked first. How far an
 * interval would shrink is measured on the scale of ratios and tried with one number the fact may
 * turn out to be. Candidates are tried by propagation; what is told of the best is then bounded as
 * narrowly as the figures are.
 */
final class Narrower {
  /** How many facts are told for the whole account. */
  private static final int MOST_TOLD = 3;

  /** A fact that shrinks an interval by less than this part is not worth telling. */
  private static final double LEAST = 0.1;

  /** With more figures than this, a program for each fact would take too long. */
  private static final int LARGE = 300;

  /** Nor is one that leaves an interval open and does not double its low end. */
  private static final double DOUBLES = Math.log(2);

  private final LinearSystem system;
  private final WhatIf sizes;
  private final WhatIf growths;
  private final BoundsSolver solver;
  private final Figures figures;
  private final List<Integer> screen;
  private final List<Trial> trials = new ArrayList<>();

  /** What a candidate does: which figures of the screen it closes, and how far each shrinks. */
  private record Trial(Candidate candidate, boolean[] closes, double[] shrinks) {
    int closed() {
      int closed = 0;
      for (boolean one : closes) {
        closed += one ? 1 : 0;
      }
      return closed;
    }

    double shrunk() {
      double shrunk = 0;
      for (double one : shrinks) {
        shrunk += one;
      }
      return shrunk;
    }
  }

  /**
   * @param screen the unknowns that people look at
   */
  Narrower(LinearSystem system, BoundsSolver solver, Figures figures, List<Integer> screen) {
    this.system = system;
    this.sizes = WhatIf.of(system);
    this.growths = WhatIf.of(system.directions());
    this.solver = solver;
    this.figures = figures;
    this.screen = screen;
  }

  /** Tries all candidates. */
  void consider(List<Candidate> candidates) {
    candidates.forEach(candidate -> trials.add(trial(candidate)));
    Comparator<Trial> byClosed = Comparator.comparingInt(Trial::closed);
    trials.sort(byClosed.thenComparingDouble(Trial::shrunk).reversed());
  }

  private Trial trial(Candidate candidate) {
    boolean[] closes = new boolean[screen.size()];
    double[] shrinks = new double[screen.size()];
    if (candidate.mayClose()) {
      List<Bound> growing = growths.exactly(candidate.terms(), 0, screen);
      for (int i = 0; i < closes.length; i++) {
        closes[i] = isOpen(i) && !Double.isInfinite(growing.get(i).high());
      }
    }
    if (candidate.value() != null) {
      List<Bound> known = sizes.exactly(candidate.terms(), candidate.value(), screen);
      for (int i = 0; i < shrinks.length; i++) {
        shrinks[i] = shrink(figures.bound(screen.get(i)), known.get(i));
      }
    }
    return new Trial(candidate, closes, shrinks);
  }

  private boolean isOpen(int place) {
    return Double.isInfinite(figures.bound(screen.get(place)).high());
  }

  /** By how much an interval shrinks, on the scale of ratios; of an open one, its low end rises. */
  private static double shrink(Bound before, Bound after) {
    double low = ratio(Math.max(before.low(), after.low()), before.low());
    boolean finite = !Double.isInfinite(before.high());
    return low + (finite ? ratio(before.high(), Math.min(before.high(), after.high())) : 0);
  }

  private static double ratio(double more, double less) {
    return Math.log((more + 1) / (less + 1));
  }

  /** The facts that would narrow the account most, the best first. */
  List<Narrowing> best() {
    int open = 0;
    double width = 0;
    for (int i = 0; i < screen.size(); i++) {
      Bound bound = figures.bound(screen.get(i));
      open += isOpen(i) ? 1 : 0;
      width += isOpen(i) ? 0 : ratio(bound.high(), bound.low());
    }
    List<Narrowing> best = new ArrayList<>();
    for (Trial trial : trials) {
      double narrower = width == 0 ? 0 : Math.min(1, closedShrink(trial) / width);
      if (best.size() < MOST_TOLD && (trial.closed() > 0 || narrower >= LEAST)) {
        best.add(new Narrowing(trial.candidate.fact(), trial.closed(), open, narrower));
      }
    }
    return best;
  }

  private double closedShrink(Trial trial) {
    double sum = 0;
    for (int i = 0; i < trial.shrinks.length; i++) {
      sum += isOpen(i) ? 0 : trial.shrinks[i];
    }
    return sum;
  }

  /** Tells each figure what would narrow it most. */
  void tellGains() {
    Map<Trial, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < screen.size(); i++) {
      Trial best = bestFor(i);
      if (best != null) {
        places.computeIfAbsent(best, trial -> new ArrayList<>()).add(i);
      }
    }
    places.forEach(this::tell);
  }

  private @Nullable Trial bestFor(int place) {
    Trial best = null;
    for (Trial trial : trials) {
      boolean own = trial.candidate.isOf(screen.get(place));
      if (!own && (best == null || isBetter(trial, best, place))) {
        best = trial;
      }
    }
    return best != null && (best.closes[place] || best.shrinks[place] >= least(place))
        ? best
        : null;
  }

  private static boolean isBetter(Trial trial, Trial best, int place) {
    return trial.closes[place] == best.closes[place]
        ? !trial.closes[place] && trial.shrinks[place] > best.shrinks[place]
        : trial.closes[place];
  }

  private double least(int place) {
    Bound bound = figures.bound(screen.get(place));
    return isOpen(place) ? DOUBLES : Math.max(1e-3, LEAST * ratio(bound.high(), bound.low()));
  }

  private void tell(Trial trial, List<Integer> places) {
    Candidate candidate = trial.candidate;
    List<Integer> unknowns = places.stream().map(screen::get).toList();
    List<Bound> known = candidate.value() == null ? List.of() : known(candidate, unknowns);
    for (int i = 0; i < unknowns.size(); i++) {
      Bound before = figures.bound(unknowns.get(i));
      Interval range =
          known.isEmpty()
              ? null
              : Figures.whole(
                  Math.max(before.low(), known.get(i).low()),
                  Math.min(before.high(), known.get(i).high()));
      boolean closes = trial.closes[places.get(i)];
      figures.gain(unknowns.get(i), new Gain(candidate.fact(), closes, candidate.value(), range));
    }
  }

  /** The narrowest bounds if a fact is its number; in a large account those of propagation. */
  private List<Bound> known(Candidate candidate, List<Integer> unknowns) {
    double value = Objects.requireNonNull(candidate.value());
    if (screen.size() > LARGE) {
      return sizes.exactly(candidate.terms(), value, unknowns);
    }
    LinearSystem known = system.without(Set.of());
    known.equal(candidate.terms(), value, null);
    return solver.bounds(known, unknowns);
  }
}
