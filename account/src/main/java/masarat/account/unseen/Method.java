package masarat.account.unseen;

import masarat.model.Coded;

/** The published methods. */
public enum Method implements Coded {
  /** Two lists: the product of their sizes by those on both (Petersen 1896, Lincoln 1930). */
  LINCOLN_PETERSEN,
  /** The same with less bias where few are on both (Chapman 1951). */
  CHAPMAN,
  /** Not fewer than this, if people differ in how easily they are seen (Chao 1987). */
  CHAO_LOWER_BOUND,
  /** Lists that know nothing of each other, people who are all alike. */
  INDEPENDENCE,
  /** People who differ by a Poisson-like amount (Rivest and Baillargeon 2007). */
  HETEROGENEITY_POISSON,
  /** People whose readiness to be seen is normal on the logit scale (Darroch et al. 1993). */
  HETEROGENEITY_DARROCH,
  /** People who differ by a gamma-like amount (Rivest and Baillargeon 2007). */
  HETEROGENEITY_GAMMA,
  /** The log-linear model with the least BIC (Fienberg 1972). */
  LOGLINEAR_BEST_BIC,
  /** The log-linear model with the least AIC. */
  LOGLINEAR_BEST_AIC,
  /** Pairs of lists added one by one, sparse overlaps minded (Chan, Silverman, Vincent 2021). */
  SPARSE_STEPWISE,
  /** The mean over all decomposable graphs (Madigan and York 1997). */
  BAYESIAN_DECOMPOSABLE;

  /** The name in data: words with hyphens. */
  public String label() {
    return code().replace('_', '-');
  }
}
