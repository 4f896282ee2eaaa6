package masarat.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The fonts of printed pages, as the workbench is built with them. */
public final class PaperFonts {
  private static final String NAME = "paper-fonts.css";

  private PaperFonts() {}

  /**
   * A style sheet that fetches nothing; empty where the fonts were not built.
   *
   * @param folder of another workbench than the one built with the program
   */
  public static String of(@Nullable Path folder) {
    try {
      if (folder != null && Files.isRegularFile(folder.resolve(NAME))) {
        return Files.readString(folder.resolve(NAME));
      }
      try (InputStream built = PaperFonts.class.getResourceAsStream("/masarat/workbench/" + NAME)) {
        return built == null ? "" : new String(built.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
