package masarat.reader;

import java.util.List;
import masarat.model.Claim;
import masarat.model.Report;

/**
 * What was read of a report.
 *
 * @param claims numbered {@code <report>#<n>} in the order of their evidence
 */
public record Reading(Report report, List<Claim> claims) {
  public Reading {
    claims = List.copyOf(claims);
  }
}
