package masarat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import masarat.store.database.Database;

/** Where the demo leaves its files. What lies there and is not the demo's stays as it is. */
final class DemoFolder {
  private static final String STORE = "demo.db";

  private final Path folder;
  private final Path page;
  private final Path claims;

  private DemoFolder(Path folder) {
    this.folder = folder;
    page = folder.resolve("account.html");
    claims = folder.resolve("claims.jsonl");
  }

  /**
   * The folder {@code masarat-demo} in another, made if it is not there.
   *
   * @throws BadUse if it cannot be made or holds files of these names that are not the demo's
   */
  static DemoFolder in(Path place) {
    Path path = place.resolve("masarat-demo");
    DemoFolder folder = new DemoFolder(path);
    try {
      Files.createDirectories(path);
      boolean own = Files.exists(folder.page) && AccountPage.isOne(Files.readString(folder.page));
      if (!own) {
        refuseIfThere(folder.page);
        refuseIfThere(folder.claims);
      }
      if (!Files.isWritable(path)) {
        throw new IOException("permission denied");
      }
    } catch (IOException e) {
      throw new BadUse(
          path
              + ": the folder cannot be written ("
              + e.getMessage()
              + "). Maybe run it in a folder of your own.");
    }
    return folder;
  }

  /** Writes both files, each whole or not at all. */
  void write(String page, String claims) {
    replace(this.claims, claims);
    replace(this.page, page);
  }

  /** Where the page lies. */
  Path page() {
    return page.toAbsolutePath();
  }

  /** The store of the workbench. */
  Database database() {
    return Database.of("sqlite:" + STORE, folder);
  }

  private static void refuseIfThere(Path file) {
    if (Files.exists(file)) {
      throw new BadUse(
          file
              + ": this file is not the demo's and is left as it is."
              + " Maybe move it away, or run the demo in another folder.");
    }
  }

  private static void replace(Path file, String text) {
    Path draft = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.writeString(draft, text);
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new BadUse(
          file + ": it cannot be written (" + e.getMessage() + "). Maybe the disk is full.");
    }
  }
}
