package masarat.account.balance;

import java.util.List;
import java.util.function.Function;
import masarat.account.Account;
import masarat.account.convention.Convention;
import masarat.account.event.ClaimMerging;
import masarat.account.event.Event;
import masarat.account.event.Merging;
import masarat.account.linear.BoundsSolver;
import masarat.account.linear.Progress;
import masarat.account.linear.RoughBounds;
import masarat.account.linear.TightBounds;
import masarat.account.study.Containment;
import masarat.account.study.Study;
import masarat.model.Claim;
import org.jspecify.annotations.Nullable;

/**
 * One account, the quick answer first: what propagation knows at once, then the narrowest bounds,
 * then what hangs on the convention. Each tier is true by itself; a later one only says more. A
 * screen shows the first and asks for the others from a thread of its own.
 */
public final class Tiers {
  private final Study study;
  private final List<Claim> claims;
  private final Containment containment;
  private final Function<Convention, Merging> merging;
  private @Nullable List<Event> events;

  /**
   * @param claims numbered
   * @param containment which places lie in which
   */
  public Tiers(Study study, List<Claim> claims, Containment containment) {
    this(study, claims, containment, convention -> new ClaimMerging(convention, containment));
  }

  /**
   * @param merging which claims tell the same, under a convention
   */
  public Tiers(
      Study study,
      List<Claim> claims,
      Containment containment,
      Function<Convention, Merging> merging) {
    this.study = study;
    this.claims = claims;
    this.containment = containment;
    this.merging = merging;
  }

  /** The account by propagation alone: its bounds are true, and most of them the narrowest. */
  public Account atOnce() {
    return own(new RoughBounds(), false);
  }

  /**
   * The account with the narrowest bounds and with the facts that would narrow it most.
   *
   * @param progress told, from several threads, of every bound found
   */
  public Account narrowest(Progress progress) {
    return own(new TightBounds(progress), true);
  }

  /** An account of this study, with what of it hangs on the convention. */
  public Account compared(Account account) {
    Comparison comparison = new Comparison(account);
    for (String name : Convention.names()) {
      if (!name.equals(study.convention().name())) {
        Convention other = Convention.named(name).orElseThrow();
        comparison.add(
            Balance.of(
                study.under(other),
                claims,
                containment,
                merging.apply(other),
                new TightBounds(),
                false));
      }
    }
    return account.with(comparison.sensitivity());
  }

  private Account own(BoundsSolver solver, boolean searches) {
    return Balance.of(study, claims, containment, this::merged, solver, searches);
  }

  /** Merging does not depend on the bounds, so it is done once. */
  private synchronized List<Event> merged(List<Claim> counted) {
    List<Event> known = events;
    if (known == null) {
      known = merging.apply(study.convention()).merge(counted);
      events = known;
    }
    return known;
  }
}
