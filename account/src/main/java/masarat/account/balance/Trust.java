package masarat.account.balance;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import masarat.account.Premise;
import masarat.account.Repair;
import masarat.account.Source;
import masarat.account.reconcile.Reliability;
import masarat.lexicon.Entry;
import masarat.model.Attribution;
import masarat.model.Claim;
import masarat.model.SourceClass;

/**
 * What it takes to give up a claim: the log-odds that a source of its class is right, as assumed in
 * {@code lexicon/account/trust.yaml}, times how well this source agrees with others where they
 * speak of the same. It orders repairs and decides nothing.
 */
final class Trust {
  private final Map<SourceClass, Double> priors = new EnumMap<>(SourceClass.class);
  private final double baseline;
  private final List<Double> limits;
  private final Map<String, Reliability> learnt;
  private final Map<String, Claim> claims;

  /**
   * @param learnt how well sources agree with others, by name
   * @param claims by id
   */
  Trust(Map<String, Reliability> learnt, Map<String, Claim> claims) {
    Entry assumed = Entry.bundled("account/trust.yaml");
    for (SourceClass kind : SourceClass.values()) {
      priors.put(kind, odds(assumed.required("chances").required(kind.code()).number()));
    }
    this.baseline = odds(assumed.required("baseline").number());
    this.limits = assumed.required("agreement").list().stream().map(Entry::number).toList();
    this.claims = claims;
    this.learnt = learnt;
  }

  private static double odds(double chance) {
    return Math.log(chance / (1 - chance));
  }

  /** What it takes to drop a side of a claim. */
  double weight(Premise premise) {
    Claim claim = claims.get(premise.claim());
    return claim == null ? baseline : source(claim).weight();
  }

  private Source source(Claim claim) {
    Attribution attribution = claim.attribution();
    Reliability known = learnt.get(Guesses.source(claim));
    double prior = priors.getOrDefault(attribution.source(), 1.0);
    double agreement =
        known == null ? 1 : Math.min(limits.get(1), Math.max(limits.get(0), known.weight()));
    int compared = known == null ? 0 : known.claims();
    return new Source(attribution, prior, agreement, compared, prior * agreement);
  }

  /** Repairs with what they weigh, the lightest first. */
  List<Repair> weighed(List<Set<Premise>> repairs) {
    return repairs.stream()
        .map(repair -> new Repair(repair, repair.stream().mapToDouble(this::weight).sum()))
        .toList();
  }

  /** The sources of some premises, the weightiest first; the study itself is none. */
  List<Source> sources(Collection<Premise> premises) {
    return premises.stream()
        .map(Premise::claim)
        .filter(claims::containsKey)
        .map(claims::get)
        .map(this::source)
        .distinct()
        .sorted(Comparator.comparingDouble(Source::weight).reversed())
        .toList();
  }
}
