package masarat.desk;

import java.util.List;
import masarat.account.convention.Convention;
import masarat.account.convention.Reading;
import masarat.model.Claim;
import masarat.model.Interval;

/** Reads the quantities of claims under a convention, so that a line shows what its words allow. */
public final class Interpreter {
  private final Convention convention;

  public Interpreter(Convention convention) {
    this.convention = convention;
  }

  /** The same claims, each with the hard bounds of its quantity; a share of a whole has none. */
  public List<Claim> read(List<Claim> claims) {
    return claims.stream().map(this::read).toList();
  }

  /** The same claim with the hard bounds of its quantity. */
  public Claim read(Claim claim) {
    Interval bounds =
        convention.read(claim.quantity()) instanceof Reading.Count count ? count.hard() : null;
    return claim.withQuantity(claim.quantity().read(bounds));
  }
}
