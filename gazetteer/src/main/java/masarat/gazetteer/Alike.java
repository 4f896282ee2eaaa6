package masarat.gazetteer;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers the places that have a name in the other script which is alike to one asked for. */
final class Alike {
  private final Likeness.@Nullable Arabic arabic;
  private final Likeness.@Nullable Latin latin;
  private final Map<Place, Double> scores = new LinkedHashMap<>();

  Alike(String asked) {
    boolean isArabic = Sounds.isArabic(asked);
    this.arabic = isArabic ? Likeness.Arabic.of(asked) : null;
    this.latin = isArabic ? null : Likeness.Latin.of(asked);
  }

  boolean isEmpty() {
    return scores.isEmpty();
  }

  void add(Place place) {
    Names names = place.names();
    double best = best(names.englishVariants(), likeness(names.english(), Gazetteer.ALIKE));
    String arabicName = names.arabic();
    if (arabicName != null) {
      best = best(names.arabicVariants(), Math.max(best, likeness(arabicName, Gazetteer.ALIKE)));
    }
    if (best >= Gazetteer.ALIKE) {
      scores.merge(place, best, Math::max);
    }
  }

  private double best(List<String> names, double known) {
    double best = known;
    for (int i = 0; i < names.size() && best < 1; i++) {
      double least = Math.max(Gazetteer.ALIKE, best);
      best = Math.max(best, likeness(names.get(i), least));
    }
    return best;
  }

  /** Of a name of the other script; 0 for one of the same. */
  private double likeness(String name, double least) {
    boolean other = Letters.isArabic(name.charAt(0));
    if (arabic != null && !other) {
      boolean may = arabic.mayBe(name, least);
      return may ? Likeness.of(arabic, Likeness.Latin.of(name), least) : 0;
    }
    return latin != null && other ? Likeness.of(Likeness.Arabic.of(name), latin, least) : 0;
  }

  /** Likeness of each place, the most alike first. */
  Map<Place, Double> sorted() {
    Map<Place, Double> sorted = new LinkedHashMap<>();
    scores.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(e -> sorted.put(e.getKey(), e.getValue()));
    return sorted;
  }
}
