package masarat.account.event;

import java.util.List;
import masarat.model.Claim;

/** Puts claims that tell the same happening into one event. */
@FunctionalInterface
public interface Merging {
  /**
   * The events of the claims, each claim in exactly one.
   *
   * @param claims numbered
   */
  List<Event> merge(List<Claim> claims);
}
