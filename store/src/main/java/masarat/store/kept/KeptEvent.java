package masarat.store.kept;

import java.util.List;

/**
 * An event as an account told it.
 *
 * @param id {@code e-} and 12 hex digits
 * @param claims ids of the claims that tell it, the most telling first
 * @param parts ids of claims about a part of these people
 */
public record KeptEvent(String id, List<String> claims, List<String> parts) {
  public KeptEvent {
    claims = List.copyOf(claims);
    parts = List.copyOf(parts);
  }
}
