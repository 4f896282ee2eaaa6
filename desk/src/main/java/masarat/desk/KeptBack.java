package masarat.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import masarat.account.balance.Tiers;
import masarat.account.convention.Convention;
import masarat.account.event.Event;
import masarat.account.event.Merging;
import masarat.account.study.Containment;
import masarat.account.study.Study;
import masarat.export.Discretion;
import masarat.model.Claim;

/**
 * Accounts that may be passed on. They are worked out of claims as they may be passed on, so that
 * no sum and no difference tells what was kept back; which claims tell the same is still decided by
 * all that is known.
 */
public final class KeptBack {
  private final Discretion discretion;
  private final Map<String, Claim> whole = new HashMap<>();

  private KeptBack(Discretion discretion, List<Claim> claims) {
    this.discretion = discretion;
    claims.forEach(claim -> whole.put(id(claim), claim));
  }

  /**
   * The tiers of such an account.
   *
   * @param claims numbered, with nothing kept back
   * @param merging which claims tell the same, under a convention
   */
  public static Tiers tiers(
      Study study,
      List<Claim> claims,
      Containment containment,
      Function<Convention, Merging> merging,
      Discretion discretion) {
    return discretion.isKeeping()
        ? new KeptBack(discretion, claims).tiers(study, claims, containment, merging)
        : new Tiers(study, claims, containment, merging);
  }

  private Tiers tiers(
      Study study,
      List<Claim> claims,
      Containment containment,
      Function<Convention, Merging> merging) {
    return new Tiers(
        study,
        claims.stream().map(discretion::apply).toList(),
        containment,
        convention -> told -> merge(told, merging.apply(convention)));
  }

  private List<Event> merge(List<Claim> told, Merging merging) {
    Map<String, Claim> byId = new HashMap<>();
    told.forEach(claim -> byId.put(id(claim), claim));
    return merging.merge(told.stream().map(claim -> of(claim, whole)).toList()).stream()
        .map(event -> event(event, byId))
        .toList();
  }

  private static Event event(Event event, Map<String, Claim> told) {
    return new Event(
        event.id(),
        event.claims().stream().map(claim -> of(claim, told)).toList(),
        event.parts().stream().map(claim -> of(claim, told)).toList(),
        event.joinings(),
        event.maybe());
  }

  private static Claim of(Claim claim, Map<String, Claim> claims) {
    return Objects.requireNonNull(claims.get(id(claim)));
  }

  private static String id(Claim claim) {
    return Objects.requireNonNull(claim.id(), "a claim without a number");
  }
}
