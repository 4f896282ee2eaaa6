package masarat.account.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Runs all methods over one table. */
final class Reconciler {
  private static final int TURNS = 50;

  /** Of the quantile by which CATD weighs against sources of few claims. */
  private static final double CATD_LEVEL = 0.025;

  /** Two claims' worth of an average error: the prior of the variances of GTM. */
  private static final double GTM_PRIOR = 1;

  /** Methods for comparison only, since one absurd claim moves them as far as it likes. */
  private static final Set<String> FRAGILE = Set.of("mean", "crh");

  private static final int FEW = 4;
  private static final double APART = 0.2;

  private final boolean logarithmic;
  private final int copies;
  private final List<String> objects;
  private final List<String> sources;
  private final Claims claims;
  private final BiasAndVariance biasAndVariance;
  private final Map<String, Judge> judges = new LinkedHashMap<>();

  Reconciler(List<NumericClaim> all) {
    List<NumericClaim> once = all.stream().distinct().toList();
    this.copies = all.size() - once.size();
    this.logarithmic = once.stream().allMatch(claim -> claim.value() >= 0);
    this.objects = once.stream().map(NumericClaim::object).distinct().toList();
    Map<String, Integer> objectNumbers = numbers(objects);
    Map<String, String> kindOfSource = new LinkedHashMap<>();
    once.forEach(claim -> kindOfSource.putIfAbsent(claim.source(), claim.kind()));
    this.sources = List.copyOf(kindOfSource.keySet());
    Map<String, Integer> sourceNumbers = numbers(sources);
    List<String> kinds = kindOfSource.values().stream().distinct().toList();
    this.claims =
        new Claims(
            once.stream()
                .mapToInt(claim -> objectNumbers.getOrDefault(claim.object(), 0))
                .toArray(),
            once.stream()
                .mapToInt(claim -> sourceNumbers.getOrDefault(claim.source(), 0))
                .toArray(),
            kindOfSource.values().stream().mapToInt(kinds::indexOf).toArray(),
            once.stream().mapToDouble(claim -> scaled(claim.value())).toArray());
    this.biasAndVariance = BiasAndVariance.of(claims);
    learn();
  }

  private static Map<String, Integer> numbers(List<String> names) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    names.forEach(name -> numbers.put(name, numbers.size()));
    return numbers;
  }

  private void learn() {
    judges.put("mean", TruthMethod.mean().learn(claims));
    judges.put("median", TruthMethod.median().learn(claims));
    judges.put("voting", TruthMethod.voting().learn(claims));
    judges.put("accuracy-vote", AccuracyVote.of(claims));
    judges.put("lfc", Variances.lfc(TURNS).learn(claims));
    judges.put("crh", onOwnScale(c -> new Crh(false, false, TURNS).from(c, Judge.median(c))));
    judges.put(
        "catd",
        onOwnScale(
            c -> Variances.catd(c, Variances.chiSquared(CATD_LEVEL), TURNS, Judge.median(c))));
    judges.put("gtm", onOwnScale(c -> Variances.gtm(c, GTM_PRIOR, TURNS, Judge.median(c))));
    judges.put("bias-and-variance", biasAndVariance);
  }

  private Judge onOwnScale(TruthMethod method) {
    return TruthMethod.standardised(method).learn(claims);
  }

  private double scaled(double value) {
    return logarithmic ? Math.log1p(value) : value;
  }

  /** Back from the scale, without the crumbs that the way there and back leaves. */
  private double unscaled(double value) {
    double back = logarithmic ? Math.expm1(value) : value;
    double whole = Math.rint(back);
    return Math.abs(back - whole) <= 1e-9 * Math.max(1, Math.abs(back)) ? whole : back;
  }

  Reconciliation reconciliation() {
    Map<String, Map<String, Double>> methods = new LinkedHashMap<>();
    judges.forEach(
        (name, judge) -> {
          Map<String, Double> values = new LinkedHashMap<>();
          for (int object = 0; object < objects.size(); object++) {
            values.put(objects.get(object), unscaled(judge.judge(claims.byObject[object])));
          }
          methods.put(name, values);
        });
    List<Reconciled> all = IntStream.range(0, objects.size()).mapToObj(this::reconciled).toList();
    return new Reconciliation(logarithmic, all, sources(), methods, doubts(all));
  }

  private List<Doubt> doubts(List<Reconciled> all) {
    List<Doubt> doubts = new ArrayList<>();
    doubts.add(new Doubt(Doubt.Kind.NO_BOUND, Map.of("number", judges.size() - FRAGILE.size())));
    int[] perSource = Arrays.stream(claims.perSource).sorted().toArray();
    int usual = perSource[perSource.length / 2];
    if (usual < FEW) {
      doubts.add(new Doubt(Doubt.Kind.FEW_CLAIMS, Map.of("claims", usual)));
    }
    long alone = Arrays.stream(claims.byObject).filter(some -> sourcesOf(some).length == 1).count();
    count(doubts, Doubt.Kind.SINGLE_SOURCE, alone);
    count(
        doubts,
        Doubt.Kind.FAR_APART,
        all.stream().filter(one -> one.high() - one.low() > APART * Math.abs(one.value())).count());
    if (copies > 0) {
      doubts.add(new Doubt(Doubt.Kind.COPIES, Map.of("number", copies)));
    }
    if (!logarithmic) {
      doubts.add(new Doubt(Doubt.Kind.LINEAR_SCALE, Map.of()));
    }
    return doubts;
  }

  private void count(List<Doubt> doubts, Doubt.Kind kind, long number) {
    if (number > 0) {
      doubts.add(new Doubt(kind, Map.of("number", (int) number, "objects", objects.size())));
    }
  }

  private int[] sourcesOf(int... some) {
    return Arrays.stream(some).map(claim -> claims.sources[claim]).distinct().toArray();
  }

  /** What the methods say that one absurd claim does not move. */
  private double[] said(int... some) {
    return judges.entrySet().stream()
        .filter(entry -> !FRAGILE.contains(entry.getKey()))
        .mapToDouble(entry -> entry.getValue().judge(some))
        .sorted()
        .toArray();
  }

  /** The middle of what the methods say; their number is odd. */
  private static double middle(double[] said) {
    return said[said.length / 2];
  }

  private Reconciled reconciled(int object) {
    int[] all = claims.byObject[object];
    double[] said = said(all);
    double value = middle(said);
    double low = said[0];
    double high = said[said.length - 1];
    double swing = 0;
    Reconciled.Swing most = new Reconciled.Swing("", unscaled(value));
    for (int source : sourcesOf(all)) {
      int[] others = Arrays.stream(all).filter(claim -> claims.sources[claim] != source).toArray();
      if (others.length > 0) {
        double without = middle(said(others));
        low = Math.min(low, without);
        high = Math.max(high, without);
        if (Math.abs(without - value) > swing) {
          swing = Math.abs(without - value);
          most = new Reconciled.Swing(sources.get(source), unscaled(without));
        }
      }
    }
    return new Reconciled(
        objects.get(object), unscaled(value), unscaled(low), unscaled(high), all.length, most);
  }

  private List<Reliability> sources() {
    double average =
        Arrays.stream(claims.sources).mapToDouble(biasAndVariance::weight).average().orElse(1);
    List<Reliability> all = new ArrayList<>();
    for (int s = 0; s < sources.size(); s++) {
      double bias = biasAndVariance.bias(s);
      all.add(
          new Reliability(
              sources.get(s),
              biasAndVariance.weight(s) / average,
              logarithmic ? Math.expm1(bias) : bias,
              claims.perSource[s]));
    }
    return all;
  }
}
