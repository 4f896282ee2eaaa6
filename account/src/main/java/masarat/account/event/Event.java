package masarat.account.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import masarat.model.Claim;

/**
 * One happening and the claims that tell it.
 *
 * @param id {@code e-} and the first 12 hex digits of the SHA-256 of the sorted claim ids, one a
 *     line
 * @param claims the most telling first
 * @param parts claims about a part of these people, whose numbers are within the whole
 * @param joinings why each claim but the first is here
 * @param maybe events that may be the same, the likeliest first; a person should decide
 */
public record Event(
    String id, List<Claim> claims, List<Claim> parts, List<Joining> joinings, List<Doubt> maybe) {
  public Event {
    claims = List.copyOf(claims);
    parts = List.copyOf(parts);
    joinings = List.copyOf(joinings);
    maybe = List.copyOf(maybe);
  }

  /** The event of these claims. */
  static Event of(List<Claim> claims, List<Claim> parts, List<Joining> joinings) {
    List<Claim> all = new ArrayList<>(claims);
    all.addAll(parts);
    return new Event(id(all), claims, parts, joinings, List.of());
  }

  /** The same event beside others that may be the same. */
  Event maybe(List<Doubt> others) {
    return new Event(id, claims, parts, joinings, others);
  }

  private static String id(List<Claim> claims) {
    String ids = String.join("\n", claims.stream().map(Event::idOf).sorted().toList());
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(ids.getBytes(StandardCharsets.UTF_8));
      return "e-" + HexFormat.of().formatHex(hash).substring(0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java lacks SHA-256.", e);
    }
  }

  /** The id of a claim that has been numbered. */
  public static String idOf(Claim claim) {
    String id = claim.id();
    if (id == null) {
      throw new IllegalArgumentException(
          "A claim of the report '" + claim.report() + "' has no id. Maybe it was not numbered.");
    }
    return id;
  }

  /** The claim that tells most, by which the event is shown. */
  public Claim lead() {
    return claims.get(0);
  }

  /**
   * The claims about the whole by who speaks: repetitions in nearly the same words are one voice.
   */
  public List<List<Claim>> voices() {
    return Voices.of(claims);
  }

  /** All claims, those about parts last. */
  public List<Claim> all() {
    List<Claim> all = new ArrayList<>(claims);
    all.addAll(parts);
    return all;
  }
}
