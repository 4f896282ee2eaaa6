package masarat.reader;

import java.util.List;
import masarat.model.Claim;
import masarat.model.Report;
import masarat.text.Notice;

/**
 * What was read of a report.
 *
 * @param claims numbered {@code <report>#<n>} in the order of their evidence
 * @param notices what is damaged in its text
 */
public record Reading(Report report, List<Claim> claims, List<Notice> notices) {
  public Reading {
    notices = List.copyOf(notices);
    claims = List.copyOf(claims);
  }
}
