package masarat.cli;

import java.nio.file.Path;
import java.util.List;
import masarat.account.convention.Convention;
import masarat.lexicon.Lexicon;
import masarat.model.Claim;
import masarat.model.Report;
import masarat.reader.Explanation;
import masarat.reader.Reader;
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

  List<Claim> claims(Report report) {
    return interpreter.read(reader.read(report).claims());
  }

  Explanation explain(Report report) {
    Explanation seen = reader.explain(report);
    return new Explanation(
        seen.language(),
        seen.sentences(),
        seen.mentions(),
        seen.rivals(),
        interpreter.read(seen.claims()));
  }
}
