package masarat.store.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;

/** One statement for many rows, which are written some at a time. */
public final class Batch {
  /** So many are held until they are written. */
  private static final int MOST = 1_000;

  private final DSLContext sql;
  private final Query statement;
  private final List<@Nullable Object[]> rows = new ArrayList<>();

  /**
   * @param statement with values of the right types in the places of those of the rows
   */
  public Batch(DSLContext sql, Query statement) {
    this.sql = sql;
    this.statement = statement;
  }

  /** Adds a row, which is written with {@link #execute()} at the latest. */
  public void row(@Nullable Object... values) {
    rows.add(values);
    if (rows.size() == MOST) {
      execute();
    }
  }

  /** Writes the rows that are not yet written. */
  public void execute() {
    if (rows.isEmpty()) {
      return;
    }
    // By JDBC itself: jOOQ would look at the type of each value of each row.
    sql.connection(
        connection -> {
          try (PreparedStatement prepared = connection.prepareStatement(statement.getSQL())) {
            for (@Nullable Object[] row : rows) {
              add(prepared, row);
            }
            prepared.executeBatch();
          }
        });
    rows.clear();
  }

  private static void add(PreparedStatement prepared, @Nullable Object[] row) throws SQLException {
    for (int i = 0; i < row.length; i++) {
      prepared.setObject(i + 1, row[i]);
    }
    prepared.addBatch();
  }
}
