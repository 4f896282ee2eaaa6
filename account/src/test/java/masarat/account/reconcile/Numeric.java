package masarat.account.reconcile;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import masarat.account.table.CsvTable;

/** Published claims with what was true, by number. */
record Numeric(Claims claims, Map<Integer, Double> truth, double[] centres, double[] spreads) {
  private static final Path FOLDER =
      Path.of(System.getProperty("masarat.shared", "../shared"), "data", "truth", "numeric");

  static CsvTable table(String file) {
    Path path = FOLDER.resolve(file);
    assumeTrue(Files.exists(path), () -> "SKIPPED: there is no " + path.toAbsolutePath());
    try {
      return CsvTable.read(file, Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Numeric of(String claimFile, String truthFile) {
    CsvTable table = table(claimFile);
    Map<String, Integer> objects = new LinkedHashMap<>();
    Map<String, Integer> sources = new LinkedHashMap<>();
    List<CsvTable.Row> rows = table.rows();
    int[] object = new int[rows.size()];
    int[] source = new int[rows.size()];
    double[] value = new double[rows.size()];
    List<double[]> scales = new ArrayList<>();
    for (int i = 0; i < value.length; i++) {
      CsvTable.Row row = rows.get(i);
      object[i] = objects.computeIfAbsent(row.cell(0), name -> objects.size());
      source[i] = sources.computeIfAbsent(row.cell(1), name -> sources.size());
      value[i] = table.number(row, 2);
      if (table.columns().size() > 3 && object[i] == scales.size()) {
        scales.add(new double[] {table.number(row, 3), table.number(row, 4)});
      }
    }
    Map<Integer, Double> truth = new LinkedHashMap<>();
    CsvTable gold = table(truthFile);
    gold.rows().forEach(row -> truth.put(objects.get(row.cell(0)), gold.number(row, 1)));
    return new Numeric(
        new Claims(object, source, new int[sources.size()], value),
        truth,
        scales.stream().mapToDouble(scale -> scale[0]).toArray(),
        scales.stream().mapToDouble(scale -> scale[1]).toArray());
  }

  /** What a judge says of each object. */
  double[] judged(Judge judge) {
    return judge.truths(claims);
  }

  double meanError(double[] truths) {
    return truth.entrySet().stream()
        .mapToDouble(entry -> Math.abs(truths[entry.getKey()] - entry.getValue()))
        .average()
        .orElseThrow();
  }

  double squareError(double[] truths) {
    return Math.sqrt(
        truth.entrySet().stream()
            .mapToDouble(entry -> Math.pow(truths[entry.getKey()] - entry.getValue(), 2))
            .average()
            .orElseThrow());
  }

  /** The share of objects that are off by more than this part of the truth. */
  double off(double[] truths, double part) {
    return truth.entrySet().stream()
        .mapToDouble(
            entry ->
                Math.abs(truths[entry.getKey()] - entry.getValue()) > part * entry.getValue()
                    ? 1
                    : 0)
        .average()
        .orElseThrow();
  }
}
