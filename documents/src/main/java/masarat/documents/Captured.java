package masarat.documents;

import masarat.model.Report;

/**
 * A report and the bytes it was read from, for those who must show later what they were given.
 *
 * @param origin the file, and the line or entry within it
 * @param bytes of the file, or of the line, row, entry or page of it that became this report
 */
public record Captured(Report report, String origin, byte[] bytes) {
  /** The same with what is known otherwise. */
  Captured with(Defaults defaults) {
    return new Captured(defaults.fill(report), origin, bytes);
  }
}
