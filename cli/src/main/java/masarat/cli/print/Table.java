package masarat.cli.print;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows under headings, in columns as wide as they must be and not wider than the line allows; what
 * does not fit is cut with an ellipsis.
 */
public final class Table {
  private static final String GAP = "  ";

  private final List<String> headings;
  private final int[] most;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * @param most how many letters each column may take; the last takes what is left of the line
   */
  public Table(List<String> headings, int... most) {
    this.headings = headings;
    this.most = most.clone();
  }

  /** One more row, as many cells as headings. */
  public void row(List<String> cells) {
    rows.add(cells);
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /**
   * Writes the table, or nothing where it has no rows.
   *
   * @param columns how many letters fit on a line
   */
  public void print(PrintStream out, int columns) {
    if (rows.isEmpty()) {
      return;
    }
    int[] widths = widths(columns);
    line(out, headings, widths);
    line(out, Arrays.stream(widths).mapToObj("-"::repeat).toList(), widths);
    rows.forEach(row -> line(out, row, widths));
  }

  private int[] widths(int columns) {
    int[] widths = new int[headings.size()];
    int used = 0;
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      int needed = rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0);
      int allowed = i < most.length ? most[i] : Math.max(20, columns - used);
      widths[i] = Math.min(Math.max(needed, headings.get(i).length()), allowed);
      used += widths[i] + GAP.length();
    }
    return widths;
  }

  private static void line(PrintStream out, List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = cut(cells.get(i).replaceAll("\\s+", " "), widths[i]);
      String blank = " ".repeat(widths[i] - width(cell));
      line.append(i == 0 ? "" : GAP).append(isNumber(cell) ? blank + cell : cell + blank);
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }

  /** Numbers stand under each other by their last digit. */
  private static boolean isNumber(String cell) {
    return cell.matches("[-+]?[\\d,.]+");
  }

  private static String cut(String cell, int width) {
    if (width(cell) <= width) {
      return cell;
    }
    int end = cell.length();
    while (end > 0 && width(cell.substring(0, end)) > width - 1) {
      end = cell.offsetByCodePoints(end, -1);
    }
    return cell.substring(0, end) + "…";
  }

  /** Letters that take a place; vowel marks and direction marks take none. */
  private static int width(String cell) {
    return (int)
        cell.codePoints()
            .filter(
                c -> {
                  int type = Character.getType(c);
                  return type != Character.NON_SPACING_MARK && type != Character.FORMAT;
                })
            .count();
  }
}
