package masarat.account.linear;

import java.util.List;
import java.util.Map;
import masarat.account.Premise;
import org.jspecify.annotations.Nullable;

/**
 * {@code low <= sum of weight * unknown <= high}; true whatever is claimed where it has no premise.
 */
final class Row {
  final int[] unknowns;
  final double[] weights;
  final double low;
  final double high;
  final @Nullable Premise premise;

  Row(Terms terms, double low, double high, @Nullable Premise premise) {
    List<Map.Entry<Integer, Double>> weighty =
        terms.weights().entrySet().stream().filter(term -> term.getValue() != 0).toList();
    this.unknowns = weighty.stream().mapToInt(Map.Entry::getKey).toArray();
    this.weights = weighty.stream().mapToDouble(Map.Entry::getValue).toArray();
    this.low = low;
    this.high = high;
    this.premise = premise;
  }

  private Row(Row row, double low, double high) {
    this.unknowns = row.unknowns;
    this.weights = row.weights;
    this.low = low;
    this.high = high;
    this.premise = row.premise;
  }

  /** The same row for changes instead of values: an end may not be crossed further. */
  Row asDirection() {
    return new Row(this, LinearSystem.still(low), LinearSystem.still(high));
  }
}
