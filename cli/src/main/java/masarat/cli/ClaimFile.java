package masarat.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import masarat.model.Claim;
import masarat.model.JsonLines;
import masarat.model.Loaded;

/** Claims from a file of JSON Lines. */
final class ClaimFile {
  private ClaimFile() {}

  /**
   * The claims; each line that is none is told.
   *
   * @throws BadUse if there are lines and none of them is a claim
   */
  static List<Claim> load(Path file, Console console) {
    Loaded<Claim> loaded = parse(InputFile.text(file, console), InputFile.name(file));
    int wrong = loaded.problems().size();
    if (loaded.good().isEmpty() && wrong > 0) {
      String others =
          wrong == 1 ? "" : " The other " + (wrong - 1) + " lines are no claims either.";
      throw new BadUse(loaded.problems().get(0).toString() + others);
    }
    console.tell(loaded.problems());
    return loaded.good();
  }

  private static Loaded<Claim> parse(String text, String name) {
    try {
      return JsonLines.claims(new BufferedReader(new StringReader(text)), name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
