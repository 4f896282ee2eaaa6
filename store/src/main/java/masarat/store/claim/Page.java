package masarat.store.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list.
 *
 * @param next where the list goes on, null at its end; opaque
 */
public record Page(List<StoredClaim> claims, @Nullable String next) {
  public Page {
    claims = List.copyOf(claims);
  }
}
