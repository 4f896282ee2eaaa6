package masarat.gazetteer;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import masarat.model.Problem;

/**
 * What became of the rows of an imported list.
 *
 * @param file the file of places that was written
 * @param added places that were not known
 * @param merged rows whose place was known: its names and codes were joined
 * @param unchanged rows that an earlier import of the same list had brought already
 * @param refused rows that are no place or cannot be used
 * @param joined how many rows were found by what to be a place that is known
 * @param reasons how many rows each reason refused
 * @param examples the first refused rows of each reason, one line each
 */
public record Imported(
    Path file,
    long added,
    long merged,
    long unchanged,
    long refused,
    Map<String, Long> joined,
    Map<String, Long> reasons,
    List<Problem> examples) {
  public Imported {
    joined = Collections.unmodifiableMap(new LinkedHashMap<>(joined));
    reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
    examples = List.copyOf(examples);
  }

  /** All rows. */
  public long rows() {
    return added + merged + unchanged + refused;
  }

  /** Whether no row was a place; then nothing was written. */
  public boolean isEmpty() {
    return rows() == refused;
  }
}
