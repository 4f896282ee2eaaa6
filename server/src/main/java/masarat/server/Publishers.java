package masarat.server;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import masarat.model.Claim;

/** Who published the reports of claims. */
final class Publishers {
  private Publishers() {}

  /** By report; those without a publisher are left out. */
  static Map<String, String> of(Collection<Claim> claims, Desk desk) {
    Set<String> ids = claims.stream().map(Claim::report).collect(Collectors.toSet());
    Map<String, String> publishers = new HashMap<>();
    desk.store()
        .reports()
        .published(ids)
        .forEach(
            (id, published) -> {
              if (published.publisher() != null) {
                publishers.put(id, published.publisher());
              }
            });
    return publishers;
  }
}
