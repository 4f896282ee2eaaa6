package masarat.store.report;

import masarat.model.JsonLines;
import masarat.model.Report;
import masarat.store.audit.Digest;

/** A report made ready to be kept; the work of it needs no database and may be done in parallel. */
public final class Arrival {
  final Report report;
  final Capture capture;
  final String sha256;
  final byte[] packed;
  final Sketch sketch;
  final String line;

  private Arrival(Report report, Capture capture) {
    this.report = report;
    this.capture = capture;
    this.sha256 = Digest.of(capture.bytes());
    this.packed = Packed.pack(capture.bytes());
    this.sketch = Sketch.of(report.text());
    this.line = JsonLines.write(report);
  }

  public static Arrival of(Report report, Capture capture) {
    return new Arrival(report, capture);
  }

  public Report report() {
    return report;
  }

  /** What the chain holds of it: the hash of its bytes and of its text. */
  String content() {
    return content(sha256, line);
  }

  static String content(String sha256, String line) {
    return Digest.of(sha256, line);
  }
}
