package masarat.account.linear;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import masarat.account.Premise;
import org.jspecify.annotations.Nullable;

/** Unknowns of at least 0 and the rows between them. Grown once, then only read. */
public final class LinearSystem {
  private final List<Row> rows;
  private final List<Double> highs;

  public LinearSystem() {
    this(new ArrayList<>(), new ArrayList<>());
  }

  private LinearSystem(List<Row> rows, List<Double> highs) {
    this.rows = rows;
    this.highs = highs;
  }

  /** A new unknown from 0 upwards, by its number. */
  public int unknown() {
    return unknown(Double.POSITIVE_INFINITY);
  }

  /** A new unknown from 0 to {@code high}. */
  public int unknown(double high) {
    highs.add(high);
    return highs.size() - 1;
  }

  /** The sum is exactly {@code value}. */
  public void equal(Terms terms, double value, @Nullable Premise premise) {
    rows.add(new Row(terms, value, value, premise));
  }

  /** The sum is at least {@code low}. */
  public void atLeast(Terms terms, double low, @Nullable Premise premise) {
    rows.add(new Row(terms, low, Double.POSITIVE_INFINITY, premise));
  }

  /** The sum is at most {@code high}; nothing is said where that is infinite. */
  public void atMost(Terms terms, double high, @Nullable Premise premise) {
    if (!Double.isInfinite(high)) {
      rows.add(new Row(terms, Double.NEGATIVE_INFINITY, high, premise));
    }
  }

  /** The same unknowns without the rows that rest on some premises. */
  public LinearSystem without(Set<Premise> dropped) {
    List<Row> kept = new ArrayList<>();
    for (Row row : rows) {
      if (row.premise == null || !dropped.contains(row.premise)) {
        kept.add(row);
      }
    }
    return new LinearSystem(kept, new ArrayList<>(highs));
  }

  /** A system of some of the rows and their unknowns alone, which are numbered anew. */
  LinearSystem only(List<Row> some) {
    LinearSystem only = new LinearSystem();
    Map<Integer, Integer> numbers = new HashMap<>();
    for (Row row : some) {
      Terms terms = new Terms();
      for (int i = 0; i < row.unknowns.length; i++) {
        int number = numbers.computeIfAbsent(row.unknowns[i], u -> only.unknown(high(u)));
        terms.plus(number, row.weights[i]);
      }
      only.rows.add(new Row(terms, row.low, row.high, row.premise));
    }
    return only;
  }

  /**
   * The directions in which the unknowns can grow together without end: the same unknowns, whose
   * largest value is 0 exactly where the system gives them an upper end. A system that contradicts
   * itself has them too.
   */
  public LinearSystem directions() {
    List<Row> still = new ArrayList<>();
    for (Row row : rows) {
      still.add(row.asDirection());
    }
    return new LinearSystem(
        still, new ArrayList<>(highs.stream().map(LinearSystem::still).toList()));
  }

  static double still(double end) {
    return Double.isInfinite(end) ? end : 0;
  }

  /** What the rows rest on, in their order. */
  public Set<Premise> premises() {
    Set<Premise> premises = new LinkedHashSet<>();
    for (Row row : rows) {
      if (row.premise != null) {
        premises.add(row.premise);
      }
    }
    return premises;
  }

  /** How many unknowns there are. */
  public int size() {
    return highs.size();
  }

  List<Row> rows() {
    return rows;
  }

  double high(int unknown) {
    return highs.get(unknown);
  }
}
