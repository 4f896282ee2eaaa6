package masarat.server;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import masarat.model.Claim;

/** Who published the reports of claims. */
final class Publishers {
  private Publishers() {}

  /** By report; those without a publisher are left out. */
  static Map<String, String> of(Collection<Claim> claims, Desk desk) {
    Map<String, String> publishers = new HashMap<>();
    Set<String> seen = new HashSet<>();
    for (Claim claim : claims) {
      String id = claim.report();
      if (seen.add(id)) {
        desk.store()
            .reports()
            .find(id)
            .flatMap(stored -> Optional.ofNullable(stored.report().publisher()))
            .ifPresent(publisher -> publishers.put(id, publisher));
      }
    }
    return publishers;
  }
}
