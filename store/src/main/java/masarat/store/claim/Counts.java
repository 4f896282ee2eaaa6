package masarat.store.claim;

import java.util.Map;

/**
 * How many claims a view has.
 *
 * @param claims in all
 * @param values by facet how many have each of its values, the most frequent first
 * @param isExact whether they were counted; where very many fit, a fair sample of some thousands
 *     is, and what is rarer than one in a thousand may be missing
 */
public record Counts(int claims, Map<Facet, Map<String, Integer>> values, boolean isExact) {
  public Counts {
    values = Map.copyOf(values);
  }
}
