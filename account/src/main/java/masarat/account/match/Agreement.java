package masarat.account.match;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one field says of a pair.
 *
 * @param field {@code place}, {@code days}, {@code number}, {@code actors}, {@code type}, {@code
 *     wording}, {@code source} or a taxonomy
 * @param level how far it agrees, in words
 * @param weight log2 of how much more often events agree so when they are the same; absent where a
 *     rule decides
 */
public record Agreement(String field, String level, @Nullable Double weight) {
  static final Comparator<Agreement> HEAVIEST_FIRST =
      Comparator.comparingDouble((Agreement one) -> Math.abs(one.bits())).reversed();

  /** The weight, 0 where there is none. */
  double bits() {
    return weight == null ? 0 : weight;
  }

  /** All of them in words. */
  public static String inWords(List<Agreement> agreements) {
    return agreements.stream().map(Agreement::toString).collect(Collectors.joining("; "));
  }

  /** For example {@code days: one day (+2.5)}. */
  @Override
  public String toString() {
    String said = field + ": " + level;
    return weight == null ? said : said + String.format(Locale.ROOT, " (%+.1f)", weight);
  }
}
