package masarat.desk;

import masarat.account.convention.Convention;
import masarat.gazetteer.Gazetteer;
import masarat.lexicon.Lexicon;
import masarat.model.Report;
import masarat.reader.Explanation;
import masarat.reader.Reader;
import masarat.reader.Reading;

/**
 * The reader with the places of the working folder and quantities under the default convention; for
 * any thread.
 */
public final class ReportReader {
  private final Reader reader;
  private final Interpreter interpreter =
      new Interpreter(Convention.named(Convention.DEFAULT).orElseThrow());

  /**
   * A reader with the bundled words.
   *
   * @param places of the working folder
   */
  public static ReportReader bundled(Gazetteer places) {
    return new ReportReader(Lexicon.bundled(), places);
  }

  public ReportReader(Lexicon lexicon, Gazetteer places) {
    this.reader = Reader.with(lexicon, places);
  }

  /** The claims of a report, each with what its words allow. */
  public Reading read(Report report) {
    Reading read = reader.read(report);
    return new Reading(report, interpreter.read(read.claims()), read.notices());
  }

  /** All that is seen in a report. */
  public Explanation explain(Report report) {
    Explanation seen = reader.explain(report);
    return seen.withClaims(interpreter.read(seen.claims()));
  }
}
