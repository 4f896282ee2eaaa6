package masarat.store.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Query;

/** One statement for many rows. */
public final class Batch {
  private final DSLContext sql;
  private final Query statement;
  private final List<Object[]> rows = new ArrayList<>();

  /**
   * @param statement with values of the right types in the places of those of the rows
   */
  public Batch(DSLContext sql, Query statement) {
    this.sql = sql;
    this.statement = statement;
  }

  /** Adds a row. */
  public void row(Object... values) {
    rows.add(values);
  }

  /** Carries the statement out for all rows. */
  public void execute() {
    if (rows.isEmpty()) {
      return;
    }
    // By JDBC itself: jOOQ would look at the type of each value of each row.
    sql.connection(
        connection -> {
          try (PreparedStatement prepared = connection.prepareStatement(statement.getSQL())) {
            for (Object[] row : rows) {
              add(prepared, row);
            }
            prepared.executeBatch();
          }
        });
  }

  private static void add(PreparedStatement prepared, Object[] row) throws SQLException {
    for (int i = 0; i < row.length; i++) {
      prepared.setObject(i + 1, row[i]);
    }
    prepared.addBatch();
  }
}
