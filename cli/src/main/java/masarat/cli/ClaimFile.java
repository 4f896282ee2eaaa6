package masarat.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import masarat.model.Claim;
import masarat.model.JsonLines;
import masarat.model.Problem;

/** Claims from a file of JSON Lines. */
final class ClaimFile {
  private ClaimFile() {}

  /**
   * The claims; each line that is none is told.
   *
   * @throws BadUse if there are lines and none of them is a claim
   */
  static List<Claim> load(Path file, Console console) {
    List<Claim> claims = new ArrayList<>();
    each(file, console, claims::add);
    return claims;
  }

  /**
   * As {@link #load}, one claim after the other, for as many as there may be.
   *
   * @return how many there are
   */
  static int each(Path file, Console console, Consumer<Claim> take) {
    int[] good = {0};
    List<Problem> untold = new ArrayList<>();
    try (BufferedReader lines = InputFile.lines(file, console)) {
      JsonLines.eachClaim(
          lines,
          InputFile.name(file),
          claim -> {
            if (good[0]++ == 0) {
              console.tell(untold);
            }
            take.accept(claim);
          },
          problem -> {
            if (good[0] == 0) {
              untold.add(problem);
            } else {
              console.tell(List.of(problem));
            }
          });
    } catch (IOException e) {
      throw InputFile.failed(file, e);
    }
    if (good[0] == 0 && !untold.isEmpty()) {
      int others = untold.size() - 1;
      throw new BadUse(
          untold.get(0)
              + (others == 0 ? "" : " The other " + others + " lines are no claims either."));
    }
    return good[0];
  }
}
