package masarat.account.unseen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.hipparchus.special.Gamma;

/**
 * Models in which people differ in how easily they are seen: beside the effects of the lists, a
 * column that grows with the number of lists somebody is on (Rivest and Baillargeon 2007).
 */
final class Heterogeneity {
  /** More lists than this are taken as all alike, for their histories would be too many. */
  static final int MOST_LISTS = 12;

  private static final double SHAPE = 3.5;

  private final double[][] base;
  private final int[] sizes;
  private final double[] counts;
  private final double[] offsets;

  private Heterogeneity(double[][] base, int[] sizes, double[] counts, double[] offsets) {
    this.base = base;
    this.sizes = sizes;
    this.counts = counts;
    this.offsets = offsets;
  }

  static Heterogeneity of(Captures captures) {
    if (captures instanceof Histories histories) {
      return histories.size() > MOST_LISTS ? ofAlike(histories) : ofLists(histories);
    }
    int most = captures.frequencies().lastKey();
    return ofTimes(captures, most, times -> -Gamma.logGamma(times + 1));
  }

  private static Heterogeneity ofLists(Histories histories) {
    int lists = histories.size();
    int cells = (1 << lists) - 1;
    double[][] base = new double[cells][lists + 1];
    int[] sizes = new int[cells];
    double[] counts = new double[cells];
    for (int cell = 0; cell < cells; cell++) {
      long history = cell + 1;
      base[cell][0] = 1;
      for (int i = 0; i < lists; i++) {
        base[cell][i + 1] = history >> i & 1;
      }
      sizes[cell] = Long.bitCount(history);
      counts[cell] = histories.counts().getOrDefault(history, 0);
    }
    return new Heterogeneity(base, sizes, counts, new double[cells]);
  }

  private static Heterogeneity ofAlike(Histories histories) {
    int lists = histories.size();
    return ofTimes(
        histories,
        lists,
        times ->
            Gamma.logGamma(lists + 1)
                - Gamma.logGamma(times + 1)
                - Gamma.logGamma(lists - times + 1));
  }

  private static Heterogeneity ofTimes(Captures captures, int most, IntToDoubleFunction offset) {
    int[] sizes = IntStream.rangeClosed(1, most).toArray();
    return new Heterogeneity(
        Arrays.stream(sizes).mapToObj(times -> new double[] {1, times}).toArray(double[][]::new),
        sizes,
        Arrays.stream(sizes)
            .mapToDouble(times -> captures.frequencies().getOrDefault(times, 0))
            .toArray(),
        Arrays.stream(sizes).mapToDouble(offset).toArray());
  }

  /** Nobody differs. */
  Fitted none() {
    return fit(List.of()).fitted();
  }

  Fitted poisson() {
    return fit(List.of(size -> Math.pow(2, size) - 1)).fitted();
  }

  Fitted darroch() {
    return fit(List.of(size -> size * size / 2.0)).fitted();
  }

  Fitted gamma() {
    return fit(List.of(size -> Math.log(SHAPE) - Math.log(SHAPE + size))).fitted();
  }

  /**
   * Chao's lower bound: those on three lists or more may be more than any likeness of people
   * explains, but never fewer; so each number of lists has an effect of its own that is not
   * negative.
   */
  Fitted lowerBound() {
    List<IntToDoubleFunction> columns = new ArrayList<>();
    for (int from = 3; from <= Arrays.stream(sizes).max().orElse(0); from++) {
      int start = from;
      columns.add(size -> Math.max(size - start + 1, 0));
    }
    while (true) {
      PoissonFit fit = fit(columns);
      List<IntToDoubleFunction> kept = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        if (fit.coefficient(base[0].length + i) >= 0) {
          kept.add(columns.get(i));
        }
      }
      if (kept.size() == columns.size()) {
        return fit.fitted();
      }
      columns = kept;
    }
  }

  private PoissonFit fit(List<IntToDoubleFunction> columns) {
    double[][] design = new double[base.length][];
    for (int cell = 0; cell < base.length; cell++) {
      int width = base[cell].length;
      design[cell] = Arrays.copyOf(base[cell], width + columns.size());
      for (int i = 0; i < columns.size(); i++) {
        design[cell][width + i] = columns.get(i).applyAsDouble(sizes[cell]);
      }
    }
    return PoissonFit.of(design, counts, offsets);
  }
}
