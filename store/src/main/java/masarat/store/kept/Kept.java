package masarat.store.kept;

import static masarat.store.database.Tables.KEPT;
import static masarat.store.database.Tables.KEPT_BODY;
import static masarat.store.database.Tables.KEPT_ENTRY;
import static masarat.store.database.Tables.KEPT_ID;
import static masarat.store.database.Tables.KEPT_KIND;
import static masarat.store.database.Tables.KEPT_SUPERSEDED;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masarat.store.audit.Digest;
import masarat.store.audit.Journal;
import masarat.store.database.Session;

/** Texts of one kind under names, each version with its entry in the audit chain. */
final class Kept {
  private final Session session;
  private final Clock clock;
  private final String kind;

  Kept(Session session, Clock clock, String kind) {
    this.session = session;
    this.clock = clock;
    this.kind = kind;
  }

  /** Keeps texts by name in one transaction; those that stand so already are left alone. */
  void save(Map<String, String> texts, String who, String why) {
    session.write(
        sql -> {
          Journal journal = new Journal(sql, who, clock.instant());
          texts.forEach(
              (id, body) -> {
                var current = KEPT_KIND.eq(kind).and(KEPT_ID.eq(id)).and(KEPT_SUPERSEDED.isNull());
                if (!sql.fetchExists(KEPT, current.and(KEPT_BODY.eq(body)))) {
                  int entry = journal.add(kind, id, why, Digest.of(body));
                  sql.update(KEPT).set(KEPT_SUPERSEDED, entry).where(current).execute();
                  sql.insertInto(KEPT, KEPT_ENTRY, KEPT_KIND, KEPT_ID, KEPT_BODY)
                      .values(entry, kind, id, body)
                      .execute();
                }
              });
          journal.close();
          return texts.size();
        });
  }

  Optional<String> find(String id) {
    return session
        .sql()
        .select(KEPT_BODY)
        .from(KEPT)
        .where(KEPT_KIND.eq(kind), KEPT_ID.eq(id), KEPT_SUPERSEDED.isNull())
        .fetchOptional(KEPT_BODY);
  }

  /** All versions, the oldest first. */
  List<String> versions(String id) {
    return session
        .sql()
        .select(KEPT_BODY)
        .from(KEPT)
        .where(KEPT_KIND.eq(kind), KEPT_ID.eq(id))
        .orderBy(KEPT_ENTRY)
        .fetch(KEPT_BODY);
  }

  /** The newest of each by name. */
  Map<String, String> all() {
    Map<String, String> all = new LinkedHashMap<>();
    session
        .sql()
        .select(KEPT_ID, KEPT_BODY)
        .from(KEPT)
        .where(KEPT_KIND.eq(kind), KEPT_SUPERSEDED.isNull())
        .orderBy(KEPT_ID)
        .forEach(row -> all.put(row.value1(), row.value2()));
    return all;
  }
}
