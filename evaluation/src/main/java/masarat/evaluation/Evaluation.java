package masarat.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import masarat.model.Claim;

/**
 * The measures of one comparison.
 *
 * @param detection of claims: a claim is found when kind, manner group and quantity agree and the
 *     evidence overlaps
 * @param slots of the filled fields of all claims together; a missed claim misses all of its
 *     fields, one too many adds all of its
 * @param detectionInterval of the F1 of detection
 * @param slotsInterval of the F1 of slots
 * @param bySlot of each field that occurs in the gold, the commonest first
 * @param byManner found and gold claims of each group of manners, the commonest first
 * @param reports that the gold knows
 * @param disagreements report by report: wrong pairs, then missed, then extra claims
 */
public record Evaluation(
    Score detection,
    Score slots,
    Interval detectionInterval,
    Interval slotsInterval,
    Map<String, Score> bySlot,
    Map<String, Score> byManner,
    int reports,
    List<Disagreement> disagreements) {

  /** Compares claims report by report. */
  public static Evaluation of(List<Claim> predicted, List<Claim> gold, Names names) {
    Map<String, List<Claim>> predictedOf = byReport(predicted);
    Map<String, List<Claim>> goldOf = byReport(gold);
    TreeSet<String> reports = new TreeSet<>(predictedOf.keySet());
    reports.addAll(goldOf.keySet());
    List<Pairing.Pair> pairs = new ArrayList<>();
    List<Disagreement> disagreements = new ArrayList<>();
    List<Score> detection = new ArrayList<>();
    List<Score> slots = new ArrayList<>();
    for (String report : reports) {
      List<Claim> said = predictedOf.getOrDefault(report, List.of());
      List<Claim> right = goldOf.getOrDefault(report, List.of());
      Pairing pairing = Pairing.of(said, right, names);
      pairs.addAll(pairing.pairs());
      detection.add(new Score(found(pairing.pairs()).size(), said.size(), right.size()));
      slots.add(Score.sum(bySlot(said, right, pairing.pairs(), names).values()));
      pairing.pairs().stream()
          .filter(pair -> !pair.found())
          .forEach(pair -> disagreements.add(new Disagreement(pair.predicted(), pair.gold())));
      pairing.missed().forEach(claim -> disagreements.add(new Disagreement(null, claim)));
      pairing.extra().forEach(claim -> disagreements.add(new Disagreement(claim, null)));
    }
    Map<String, Score> bySlot = bySlot(predicted, gold, pairs, names);
    return new Evaluation(
        Score.sum(detection),
        Score.sum(slots),
        Interval.of(detection),
        Interval.of(slots),
        commonestFirst(bySlot),
        commonestFirst(byManner(found(pairs), predicted, gold)),
        goldOf.size(),
        List.copyOf(disagreements));
  }

  private static List<Claim> found(List<Pairing.Pair> pairs) {
    return pairs.stream().filter(Pairing.Pair::found).map(Pairing.Pair::gold).toList();
  }

  private static Map<String, Score> bySlot(
      List<Claim> predicted, List<Claim> gold, List<Pairing.Pair> pairs, Names names) {
    List<String> hits = new ArrayList<>();
    pairs.forEach(pair -> hits.addAll(Slot.alike(pair.predicted(), pair.gold(), names)));
    return scores(hits, slotNames(predicted), slotNames(gold));
  }

  private static List<String> slotNames(List<Claim> claims) {
    return claims.stream().flatMap(claim -> Slot.of(claim).stream()).map(Slot::name).toList();
  }

  private static Map<String, Score> byManner(
      List<Claim> found, List<Claim> predicted, List<Claim> gold) {
    Function<List<Claim>, List<String>> groups =
        claims -> claims.stream().map(Pairing::group).toList();
    return scores(groups.apply(found), groups.apply(predicted), groups.apply(gold));
  }

  private static Map<String, Score> scores(
      List<String> hits, List<String> predicted, List<String> gold) {
    Map<String, Integer> hitsOf = counts(hits);
    Map<String, Integer> predictedOf = counts(predicted);
    Map<String, Integer> goldOf = counts(gold);
    Map<String, Score> scores = new HashMap<>();
    TreeSet<String> names = new TreeSet<>(goldOf.keySet());
    names.addAll(predictedOf.keySet());
    for (String name : names) {
      scores.put(
          name,
          new Score(
              hitsOf.getOrDefault(name, 0),
              predictedOf.getOrDefault(name, 0),
              goldOf.getOrDefault(name, 0)));
    }
    return scores;
  }

  private static Map<String, Integer> counts(List<String> names) {
    Map<String, Integer> counts = new HashMap<>();
    names.forEach(name -> counts.merge(name, 1, Integer::sum));
    return counts;
  }

  private static Map<String, Score> commonestFirst(Map<String, Score> scores) {
    Map<String, Score> sorted = new LinkedHashMap<>();
    new TreeMap<>(scores)
        .entrySet().stream()
            .sorted((a, b) -> Integer.compare(b.getValue().gold(), a.getValue().gold()))
            .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }

  private static Map<String, List<Claim>> byReport(List<Claim> claims) {
    return claims.stream().collect(Collectors.groupingBy(Claim::report));
  }
}
