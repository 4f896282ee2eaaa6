package masarat.store.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jooq.DSLContext;
import org.jooq.ExecuteListener;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** An open database. Reads may come from any thread; of those who write, each waits its turn. */
public final class Session implements AutoCloseable {
  /** A number of our own under which the writers of a PostgreSQL database queue. */
  private static final long WRITERS = 0x6D617361726174L;

  private static final int READERS = 6;

  static {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
  }

  private final Database database;
  private final HikariDataSource source;
  private final DSLContext sql;

  private Session(Database database, HikariDataSource source) {
    this(
        database,
        source,
        DSL.using(
            source,
            database.isSqlite() ? SQLDialect.SQLITE : SQLDialect.POSTGRES,
            new Settings().withExecuteLogging(false)));
  }

  private Session(Database database, HikariDataSource source, DSLContext sql) {
    this.database = database;
    this.source = source;
    this.sql = sql;
  }

  /**
   * Opens a database; its tables are made or brought up to date.
   *
   * @throws StoreProblem if it cannot be opened
   */
  public static Session open(Database database) {
    refuseMissingFolder(database);
    try {
      HikariDataSource source = new HikariDataSource(configuration(database));
      migrate(database, source);
      return new Session(database, source);
    } catch (FlywayException e) {
      throw new StoreProblem(
          database.name()
              + ": its tables cannot be brought up to date ("
              + firstLine(e)
              + "). Maybe it is no store of Masarat, or of a newer version.",
          e);
    } catch (RuntimeException e) {
      throw new StoreProblem(
          database.name()
              + ": it cannot be opened ("
              + firstLine(e)
              + "). Maybe check the address, the user and that the server runs.",
          e);
    }
  }

  private static void refuseMissingFolder(Database database) {
    Path file = database.file();
    Path folder = file == null ? null : file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new StoreProblem(folder + ": there is no such folder. Maybe make it first.");
    }
  }

  private static HikariConfig configuration(Database database) {
    HikariConfig configuration = new HikariConfig();
    configuration.setJdbcUrl(database.jdbc());
    configuration.setMaximumPoolSize(READERS);
    configuration.setMinimumIdle(1);
    if (database.user() != null) {
      configuration.setUsername(database.user());
    }
    if (database.password() != null) {
      configuration.setPassword(database.password());
    }
    if (database.isSqlite()) {
      configuration.addDataSourceProperty("journal_mode", "WAL");
      // What was acknowledged outlives a power cut.
      configuration.addDataSourceProperty("synchronous", "FULL");
      configuration.addDataSourceProperty("busy_timeout", "60000");
      configuration.addDataSourceProperty("cache_size", "-65536");
      // Pages after which the log is written back, of which a large intake fills some thousands.
      configuration.addDataSourceProperty("wal_autocheckpoint", "8000");
      configuration.addDataSourceProperty("temp_store", "MEMORY");
      configuration.addDataSourceProperty("transaction_mode", "IMMEDIATE");
    } else {
      configuration.addDataSourceProperty("reWriteBatchedInserts", "true");
      configuration.addDataSourceProperty("ApplicationName", "masarat");
      // Each join looks rows up by their numbers, and each list has its index. The planner would
      // scan all claims where it believes that many fit.
      configuration.addDataSourceProperty(
          "options",
          "-c enable_seqscan=off -c enable_hashjoin=off -c enable_mergejoin=off -c jit=off"
              + " -c work_mem=32MB");
    }
    return configuration;
  }

  private static void migrate(Database database, HikariDataSource source) {
    String own = database.isSqlite() ? "sqlite" : "postgresql";
    Flyway.configure()
        .loggers("slf4j")
        .dataSource(source)
        .table("schema_history")
        .locations("classpath:masarat/store/common", "classpath:masarat/store/" + own)
        .load()
        .migrate();
  }

  private static String firstLine(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    return String.valueOf(root.getMessage()).lines().findFirst().orElse("").strip();
  }

  /** For reading. */
  public DSLContext sql() {
    return sql;
  }

  /** The same session, which tells of each statement how the database carries it out. */
  public Session explained(BiConsumer<String, List<String>> take) {
    String explain = isSqlite() ? "explain query plan " : "explain (costs off) ";
    ExecuteListener listener =
        ExecuteListener.onExecuteStart(
            context -> {
              if (context.query() != null) {
                String statement = explain + sql.renderInlined(context.query());
                Result<Record> plan = sql.fetch(statement);
                int told = plan.fields().length - 1;
                take.accept(
                    sql.render(context.query()), plan.map(row -> String.valueOf(row.get(told))));
              }
            });
    return new Session(database, source, DSL.using(sql.configuration().deriveAppending(listener)));
  }

  public boolean isSqlite() {
    return database.isSqlite();
  }

  /** How the database is called in talk. */
  public String name() {
    return database.name();
  }

  /**
   * Does all of a piece of work or nothing of it; when it returns, what it wrote is safe.
   *
   * @throws StoreProblem if the database refuses, for example because the disk is full
   */
  public <T> T write(Function<DSLContext, T> work) {
    try {
      return sql.transactionResult(
          configuration -> {
            DSLContext inside = DSL.using(configuration);
            if (!isSqlite()) {
              inside.execute("select pg_advisory_xact_lock(?)", WRITERS);
            }
            return work.apply(inside);
          });
    } catch (DataAccessException e) {
      throw new StoreProblem(
          name() + ": it cannot be written (" + firstLine(e) + "). Maybe free some space.", e);
    }
  }

  @Override
  public void close() {
    source.close();
  }
}
