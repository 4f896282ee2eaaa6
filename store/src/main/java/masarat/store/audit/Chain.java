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

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jooq.DSLContext;
import org.jooq.Record;

/** The chain of a store, for those who look. */
public final class Chain {
  private final DSLContext sql;

  public Chain(DSLContext sql) {
    this.sql = sql;
  }

  /** How many entries there are. */
  public int length() {
    return sql.fetchCount(ENTRY);
  }

  /**
   * The hash of the last entry, which stands for all that was ever done.
   *
   * @param but acts that are left out
   * @return empty where there is none
   */
  public String last(Set<String> but) {
    return sql.select(ENTRY_HASH)
        .from(ENTRY)
        .where(ENTRY_ACT.notIn(but))
        .orderBy(ENTRY_NUMBER.desc())
        .limit(1)
        .fetchOptional(ENTRY_HASH)
        .orElse("");
  }

  /**
   * Entries in their order.
   *
   * @param after the number of the last one seen, 0 for the first page
   */
  public List<Entry> page(int after, int limit) {
    return sql.selectFrom(ENTRY)
        .where(ENTRY_NUMBER.gt(after))
        .orderBy(ENTRY_NUMBER)
        .limit(limit)
        .fetch(Chain::entry);
  }

  /** Computes everything anew: each entry, and with the witnesses what stands behind it. */
  public Verification verify(List<Witness> witnesses, IntConsumer progress) {
    Map<String, Witness> byAct = new HashMap<>();
    witnesses.forEach(witness -> witness.acts().forEach(act -> byAct.put(act, witness)));
    Rows rows = new Rows(ENTRY_NUMBER, this::rows);
    int number = 0;
    String before = "";
    for (Record row = rows.take(); row != null; row = rows.take()) {
      number++;
      Optional<Fault> fault = fault(row, number, before, byAct);
      if (fault.isPresent()) {
        return new Verification(number - 1, before, fault);
      }
      before = row.get(ENTRY_HASH);
      progress.accept(number);
    }
    int beyond = number + 1;
    Optional<Fault> fault =
        witnesses.stream()
            .flatMap(witness -> witness.end().stream())
            .map(what -> new Fault(beyond, "", what))
            .findFirst();
    return new Verification(number, before, fault);
  }

  private List<? extends Record> rows(int after) {
    return sql.selectFrom(ENTRY)
        .where(ENTRY_NUMBER.gt(after))
        .orderBy(ENTRY_NUMBER)
        .limit(Rows.FETCH)
        .fetch();
  }

  private static Optional<Fault> fault(
      Record row, int number, String before, Map<String, Witness> witnesses) {
    String subject = row.get(ENTRY_ACT) + " " + row.get(ENTRY_SUBJECT);
    if (row.get(ENTRY_NUMBER) != number) {
      return Optional.of(new Fault(number, "", "it is missing from the chain"));
    }
    if (!row.get(ENTRY_BEFORE).equals(before)) {
      return Optional.of(new Fault(number, subject, "it does not follow the entry before"));
    }
    if (!row.get(ENTRY_HASH).equals(computed(row))) {
      return Optional.of(new Fault(number, subject, "it was changed after it was written"));
    }
    Witness witness = witnesses.get(row.get(ENTRY_ACT));
    try {
      return witness == null
          ? Optional.empty()
          : witness.check(entry(row)).map(what -> new Fault(number, subject, what));
    } catch (DateTimeException e) {
      return Optional.of(new Fault(number, subject, "its time is none"));
    }
  }

  private static String computed(Record row) {
    return Entry.hash(
        row.get(ENTRY_NUMBER),
        row.get(ENTRY_AT),
        row.get(ENTRY_WHO),
        row.get(ENTRY_ACT),
        row.get(ENTRY_SUBJECT),
        row.get(ENTRY_WHY),
        row.get(ENTRY_CONTENT),
        row.get(ENTRY_BEFORE));
  }

  private static Entry entry(Record row) {
    return new Entry(
        row.get(ENTRY_NUMBER),
        Instant.parse(row.get(ENTRY_AT)),
        row.get(ENTRY_WHO),
        row.get(ENTRY_ACT),
        row.get(ENTRY_SUBJECT),
        row.get(ENTRY_WHY),
        row.get(ENTRY_CONTENT),
        row.get(ENTRY_BEFORE),
        row.get(ENTRY_HASH));
  }
}
