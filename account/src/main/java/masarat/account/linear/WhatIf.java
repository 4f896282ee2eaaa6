package masarat.account.linear;

import java.util.List;
import java.util.Set;

/**
 * What propagation would know of a system if one more number were known. It starts from what is
 * known already, so that many numbers can be tried; what holds the ends is not remembered.
 */
public final class WhatIf {
  private final Propagation known;

  private WhatIf(Propagation known) {
    this.known = known;
  }

  /**
   * Gets ready to try numbers.
   *
   * @param system free of contradictions
   */
  public static WhatIf of(LinearSystem system) {
    return new WhatIf(Propagation.of(system));
  }

  /** The bounds of some unknowns if a sum were exactly this number, without what holds them. */
  public List<Bound> exactly(Terms sum, double number, List<Integer> unknowns) {
    Propagation then = known.with(new Row(sum, number, number, null));
    return unknowns.stream()
        .map(one -> new Bound(then.low[one], then.high[one], Set.of(), Set.of()))
        .toList();
  }
}
