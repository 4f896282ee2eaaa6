package masarat.account.unseen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs the methods over one table and notes what is to be warned of. */
final class Comparison {
  /** Two lists that share fewer say next to nothing (Robson and Regier 1964). */
  private static final int ENOUGH_SHARED = 7;

  /** Pairs, or methods, further apart than this by a factor disagree. */
  private static final double APART = 1.5;

  private static final double CLOSE_CRITERION = 2;

  private final Captures captures;
  private final @Nullable Histories histories;
  private final Map<Method, Estimate> estimates = new EnumMap<>(Method.class);
  private final List<Caution> cautions = new ArrayList<>();
  private final List<Pair> pairs = new ArrayList<>();
  private List<Sensitivity> sensitivity = List.of();

  Comparison(CaptureFile file) {
    this.captures = file.captures();
    this.histories = captures instanceof Histories lists ? lists : null;
    if (!file.ignored().isEmpty()) {
      caution(Caution.Kind.IGNORED_COLUMNS, "columns", String.join(", ", file.ignored()));
    }
  }

  Unseen unseen() {
    for (Method method : Method.values()) {
      estimates.put(method, Estimate.none(method));
    }
    boolean overlap = captures.frequencies().keySet().stream().anyMatch(times -> times > 1);
    if (overlap) {
      crowd();
      if (histories != null) {
        lists(histories);
      }
    } else {
      boolean alone = histories != null && histories.size() == 1;
      caution(alone ? Caution.Kind.ONE_LIST : Caution.Kind.NO_OVERLAP);
    }
    closing(overlap);
    return new Unseen(
        captures.observed(),
        histories == null ? List.of() : histories.lists(),
        pairs,
        List.copyOf(estimates.values()),
        sensitivity,
        cautions);
  }

  private void caution(Caution.Kind kind, Object... gaps) {
    Map<String, Object> filled = new TreeMap<>();
    for (int i = 0; i < gaps.length; i += 2) {
      filled.put((String) gaps[i], gaps[i + 1]);
    }
    cautions.add(new Caution(kind, filled));
  }

  private void put(Method method, Optional<Estimate> estimate) {
    if (estimate.isPresent()) {
      estimates.put(method, estimate.get());
    } else {
      caution(Caution.Kind.NOT_ESTIMABLE, "method", method.label());
    }
  }

  /** What can be said of people by how often they were seen. */
  private void crowd() {
    Heterogeneity crowd = Heterogeneity.of(captures);
    put(Method.CHAO_LOWER_BOUND, crowd::lowerBound);
    put(
        Method.INDEPENDENCE,
        histories == null ? crowd::none : () -> Independence.of(Objects.requireNonNull(histories)));
    if (histories == null) {
      caution(Caution.Kind.NO_LISTS);
    }
    if (histories == null || histories.size() > 2) {
      put(Method.HETEROGENEITY_POISSON, crowd::poisson);
      put(Method.HETEROGENEITY_DARROCH, crowd::darroch);
      put(Method.HETEROGENEITY_GAMMA, crowd::gamma);
    }
  }

  private void put(Method method, Supplier<Fitted> fit) {
    Fitted fitted = fit.get();
    put(method, fitted.isBounded() ? Optional.of(fitted.as(method)) : Optional.empty());
  }

  private void lists(Histories lists) {
    pairs(lists);
    if (lists.size() == 2) {
      caution(Caution.Kind.TWO_LISTS);
      return;
    }
    if (mayHave(Method.LOGLINEAR_BEST_BIC, lists, HierarchicalModels.MOST_LISTS)) {
      models(new HierarchicalModels(lists));
    }
    if (mayHave(Method.SPARSE_STEPWISE, lists, Stepwise.MOST_LISTS)) {
      Stepwise stepwise = Stepwise.of(lists);
      put(
          Method.SPARSE_STEPWISE,
          Optional.of(stepwise)
              .filter(Stepwise::exists)
              .map(s -> s.fitted().asMean(Method.SPARSE_STEPWISE).with(s.name())));
    }
    if (mayHave(Method.BAYESIAN_DECOMPOSABLE, lists, DecomposableGraphs.MOST_LISTS)) {
      average(lists);
    }
  }

  private boolean mayHave(Method method, Histories lists, int most) {
    if (lists.size() > most) {
      caution(
          Caution.Kind.MANY_LISTS, "method", method.label(), "most", most, "lists", lists.size());
      return false;
    }
    return true;
  }

