package masarat.documents;

import java.util.Locale;
import java.util.Map;

/** What a file is, told by the end of its name. */
enum Kind {
  TEXT,
  HTML,
  REPORTS,
  TABLE,
  PDF,
  WORD,
  WEB_ARCHIVE,
  ZIP,
  GZIP,
  /** Word's old format, which no reader here knows. */
  OLD_WORD,
  UNKNOWN;

  private static final Map<String, Kind> BY_SUFFIX =
      Map.ofEntries(
          Map.entry("txt", TEXT),
          Map.entry("text", TEXT),
          Map.entry("md", TEXT),
          Map.entry("markdown", TEXT),
          Map.entry("html", HTML),
          Map.entry("htm", HTML),
          Map.entry("xhtml", HTML),
          Map.entry("jsonl", REPORTS),
          Map.entry("ndjson", REPORTS),
          Map.entry("csv", TABLE),
          Map.entry("tsv", TABLE),
          Map.entry("pdf", PDF),
          Map.entry("docx", WORD),
          Map.entry("doc", OLD_WORD),
          Map.entry("warc", WEB_ARCHIVE),
          Map.entry("zip", ZIP),
          Map.entry("gz", GZIP));

  static Kind of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".warc.gz")
        ? WEB_ARCHIVE
        : BY_SUFFIX.getOrDefault(lower.substring(lower.lastIndexOf('.') + 1), UNKNOWN);
  }

  /** What the bytes are that a report was read from; those of a web archive tell it themselves. */
  static Kind ofCopy(String origin, byte[] bytes) {
    int entry = origin.lastIndexOf('#');
    if (entry < 0 || of(origin.substring(0, entry)) != WEB_ARCHIVE) {
      Kind kind = of(origin);
      return kind == GZIP ? inside(origin) : kind;
    }
    int first = 0;
    while (first < bytes.length && (bytes[first] <= ' ')) {
      first++;
    }
    return first < bytes.length && bytes[first] == '<' ? HTML : TEXT;
  }

  /** What is packed in a gzip, told by the name without its last end. */
  static Kind inside(String name) {
    return of(name.substring(0, name.length() - ".gz".length()));
  }
}
