package masarat.account.reconcile;

import java.util.Arrays;

/** Learns from claims how far each source can be trusted. */
interface TruthMethod {
  Judge learn(Claims claims);

  /** Every source counts the same, and so does every claim. */
  static TruthMethod mean() {
    return claims -> Judge.mean(claims, Judge.ones(claims));
  }

  /** The middle of all claims. */
  static TruthMethod median() {
    return Judge::median;
  }

  /** The figure that most sources give to the letter. */
  static TruthMethod voting() {
    return claims -> Judge.vote(claims, Judge.ones(claims));
  }

  /**
   * A method on the scale of each object's own mean and spread, so that a large object does not
   * outweigh the small ones. Where all claims of an object agree, there is nothing to learn.
   */
  static TruthMethod standardised(TruthMethod method) {
    return claims -> {
      double[] centres = mean().learn(claims).truths(claims);
      double[] spreads = new double[centres.length];
      for (int object = 0; object < centres.length; object++) {
        double centre = centres[object];
        spreads[object] =
            Math.sqrt(
                Arrays.stream(claims.byObject[object])
                    .mapToDouble(claim -> Math.pow(claims.values[claim] - centre, 2))
                    .average()
                    .orElse(0));
      }
      return scaled(claims, centres, spreads, method);
    };
  }

  /**
   * A method on a scale that is given for each object.
   *
   * @param spreads 0 where the claims of an object are taken to agree
   */
  static Judge scaled(Claims claims, double[] centres, double[] spreads, TruthMethod method) {
    Claims scaled =
        claims.with(
            claim -> {
              int object = claims.objects[claim];
              return spreads[object] > 0
                  ? (claims.values[claim] - centres[object]) / spreads[object]
                  : 0;
            });
    Judge judge = method.learn(scaled);
    return some -> {
      int object = claims.objects[some[0]];
      return spreads[object] > 0
          ? centres[object] + spreads[object] * judge.judge(some)
          : centres[object];
    };
  }
}
