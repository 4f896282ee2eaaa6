package masarat.account.show;

import java.util.ArrayList;
import java.util.List;

/** Lines and rows of five columns for a terminal, as wide as they need to be and not wider. */
final class Columns {
  private static final int WIDEST_FIRST = 40;
  private static final int WIDEST_LAST = 40;
  private static final int WIDEST_LINE = 100;
  private static final String GAP = "  ";

  private sealed interface Line {}

  private record Text(String text) implements Line {}

  private record Row(
      String first, String low, String high, String likely, String last, boolean head)
      implements Line {}

  private final List<Line> lines = new ArrayList<>();

  void line(String text) {
    lines.add(new Text(text));
  }

  /** A text broken into lines, the later ones indented. */
  void paragraph(String text) {
    List<String> broken = wrap(text, WIDEST_LINE - 4);
    for (int i = 0; i < broken.size(); i++) {
      lines.add(new Text((i == 0 ? "  " : "    ") + broken.get(i)));
    }
  }

  void head(String first, String low, String high, String likely, String last) {
    lines.add(new Row(first, low, high, likely, last, true));
  }

  void row(String first, String low, String high, String likely, String last) {
    lines.add(new Row(first, low, high, likely, last, false));
  }

  String print() {
    int first = 0;
    int low = 0;
    int high = 0;
    int likely = 0;
    for (Line line : lines) {
      if (line instanceof Row row) {
        first = Math.max(first, Math.min(WIDEST_FIRST, width(indented(row))));
        low = Math.max(low, width(row.low));
        high = Math.max(high, width(row.high));
        likely = Math.max(likely, width(row.likely));
      }
    }
    StringBuilder out = new StringBuilder();
    for (Line line : lines) {
      if (line instanceof Row row) {
        print(out, row, first, low, high, likely);
      } else {
        out.append(((Text) line).text).append('\n');
      }
    }
    return out.toString();
  }

  private static String indented(Row row) {
    return row.head ? row.first : "  " + row.first;
  }

  private static void print(StringBuilder out, Row row, int first, int low, int high, int likely) {
    List<String> names = wrap(row.first, row.head ? first : first - 2);
    List<String> notes = wrap(row.last, WIDEST_LAST);
    for (int i = 0; i < Math.max(names.size(), notes.size()); i++) {
      String name = i < names.size() ? (row.head ? "" : "  ") + names.get(i) : "";
      String note = i < notes.size() ? notes.get(i) : "";
      String line =
          left(name, first)
              + GAP
              + right(i == 0 ? row.low : "", low)
              + GAP
              + right(i == 0 ? row.high : "", high)
              + GAP
              + left(i == 0 ? row.likely : "", likely)
              + GAP
              + note;
      out.append(line.stripTrailing()).append('\n');
    }
  }

  private static List<String> wrap(String text, int widest) {
    List<String> broken = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (line.length() > 0 && width(line.toString()) + 1 + width(word) > widest) {
        broken.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    broken.add(line.toString());
    return broken;
  }

  /** Characters that take a place on the line: vowel marks and the like stand on others. */
  private static int width(String text) {
    return (int)
        text.codePoints()
            .filter(
                c -> {
                  int type = Character.getType(c);
                  return type != Character.NON_SPACING_MARK
                      && type != Character.ENCLOSING_MARK
                      && type != Character.FORMAT;
                })
            .count();
  }

  private static String left(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  private static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - width(text))) + text;
  }
}
