package masarat.store.audit;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** All rows of a table in the order of a number, fetched some at a time. */
public final class Rows {
  /** Rows fetched at a time. */
  public static final int FETCH = 1_000;

  private final Field<Integer> number;
  private final Function<Integer, List<? extends Record>> fetch;
  private Iterator<? extends Record> rows = List.<Record>of().iterator();
  private int last = Integer.MIN_VALUE;
  private boolean ended;
  private @Nullable Record next;

  /**
   * @param fetch the next {@link #FETCH} rows whose number is larger
   */
  public Rows(Field<Integer> number, Function<Integer, List<? extends Record>> fetch) {
    this.number = number;
    this.fetch = fetch;
  }

  /** The next row, which stays the next; null at the end. */
  public @Nullable Record peek() {
    if (next == null && !rows.hasNext() && !ended) {
      List<? extends Record> more = fetch.apply(last);
      ended = more.size() < FETCH;
      rows = more.iterator();
    }
    if (next == null && rows.hasNext()) {
      next = rows.next();
      last = next.get(number);
    }
    return next;
  }

  /** Takes the next row. */
  public @Nullable Record take() {
    Record row = peek();
    next = null;
    return row;
  }
}
