package masarat.gazetteer;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A place with what speaks for it.
 *
 * @param score sum of the reasons; comparable within one resolution only
 * @param reasons what each adds; negative speaks against it
 */
public record Ranked(Place place, double score, Map<Reason, Double> reasons) {
  public Ranked {
    EnumMap<Reason, Double> copy = new EnumMap<>(Reason.class);
    copy.putAll(reasons);
    reasons = Collections.unmodifiableMap(copy);
  }
}
