package masarat.desk;

import java.io.IOException;
import java.nio.file.Path;
import masarat.gazetteer.Gazetteer;
import masarat.gazetteer.GazetteerImport;
import masarat.lexicon.BadData;
import masarat.model.Problem;

/** The places of a working folder: the bundled ones and those imported there. */
public final class WorkingPlaces {
  /** Where imported places are kept, in the working folder. */
  public static final String FOLDER = "masarat-places";

  private WorkingPlaces() {}

  public static GazetteerImport imports(Path folder) {
    return new GazetteerImport(folder.resolve(FOLDER));
  }

  /**
   * The places of a working folder.
   *
   * @throws BadData if what was imported cannot be read
   */
  public static Gazetteer gazetteer(Path folder) {
    try {
      return imports(folder).gazetteer();
    } catch (IOException | IllegalArgumentException e) {
      throw new BadData(
          new Problem(
              folder.resolve(FOLDER).toString(),
              0,
              "the imported places cannot be read (" + e.getMessage() + ").",
              "remove the folder and import them again"));
    }
  }
}
