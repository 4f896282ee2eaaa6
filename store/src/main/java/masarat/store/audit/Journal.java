package masarat.store.audit;

import static masarat.store.database.Tables.ENTRY;
import static masarat.store.database.Tables.ENTRY_ACT;
import static masarat.store.database.Tables.ENTRY_AT;
import static masarat.store.database.Tables.ENTRY_BEFORE;
import static masarat.store.database.Tables.ENTRY_CONTENT;
import static masarat.store.database.Tables.ENTRY_HASH;
import static masarat.store.database.Tables.ENTRY_NUMBER;
import static masarat.store.database.Tables.ENTRY_SUBJECT;
import static masarat.store.database.Tables.ENTRY_WHO;
import static masarat.store.database.Tables.ENTRY_WHY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import masarat.store.database.Batch;
import org.jooq.DSLContext;
import org.jooq.Record2;

/** What one transaction adds to the chain. */
public final class Journal {
  private final DSLContext sql;
  private final String who;
  private final Instant at;
  private final List<Entry> written = new ArrayList<>();
  private int number;
  private String hash;

  /**
   * @param sql of a transaction that writes
   * @param at cut to milliseconds, as it is kept
   */
  public Journal(DSLContext sql, String who, Instant at) {
    this.sql = sql;
    this.who = who;
    this.at = Instant.ofEpochMilli(at.toEpochMilli());
    Record2<Integer, String> last =
        sql.select(ENTRY_NUMBER, ENTRY_HASH)
            .from(ENTRY)
            .orderBy(ENTRY_NUMBER.desc())
            .limit(1)
            .fetchOne();
    this.number = last == null ? 0 : last.value1();
    this.hash = last == null ? "" : last.value2();
  }

  /**
   * Adds an entry.
   *
   * @param content SHA-256 of what is written with it
   * @return its number
   */
  public int add(String act, String subject, String why, String content) {
    Entry entry = Entry.after(number + 1, at, who, act, subject, why, content, hash);
    written.add(entry);
    number = entry.number();
    hash = entry.hash();
    return number;
  }

  /** Writes what was added; once, at the end of the transaction. */
  public void close() {
    Batch insert =
        new Batch(
            sql,
            sql.insertInto(
                    ENTRY,
                    ENTRY_NUMBER,
                    ENTRY_AT,
                    ENTRY_WHO,
                    ENTRY_ACT,
                    ENTRY_SUBJECT,
                    ENTRY_WHY,
                    ENTRY_CONTENT,
                    ENTRY_BEFORE,
                    ENTRY_HASH)
                .values(0, "", "", "", "", "", "", "", ""));
    for (Entry entry : written) {
      insert.row(
          entry.number(),
          entry.at().toString(),
          entry.who(),
          entry.act(),
          entry.subject(),
          entry.why(),
          entry.content(),
          entry.before(),
          entry.hash());
    }
    insert.execute();
  }
}
