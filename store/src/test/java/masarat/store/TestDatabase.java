package masarat.store;

import static org.junit.jupiter.api.Assumptions.abort;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import masarat.store.database.Database;

/** The databases on which every test of the store runs. */
public enum TestDatabase {
  SQLITE {
    @Override
    public Database fresh(Path folder) {
      return Database.of(Database.DEFAULT, folder);
    }
  },
  POSTGRESQL {
    @Override
    public Database fresh(Path folder) {
      return Server.database();
    }
  };

  /** An empty database of a test's own. */
  public abstract Database fresh(Path folder);

  /** One server for all tests; started at the first need, gone with the process. */
  private static final class Server {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static String failure = "";
    private static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().start();
      } catch (IOException | RuntimeException e) {
        failure = String.valueOf(e);
        return null;
      }
    }

    static Database database() {
      if (SERVER == null) {
        abort("PostgreSQL cannot be started here, so nothing is tested on it: " + failure);
      }
      String name = "masarat" + COUNT.incrementAndGet();
      try (Connection connection = SERVER.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("create database " + name);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      return Database.of(
          "postgresql://postgres:postgres@localhost:" + SERVER.getPort() + "/" + name, Path.of(""));
    }
  }
}
