package masarat.cli;

import java.nio.file.Path;
import masarat.account.convention.Convention;
import masarat.lexicon.Lexicon;
import masarat.model.Report;
import masarat.reader.Explanation;
import masarat.reader.Reader;
import masarat.reader.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The reader with the places of the working folder and quantities under the default convention; for
 * any thread.
 */
final class ReportReader {
  private final Reader reader;
  private final Interpreter interpreter =
      new Interpreter(Convention.named(Convention.DEFAULT).orElseThrow());

  /**
   * @param words a folder of a person's own words, or null
   * @throws BadUse if the imported places cannot be read
   */
  ReportReader(Console console, @Nullable Path words) {
    Lexicon lexicon =
        words == null ? Lexicon.bundled() : Lexicon.with(console.folder.resolve(words));
    this.reader = Reader.with(lexicon, WorkingPlaces.gazetteer(console));
  }

  Reading read(Report report) {
    Reading read = reader.read(report);
    return new Reading(report, interpreter.read(read.claims()), read.notices());
  }

  Explanation explain(Report report) {
    Explanation seen = reader.explain(report);
    return seen.withClaims(interpreter.read(seen.claims()));
  }
}
