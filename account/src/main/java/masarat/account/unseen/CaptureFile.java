package masarat.account.unseen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import masarat.account.table.CsvTable;
import masarat.lexicon.BadData;

/**
 * Capture histories from a table.
 *
 * @param ignored columns that are neither lists nor counts
 */
public record CaptureFile(Captures captures, List<String> ignored) {
  public CaptureFile {
    ignored = List.copyOf(ignored);
  }

  private static final Set<String> COUNTS = Set.of("count", "freq", "frequency", "n");
  private static final String TIMES = "nbcap";

  /**
   * What a table says: every column that holds only 0 and 1 is a list; the column {@code count},
   * {@code freq}, {@code frequency} or {@code n} says how many, and without one each row is one.
   * Where there is a column {@code nbcap} it says how many times they were seen. Other columns are
   * left alone.
   *
   * @throws BadData if there is no list, or a count is no whole number of at least 0
   */
  public static CaptureFile of(CsvTable table) {
    Columns columns = new Columns(table);
    Optional<Integer> times = table.find(Set.of(TIMES));
    CaptureFile file =
        times.isPresent()
            ? new CaptureFile(new TimesSeen(columns.frequencies(times.get())), List.of())
            : columns.histories();
    if (file.captures.observed() == 0) {
      throw table.bad("nobody was seen: all counts are 0", "name another file");
    }
    return file;
  }

  private record Columns(CsvTable table, Optional<Integer> count) {
    Columns(CsvTable table) {
      this(table, table.find(COUNTS));
    }

    SortedMap<Integer, Integer> frequencies(int times) {
      SortedMap<Integer, Integer> frequencies = new TreeMap<>();
      for (CsvTable.Row row : table.rows()) {
        int seen = whole(row, times);
        int many = many(row);
        if (seen > 0 && many > 0) {
          frequencies.merge(seen, many, Integer::sum);
        }
      }
      return frequencies;
    }

    CaptureFile histories() {
      List<Integer> columns = lists();
      SortedMap<Long, Integer> counts = new TreeMap<>();
      for (CsvTable.Row row : table.rows()) {
        long history = 0;
        for (int i = 0; i < columns.size(); i++) {
          if (row.cell(columns.get(i)).equals("1")) {
            history |= 1L << i;
          }
        }
        int many = many(row);
        if (history != 0 && many > 0) {
          counts.merge(history, many, Integer::sum);
        }
      }
      List<String> lists = columns.stream().map(table.columns()::get).toList();
      List<String> ignored = new ArrayList<>(table.columns());
      ignored.removeAll(lists);
      count.ifPresent(column -> ignored.remove(table.columns().get(column)));
      return new CaptureFile(new Histories(lists, counts), ignored);
    }

    private List<Integer> lists() {
      List<Integer> lists = new ArrayList<>();
      for (int i = 0; i < table.columns().size(); i++) {
        int column = i;
        if (!Optional.of(i).equals(count)
            && !table.rows().isEmpty()
            && table.rows().stream().allMatch(row -> isMark(row.cell(column)))) {
          lists.add(i);
        }
      }
      if (lists.isEmpty() || lists.size() > Histories.MOST_LISTS) {
        throw lists.isEmpty()
            ? table.bad(
                "no column holds only 0 and 1, so there is no list",
                "make a column for each list, with 1 in the rows that it has and 0 in the others")
            : table.bad(
                "there are " + lists.size() + " lists, more than " + Histories.MOST_LISTS,
                "merge lists that come from the same source");
      }
      return lists;
    }

    private static boolean isMark(String cell) {
      return cell.equals("0") || cell.equals("1");
    }

    private int many(CsvTable.Row row) {
      return count.map(column -> whole(row, column)).orElse(1);
    }

    private int whole(CsvTable.Row row, int column) {
      double number = table.number(row, column);
      if (number < 0 || number != Math.rint(number) || number > Integer.MAX_VALUE) {
        throw table.bad(row, column, "is no whole number from 0", "round it");
      }
      return (int) number;
    }
  }
}
