package masarat.reader.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * The choice among mentions that want the same words: the set without overlaps whose weights sum
 * highest. This is weighted interval scheduling (Kleinberg and Tardos, Algorithm Design, 2005,
 * section 6.1), so {@code 2000} before {@code fighters} is a number and not a year because the
 * quantity, which takes in the noun, outweighs the year.
 */
public final class Competition {
  private Competition() {}

  /** The winners in the order of the text. */
  public static List<Mention> choose(List<? extends Mention> candidates) {
    List<Mention> sorted = new ArrayList<>(candidates);
    sorted.sort(Comparator.comparingInt(Mention::end).thenComparingInt(Mention::start));
    int n = sorted.size();
    double[] best = new double[n + 1];
    int[] before = new int[n];
    for (int i = 0; i < n; i++) {
      before[i] = lastEndingBy(sorted, i, sorted.get(i).start());
      best[i + 1] = Math.max(best[i], sorted.get(i).weight() + best[before[i]]);
    }
    List<Mention> chosen = new ArrayList<>();
    int i = n;
    while (i > 0) {
      if (best[i] == best[i - 1]) {
        i--;
      } else {
        chosen.add(sorted.get(i - 1));
        i = before[i - 1];
      }
    }
    Collections.reverse(chosen);
    return chosen;
  }

  /** How many of the first {@code n} mentions end at or before an offset. */
  private static int lastEndingBy(List<Mention> sorted, int n, int offset) {
    int low = 0;
    int high = n;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
