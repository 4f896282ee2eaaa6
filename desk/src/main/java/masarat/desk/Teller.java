package masarat.desk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import masarat.account.event.Event;
import masarat.model.Attribution;
import masarat.model.Claim;
import masarat.model.Coded;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who tells events, as far as sources are compared: who published the report, or who
 * speaks in it.
 *
 * @param id by which it is called
 * @param attribution of who speaks, null for a publisher
 */
public record Teller(String id, @Nullable Attribution attribution) {
  /** What counts as one source. */
  public enum Kind implements Coded {
    SPEAKER,
    PUBLISHER
  }

  /**
   * Who tells a claim; where the publisher is not known, its report stands for itself.
   *
   * @param publishers by report
   */
  public static Teller of(Claim claim, Kind kind, Map<String, String> publishers) {
    if (kind == Kind.PUBLISHER) {
      return new Teller(publishers.getOrDefault(claim.report(), claim.report()), null);
    }
    Attribution who = claim.attribution();
    String code = who.source().code();
    return new Teller(who.actor() == null ? code : code + ": " + who.actor(), who);
  }

  /** All who tell an event. */
  public static Set<Teller> of(Event event, Kind kind, Map<String, String> publishers) {
    Set<Teller> tellers = new LinkedHashSet<>();
    List<Claim> claims = event.all();
    claims.forEach(claim -> tellers.add(of(claim, kind, publishers)));
    return tellers;
  }
}
