package masarat.account.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import masarat.lexicon.Entry;

/**
 * The levels of one field and how often each is met: among pairs that are the same, and among the
 * others. Starts from what the weights file believes and is learnt from there.
 */
final class Levels {
  /** Pairs that a belief is worth, however few the data are. */
  private static final double BELIEF = 25;

  /** How much the beliefs count beside what was learnt: as much. */
  private static final double STUBBORNNESS = 1;

  /** Rarer levels of the data's own words are not worth a weight. */
  private static final int RARE = 100;

  private static final double LEARNT = 0.05;

  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final double[] count;
  private final double[] believedSame;
  private final double[] believedOther;
  private final double[] same;
  private final double[] other;
  private double told;

  /**
   * @param seen how many pairs have each level
   */
  Levels(Entry beliefs, Map<String, Integer> seen) {
    Map<String, double[]> known = new LinkedHashMap<>();
    beliefs
        .fields()
        .forEach(
            (level, rates) ->
                known.put(
                    level,
                    new double[] {
                      rates.required("same").number(), rates.required("other").number()
                    }));
    known.keySet().forEach(this::add);
    seen.keySet().stream()
        .sorted()
        .filter(level -> !known.containsKey(level) && seen.getOrDefault(level, 0) >= RARE)
        .forEach(this::add);
    count = new double[names.size()];
    seen.forEach((level, pairs) -> count[placeOf(level)] += pairs);
    for (double pairs : count) {
      told += pairs;
    }
    believedSame = new double[names.size()];
    believedOther = new double[names.size()];
    believe(known);
    same = believedSame.clone();
    other = believedOther.clone();
    learn(new double[names.size()]);
    System.arraycopy(believedSame, 0, same, 0, same.length);
  }

  private void add(String level) {
    places.put(level, names.size());
    names.add(level);
  }

  /** Words of the data's own are believed to say nothing: as common in the same as in others. */
  private void believe(Map<String, double[]> known) {
    double own = 0;
    for (int i = known.size(); i < count.length; i++) {
      own += count[i];
    }
    double rest = told == 0 ? 1 : 1 - own / told;
    for (int i = 0; i < count.length; i++) {
      double[] rates = known.get(names.get(i));
      believedSame[i] = rates == null ? count[i] / told : rates[0] * rest;
      believedOther[i] = rates == null ? count[i] / told : rates[1] * rest;
    }
  }

  /** The place of a level; a rare one is among the others. */
  int placeOf(String level) {
    Integer place = places.get(level);
    return place != null ? place : places.getOrDefault("others", 0);
  }

  String name(int place) {
    return names.get(place);
  }

  int size() {
    return names.size();
  }

  /** Log2 of how much more often the level is met among the same. */
  double weight(int place) {
    return Math.log(same[place] / other[place]) / Math.log(2);
  }

  /**
   * Learns from how many of the same are expected at each level.
   *
   * @param expected sums of probabilities
   */
  void learn(double[] expected) {
    double total = 0;
    for (double pairs : expected) {
      total += pairs;
    }
    boolean own = names.stream().anyMatch(name -> name.contains(WordField.WITH));
    double belief = Math.max(BELIEF, total * (own ? LEARNT : STUBBORNNESS));
    for (int i = 0; i < same.length; i++) {
      same[i] = (expected[i] + belief * believedSame[i]) / (total + belief);
      other[i] = (count[i] - expected[i] + BELIEF * believedOther[i]) / (told - total + BELIEF);
    }
  }
}
