package masarat.store.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which claims are looked at, in which order.
 *
 * @param words that all must stand in the evidence of a claim; a word of two letters or more that
 *     ends in {@code *} stands for all that begin so; empty for no search
 * @param exact whether the words must be written exactly so
 * @param chosen values by facet: a claim must have one of the values of each facet
 * @param from first day of the period, null for open
 * @param to last day of the period, null for open
 */
public record View(
    String words,
    boolean exact,
    Map<Facet, List<String>> chosen,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Sort sort) {
  /** All current claims, the newest first. */
  public static final View ALL = new View("", false, Map.of(), null, null, Sort.NEWEST);

  public View {
    EnumMap<Facet, List<String>> copy = new EnumMap<>(Facet.class);
    chosen.forEach((facet, values) -> copy.put(facet, List.copyOf(values)));
    copy.values().removeIf(List::isEmpty);
    chosen = Map.copyOf(copy);
  }

  /** Narrowed to claims with these words in any spelling. */
  public View search(String words) {
    return new View(words, false, chosen, from, to, sort);
  }

  /** Narrowed to claims with these words in this spelling. */
  public View searchExactly(String words) {
    return new View(words, true, chosen, from, to, sort);
  }

  /** Narrowed to one more value of a facet, or widened to it where another was chosen. */
  public View with(Facet facet, String value) {
    EnumMap<Facet, List<String>> more = new EnumMap<>(Facet.class);
    more.putAll(chosen);
    List<String> values = new ArrayList<>(more.getOrDefault(facet, List.of()));
    values.add(value);
    more.put(facet, values);
    return new View(words, exact, more, from, to, sort);
  }

  /** Narrowed to a period; a null end is open. */
  public View between(@Nullable LocalDate from, @Nullable LocalDate to) {
    return new View(words, exact, chosen, from, to, sort);
  }

  public View sorted(Sort sort) {
    return new View(words, exact, chosen, from, to, sort);
  }
}
