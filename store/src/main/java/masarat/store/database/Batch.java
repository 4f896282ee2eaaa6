package masarat.store.database;

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
    if (!rows.isEmpty()) {
      sql.batch(statement).bind(rows.toArray(Object[][]::new)).execute();
    }
  }
}
