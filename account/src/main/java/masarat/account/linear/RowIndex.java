package masarat.account.linear;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import masarat.account.Premise;

/** Which rows an unknown stands in and which rest on a premise. */
final class RowIndex {
  private final List<Row> rows;
  private final List<List<Integer>> byUnknown = new ArrayList<>();
  private final Map<Premise, List<Integer>> byPremise = new HashMap<>();

  RowIndex(LinearSystem system) {
    rows = system.rows();
    for (int i = 0; i < system.size(); i++) {
      byUnknown.add(new ArrayList<>());
    }
    for (int r = 0; r < rows.size(); r++) {
      Row row = rows.get(r);
      for (int unknown : row.unknowns) {
        byUnknown.get(unknown).add(r);
      }
      if (row.premise != null) {
        byPremise.computeIfAbsent(row.premise, premise -> new ArrayList<>()).add(r);
      }
    }
  }

  List<Row> rows() {
    return rows;
  }

  List<Integer> rowsOf(int unknown) {
    return byUnknown.get(unknown);
  }

  List<Integer> rowsOf(Premise premise) {
    return byPremise.getOrDefault(premise, List.of());
  }
}
