package masarat.store.database;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a store lies.
 *
 * @param name how it is called in talk, without a password
 * @param file of SQLite, null for PostgreSQL
 * @param user and {@code password} of PostgreSQL, null where its own rules tell
 */
public record Database(
    String name,
    String jdbc,
    @Nullable Path file,
    @Nullable String user,
    @Nullable String password) {
  /** The store of a working folder when nobody names another. */
  public static final String DEFAULT = "sqlite:masarat.db";

  private static final String SQLITE = "sqlite:";

  /**
   * The database of an address: {@code sqlite:FILE} or {@code
   * postgresql://[user[:password]@]host[:port]/name}.
   *
   * @param folder from which a relative file counts
   * @throws StoreProblem if it is neither
   */
  public static Database of(String address, Path folder) {
    if (address.startsWith(SQLITE) && address.length() > SQLITE.length()) {
      Path file = folder.resolve(address.substring(SQLITE.length()));
      return new Database(address, "jdbc:sqlite:" + file, file, null, null);
    }
    if (address.startsWith("postgresql://") || address.startsWith("postgres://")) {
      return postgresql(address);
    }
    throw new StoreProblem(
        "'"
            + address
            + "' is no database. Maybe sqlite:FILE, or postgresql://user:password@host:5432/name.");
  }

  private static Database postgresql(String address) {
    try {
      URI uri = new URI(address);
      if (uri.getHost() == null || uri.getPath().length() < 2) {
        throw new StoreProblem(
            "The database address names no "
                + (uri.getHost() == null ? "host" : "database")
                + ". Maybe postgresql://user:password@host:5432/name.");
      }
      String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
      String place = "//" + uri.getHost() + port + uri.getRawPath();
      String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
      String[] account = (uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo()).split(":", 2);
      return new Database(
          "postgresql:" + place,
          "jdbc:postgresql:" + place + query,
          null,
          account[0].isEmpty() ? null : decoded(account[0]),
          account.length < 2 ? null : decoded(account[1]));
    } catch (URISyntaxException e) {
      throw new StoreProblem(
          "The database address cannot be read ("
              + e.getReason()
              + "). Maybe write signs of the password like %40 for @.");
    }
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /** Whether it is known to be there without asking a server. */
  public boolean isThere() {
    return file == null || Files.exists(file);
  }

  boolean isSqlite() {
    return file != null;
  }
}
