package masarat.account.estimate;

import java.util.Arrays;

/**
 * Iterative proportional fitting, also called RAS (Deming and Stephan 1940): scales the rows and
 * the columns of a table in turns until both have the sums they must have. It keeps zeros and the
 * odds ratios of the table, which least squares does not.
 */
public final class ProportionalFitting {
  private static final int MOST_ROUNDS = 10_000;
  private static final double CLOSE = 1e-12;

  private ProportionalFitting() {}

  /**
   * The table with other sums.
   *
   * @param seed nothing below 0
   * @param rows the sum of each row; together as much as the columns
   * @param columns the sum of each column
   */
  public static double[][] fit(double[][] seed, double[] rows, double[] columns) {
    double[][] table = Arrays.stream(seed).map(double[]::clone).toArray(double[][]::new);
    for (int round = 0; round < MOST_ROUNDS && !fits(table, rows, columns); round++) {
      scaleRows(table, rows);
      scaleColumns(table, columns);
    }
    return table;
  }

  private static void scaleRows(double[][] table, double[] rows) {
    for (int i = 0; i < rows.length; i++) {
      double factor = factor(rows[i], Arrays.stream(table[i]).sum());
      for (int j = 0; j < table[i].length; j++) {
        table[i][j] *= factor;
      }
    }
  }

  private static void scaleColumns(double[][] table, double[] columns) {
    for (int j = 0; j < columns.length; j++) {
      double factor = factor(columns[j], sum(table, j));
      for (double[] row : table) {
        row[j] *= factor;
      }
    }
  }

  private static double factor(double wanted, double sum) {
    return sum > 0 ? wanted / sum : 0;
  }

  private static double sum(double[][] table, int column) {
    return Arrays.stream(table).mapToDouble(row -> row[column]).sum();
  }

  private static boolean fits(double[][] table, double[] rows, double[] columns) {
    double whole = 1 + Arrays.stream(rows).sum();
    for (int i = 0; i < rows.length; i++) {
      if (Math.abs(Arrays.stream(table[i]).sum() - rows[i]) > CLOSE * whole) {
        return false;
      }
    }
    for (int j = 0; j < columns.length; j++) {
      if (Math.abs(sum(table, j) - columns[j]) > CLOSE * whole) {
        return false;
      }
    }
    return true;
  }
}
