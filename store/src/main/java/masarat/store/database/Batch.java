package masarat.store.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;

/** One statement for many rows. */
public final class Batch {
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

  /** Adds a row. */
  public void row(@Nullable Object... values) {
    rows.add(values);
  }

  /** Carries the statement out for all rows that were added since the last time. */
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
