package masarat.account.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import masarat.lexicon.Entry;
import org.jspecify.annotations.Nullable;

/** Pairs compared field by field: for each the level of every field, or that it says nothing. */
final class Comparison {
  private static final int SILENT = -1;

  private final List<Field> fields;
  private final List<Levels> levels = new ArrayList<>();
  private final int[][] found;

  Comparison(List<Pair> pairs) {
    fields = Field.all();
    found = new int[pairs.size()][fields.size()];
    Entry beliefs = Entry.bundled("match/weights.yaml");
    for (int f = 0; f < fields.size(); f++) {
      compare(pairs, f, beliefs.required(fields.get(f).name()));
    }
  }

  private void compare(List<Pair> pairs, int f, Entry beliefs) {
    List<@Nullable String> said = new ArrayList<>(pairs.size());
    Map<String, Integer> seen = new HashMap<>();
    for (Pair pair : pairs) {
      String level = fields.get(f).level(pair.first(), pair.second());
      said.add(level);
      if (level != null) {
        seen.merge(level, 1, Integer::sum);
      }
    }
    Levels of = new Levels(beliefs, seen);
    levels.add(of);
    for (int i = 0; i < found.length; i++) {
      String level = said.get(i);
      found[i][f] = level == null ? SILENT : of.placeOf(level);
    }
  }

  /** The weights of all fields together. */
  double weight(int pair) {
    double sum = 0;
    for (int f = 0; f < fields.size(); f++) {
      sum += found[pair][f] == SILENT ? 0 : levels.get(f).weight(found[pair][f]);
    }
    return sum;
  }

  /** Learns the weights from how likely each pair is the same. */
  void learn(double[] probabilities) {
    for (int f = 0; f < fields.size(); f++) {
      double[] expected = new double[levels.get(f).size()];
      for (int i = 0; i < found.length; i++) {
        if (found[i][f] != SILENT) {
          expected[found[i][f]] += probabilities[i];
        }
      }
      levels.get(f).learn(expected);
    }
  }

  /** What each field says of a pair, the heaviest first. */
  List<Agreement> agreements(int pair) {
    List<Agreement> said = new ArrayList<>();
    for (int f = 0; f < fields.size(); f++) {
      int level = found[pair][f];
      if (level != SILENT) {
        Levels of = levels.get(f);
        said.add(new Agreement(fields.get(f).name(), of.name(level), of.weight(level)));
      }
    }
    said.sort(Agreement.HEAVIEST_FIRST);
    return said;
  }
}
