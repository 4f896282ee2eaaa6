package masarat.account.match;

import java.util.Locale;
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
  /** For example {@code days: one day (+2.5)}. */
  @Override
  public String toString() {
    String said = field + ": " + level;
    return weight == null ? said : said + String.format(Locale.ROOT, " (%+.1f)", weight);
  }
}
