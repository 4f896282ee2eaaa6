package masarat.account.linear;

import java.util.Set;
import masarat.account.Premise;

/**
 * The smallest and the largest value of an unknown.
 *
 * @param high infinite where nothing closes it
 * @param holdsLow the premises without which {@code low} could be smaller
 * @param holdsHigh the premises without which {@code high} could be larger
 */
public record Bound(double low, double high, Set<Premise> holdsLow, Set<Premise> holdsHigh) {
  public Bound {
    holdsLow = Set.copyOf(holdsLow);
    holdsHigh = Set.copyOf(holdsHigh);
  }
}
