package masarat.cli;

import java.io.StringReader;
import java.nio.file.Path;
import masarat.account.study.Study;
import masarat.account.study.StudyFile;
import masarat.lexicon.Entry;

/** A study that a command was given by name. */
final class InputStudy {
  private InputStudy() {}

  /**
   * The study of a file.
   *
   * @throws BadUse if it cannot be read
   * @throws masarat.lexicon.BadData if it holds no study
   */
  static Study read(Path file, Console console) {
    String text = InputFile.text(file, console);
    return StudyFile.read(Entry.read(InputFile.name(file), new StringReader(text)));
  }
}