  private void pairs(Histories lists) {
    for (int i = 0; i < lists.size(); i++) {
      for (int j = i + 1; j < lists.size(); j++) {
        pairs.add(
            new Pair(
                lists.lists().get(i),
                lists.lists().get(j),
                lists.on(i),
                lists.on(j),
                lists.containing(1L << i | 1L << j)));
      }
    }
    Pair most = pairs.stream().max(Comparator.comparingInt(Pair::both)).orElseThrow();
    String name = most.a() + "·" + most.b();
    estimates.put(
        Method.LINCOLN_PETERSEN,
        most.as(Method.LINCOLN_PETERSEN, most.lincolnPetersen()).with(name));
    estimates.put(Method.CHAPMAN, most.as(Method.CHAPMAN, most.chapman()).with(name));
    if (most.both() < ENOUGH_SHARED) {
      caution(Caution.Kind.SMALL_OVERLAPS, "enough", ENOUGH_SHARED);
    }
    double low = pairs.stream().mapToDouble(Pair::chapman).min().orElseThrow();
    double high = pairs.stream().mapToDouble(Pair::chapman).max().orElseThrow();
    if (high > APART * low) {
      caution(Caution.Kind.PAIRS_DISAGREE, "low", low, "high", high);
    }
  }

  private void models(HierarchicalModels models) {
    Optional<HierarchicalModels.Candidate> bic = models.best(Fitted::bic);
    put(Method.LOGLINEAR_BEST_BIC, bic.map(best -> best.as(Method.LOGLINEAR_BEST_BIC)));
    put(
        Method.LOGLINEAR_BEST_AIC,
        models.best(Fitted::aic).map(best -> best.as(Method.LOGLINEAR_BEST_AIC)));
    if (bic.isPresent()) {
      double most = bic.get().fitted().bic() + CLOSE_CRITERION;
      double[] close =
          models.within(Fitted::bic, most).stream()
              .mapToDouble(c -> c.fitted().total())
              .sorted()
              .toArray();
      if (close.length > 1) {
        caution(
            Caution.Kind.MODELS_CLOSE,
            "number",
            close.length,
            "low",
            close[0],
            "high",
            close[close.length - 1]);
      }
    }
  }

  private void average(Histories lists) {
    List<DecomposableGraphs.Graph> graphs = DecomposableGraphs.of(lists.size());
    double delta = Math.pow(2, -lists.size());
    List<Sensitivity> all = new ArrayList<>();
    for (double one : new double[] {delta / 2, delta, delta * 2}) {
      Posterior posterior = Averaging.of(lists, graphs, one);
      all.add(Sensitivity.of(one, posterior));
      if (one == delta) {
        if (posterior.best().isSaturated()) {
          caution(Caution.Kind.SATURATED, "chance", 100 * posterior.chance());
        } else {
          estimates.put(
              Method.BAYESIAN_DECOMPOSABLE,
              Estimate.of(
                  Method.BAYESIAN_DECOMPOSABLE,
                  posterior.mean(),
                  posterior.low(),
                  posterior.high()));
        }
      }
    }
    sensitivity = all;
    caution(
        Caution.Kind.DELTA, "delta", delta, "half", all.get(0).mean(), "twice", all.get(2).mean());
  }

  private void closing(boolean overlap) {
    double[] values =
        estimates.values().stream()
            .filter(estimate -> estimate.method() != Method.LINCOLN_PETERSEN)
            .filter(estimate -> estimate.method() != Method.CHAPMAN)
            .map(Estimate::value)
            .filter(Objects::nonNull)
            .mapToDouble(Double::doubleValue)
            .sorted()
            .toArray();
    if (values.length > 1 && values[values.length - 1] > APART * values[0]) {
      caution(Caution.Kind.METHODS_DISAGREE, "low", values[0], "high", values[values.length - 1]);
    }
    if (overlap) {
      if (histories != null && histories.size() > 2) {
        cautions.add(Caution.of(Caution.Kind.CHOSEN_MODEL));
      }
      cautions.add(Caution.of(Caution.Kind.FLOOR));
    }
    cautions.add(Caution.of(Caution.Kind.SAME_THING));
    cautions.add(Caution.of(Caution.Kind.SEARCHED_LISTS));
  }
}
