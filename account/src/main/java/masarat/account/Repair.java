package masarat.account;

import java.util.Set;

/**
 * Sides of claims to drop so that the rest can be true, and none of them in vain.
 *
 * @param weight what their sources weigh together; the lightest repair gives up least
 */
public record Repair(Set<Premise> drop, double weight) {
  public Repair {
    drop = Set.copyOf(drop);
  }
}
