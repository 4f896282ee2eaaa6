package masarat.cli;

import java.io.IOException;
import java.nio.file.Path;
import masarat.gazetteer.Gazetteer;
import masarat.gazetteer.GazetteerImport;

/** The places of a working folder: the bundled ones and those imported there. */
final class WorkingPlaces {
  /** Where imported places are kept, in the working folder. */
  static final String FOLDER = "masarat-places";

  private WorkingPlaces() {}

  static GazetteerImport imports(Console console) {
    return new GazetteerImport(console.folder.resolve(FOLDER));
  }

  /**
   * The places of the working folder.
   *
   * @throws BadUse if what was imported cannot be read
   */
  static Gazetteer gazetteer(Console console) {
    try {
      return imports(console).gazetteer();
    } catch (IOException | IllegalArgumentException e) {
      Path folder = console.folder.resolve(FOLDER);
      throw new BadUse(
          folder
              + ": the imported places cannot be read ("
              + e.getMessage()
              + "). Maybe remove the folder and import them again.");
    }
  }
}
