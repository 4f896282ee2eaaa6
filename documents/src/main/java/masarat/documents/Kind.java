package masarat.documents;

import java.util.Locale;
import java.util.Map;

/** What a file is, told by the end of its name. */
enum Kind {
  TEXT,
  HTML,
  REPORTS,
  /** Known, but not to this reader. */
  LATER,
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
          Map.entry("pdf", LATER),
          Map.entry("doc", LATER),
          Map.entry("docx", LATER),
          Map.entry("csv", LATER),
          Map.entry("tsv", LATER),
          Map.entry("warc", LATER),
          Map.entry("warc.gz", LATER));

  static Kind of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".warc.gz")
        ? LATER
        : BY_SUFFIX.getOrDefault(lower.substring(lower.lastIndexOf('.') + 1), UNKNOWN);
  }
}
