package masarat.gazetteer;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A place with what speaks for it.
 *
 * @param score sum of the reasons; comparable within one resolution only
 * @param probability that the name means this place rather than another of its name, 0 to 1
 * @param reasons what each adds; negative speaks against it
 */
public record Ranked(Place place, double score, double probability, Map<Reason, Double> reasons) {
  public Ranked {
    EnumMap<Reason, Double> copy = new EnumMap<>(Reason.class);
    copy.putAll(reasons);
    reasons = Collections.unmodifiableMap(copy);
  }

  Ranked withProbability(double of) {
    return new Ranked(place, score, of, reasons);
  }
}
