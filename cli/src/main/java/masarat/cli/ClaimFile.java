package masarat.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import masarat.model.Claim;
import masarat.model.JsonLines;
import masarat.model.Loaded;

/** Claims from a file of JSON Lines, or from standard input where the file is {@code -}. */
final class ClaimFile {
  private ClaimFile() {}

  /**
   * The claims; each line that is none is told.
   *
   * @throws BadUse if there are lines and none of them is a claim
   */
  static List<Claim> load(Path file, Console console) {
    Loaded<Claim> loaded = read(file, console);
    if (loaded.good().isEmpty() && !loaded.problems().isEmpty()) {
      throw new BadUse(
          Console.line(loaded.problems().get(0)) + others(loaded.problems().size() - 1));
    }
    console.tell(loaded.problems());
    return loaded.good();
  }

  private static String others(int count) {
    return count == 0 ? "" : " No other line is a claim either (" + count + ").";
  }

  private static Loaded<Claim> read(Path file, Console console) {
    boolean standardInput = file.toString().equals("-");
    String name = standardInput ? "standard input" : file.toString();
    try {
      byte[] bytes = standardInput ? console.in.readAllBytes() : Files.readAllBytes(file);
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return JsonLines.claims(new BufferedReader(new StringReader(text)), name);
    } catch (NoSuchFileException e) {
      throw new BadUse(name + ": there is no such file. Maybe check the spelling.");
    } catch (CharacterCodingException e) {
      throw new BadUse(name + ": this is no UTF-8 text. Maybe masarat read can make claims of it.");
    } catch (IOException e) {
      String why = Files.isDirectory(file) ? "it is a folder" : String.valueOf(e.getMessage());
      throw new BadUse(name + ": it cannot be read (" + why + ").");
    }
  }
}
