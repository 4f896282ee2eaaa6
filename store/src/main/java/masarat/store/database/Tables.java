package masarat.store.database;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** The tables and columns of the migrations, under one name each. */
public final class Tables {
  public static final Table<Record> ENTRY = table(name("entry"));
  public static final Field<Integer> ENTRY_NUMBER = integer("entry", "number");
  public static final Field<String> ENTRY_AT = text("entry", "at");
  public static final Field<String> ENTRY_WHO = text("entry", "who");
  public static final Field<String> ENTRY_ACT = text("entry", "act");
  public static final Field<String> ENTRY_SUBJECT = text("entry", "subject");
  public static final Field<String> ENTRY_WHY = text("entry", "why");
  public static final Field<String> ENTRY_CONTENT = text("entry", "content");
  public static final Field<String> ENTRY_BEFORE = text("entry", "before");
  public static final Field<String> ENTRY_HASH = text("entry", "hash");

  public static final Table<Record> ORIGINAL = table(name("original"));
  public static final Field<String> ORIGINAL_SHA256 = text("original", "sha256");
  public static final Field<Integer> ORIGINAL_SIZE = integer("original", "size");
  public static final Field<byte[]> ORIGINAL_PACKED = bytes("original", "packed");

  public static final Table<Record> REPORT = table(name("report"));
  public static final Field<Integer> REPORT_NUMBER = integer("report", "number");
  public static final Field<String> REPORT_ID = text("report", "id");
  public static final Field<Integer> REPORT_ENTRY = integer("report", "entry");
  public static final Field<Integer> REPORT_SUPERSEDED = integer("report", "superseded");
  public static final Field<String> REPORT_SHA256 = text("report", "sha256");
  public static final Field<String> REPORT_ORIGIN = text("report", "origin");
  public static final Field<String> REPORT_CAPTURED = text("report", "captured");
  public static final Field<Integer> REPORT_PUBLISHED = integer("report", "published");
  public static final Field<String> REPORT_PUBLISHER = text("report", "publisher");
  public static final Field<String> REPORT_BODY = text("report", "body");
  public static final Field<byte[]> REPORT_SKETCH = bytes("report", "sketch");
  public static final Field<String> REPORT_ALIKE = text("report", "alike");
  public static final Field<String> REPORT_READER = text("report", "reader");

  public static final Table<Record> BAND = table(name("band"));
  public static final Field<Long> BAND_BAND = field(name("band", "band"), SQLDataType.BIGINT);
  public static final Field<Integer> BAND_REPORT = integer("band", "report");

  public static final Table<Record> CLAIM = table(name("claim"));
  public static final Field<Integer> CLAIM_NUMBER = integer("claim", "number");
  public static final Field<String> CLAIM_ID = text("claim", "id");
  public static final Field<String> CLAIM_REPORT = text("claim", "report");
  public static final Field<Integer> CLAIM_ENTRY = integer("claim", "entry");
  public static final Field<Integer> CLAIM_SUPERSEDED = integer("claim", "superseded");
  public static final Field<String> CLAIM_BODY = text("claim", "body");
  public static final Field<String> CLAIM_DECIDED = text("claim", "decided");
  public static final Field<String> CLAIM_REVIEW = text("claim", "review");
  public static final Field<Integer> CLAIM_VERSION = integer("claim", "version");

  public static final Table<Record> LISTING = table(name("listing"));
  public static final Field<Integer> LISTING_CLAIM = integer("listing", "claim");
  public static final Field<Integer> LISTING_DAY = integer("listing", "day");
  public static final Field<Double> LISTING_AMOUNT =
      field(name("listing", "amount"), SQLDataType.DOUBLE);
  public static final Field<String> LISTING_TAGS = text("listing", "tags");

  public static final Table<Record> POSTING = table(name("posting"));
  public static final Field<Integer> POSTING_BLOCK = integer("posting", "block");
  public static final Field<String> POSTING_TERM = text("posting", "term");
  public static final Field<byte[]> POSTING_CLAIMS = bytes("posting", "claims");

  public static final Table<Record> TALLY = table(name("tally"));
  public static final Field<String> TALLY_TERM = text("tally", "term");
  public static final Field<Integer> TALLY_CLAIMS = integer("tally", "claims");

  public static final Table<Record> ANSWER = table(name("answer"));
  public static final Field<Integer> ANSWER_NUMBER = integer("answer", "number");
  public static final Field<String> ANSWER_QUESTION = text("answer", "question");
  public static final Field<String> ANSWER_BASIS = text("answer", "basis");
  public static final Field<String> ANSWER_BODY = text("answer", "body");

  public static final Table<Record> EVENTS = table(name("events"));
  public static final Field<Integer> EVENTS_GENERATION = integer("events", "generation");
  public static final Field<String> EVENTS_BASIS = text("events", "basis");
  public static final Field<Integer> EVENTS_ENTRY = integer("events", "entry");
  public static final Field<Integer> EVENTS_LAST = integer("events", "last");

  public static final Table<Record> EVENT_BLOCK = table(name("event_block"));
  public static final Field<Integer> EVENT_BLOCK_GENERATION = integer("event_block", "generation");
  public static final Field<Integer> EVENT_BLOCK_BLOCK = integer("event_block", "block");
  public static final Field<String> EVENT_BLOCK_BODY = text("event_block", "body");

  public static final Table<Record> DECISION = table(name("decision"));
  public static final Field<Integer> DECISION_NUMBER = integer("decision", "number");
  public static final Field<String> DECISION_KIND = text("decision", "kind");
  public static final Field<String> DECISION_BODY = text("decision", "body");
  public static final Field<Integer> DECISION_UNDONE = integer("decision", "undone");

  public static final Table<Record> DECIDED = table(name("decided"));
  public static final Field<Integer> DECIDED_CLAIM = integer("decided", "claim");
  public static final Field<Integer> DECIDED_DECISION = integer("decided", "decision");

  public static final Table<Record> KEPT = table(name("kept"));
  public static final Field<Integer> KEPT_ENTRY = integer("kept", "entry");
  public static final Field<String> KEPT_KIND = text("kept", "kind");
  public static final Field<String> KEPT_ID = text("kept", "id");
  public static final Field<String> KEPT_BODY = text("kept", "body");
  public static final Field<Integer> KEPT_SUPERSEDED = integer("kept", "superseded");

  private Tables() {}

  private static Field<Integer> integer(String table, String column) {
    return field(name(table, column), SQLDataType.INTEGER);
  }

  private static Field<String> text(String table, String column) {
    return field(name(table, column), SQLDataType.CLOB);
  }

  private static Field<byte[]> bytes(String table, String column) {
    return field(name(table, column), SQLDataType.BLOB);
  }
}
