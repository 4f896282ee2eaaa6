package masarat.account.coded;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import masarat.account.table.CsvTable;
import masarat.lexicon.BadData;
import masarat.lexicon.Entry;
import masarat.model.Coded;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a data set holds what.
 *
 * <p>A mapping is a YAML file: for each field a column, a list of columns (texts are joined,
 * numbers added up), or {@code {columns, first, always, codes, split}}. {@code within} and {@code
 * taxonomies} make it a rule by which alone two events are the same. See {@code docs/matching.md}.
 */
public final class Mapping {
  /** What an event needs. */
  private static final Set<String> EVENT =
      Set.of(
          "id",
          "start",
          "end",
          "date_precision",
          "lat",
          "lon",
          "place_precision",
          "place",
          "type",
          "actors",
          "low",
          "best",
          "high",
          "civilians",
          "text",
          "source");

  /** What only its claim needs. */
  private static final Set<String> CLAIM = Set.of("manner", "kind", "unit", "speaker", "people");

  private static final Set<String> ABOUT = Set.of("name", "recognise", "within", "taxonomies");

  private static final List<String> BUNDLED =
      List.of("ged", "acled", "polecat", "helix", "airwars");

  private final String name;
  private final List<String> recognise;
  private final @Nullable Window window;
  private final List<Taxonomy> taxonomies = new ArrayList<>();
  private final Map<String, Cell> cells = new LinkedHashMap<>();

  private Mapping(Entry file, Function<Entry, CsvTable> tables) {
    Set<String> known = new TreeSet<>(EVENT);
    known.addAll(CLAIM);
    known.addAll(ABOUT);
    file.fields(known)
        .forEach(
            (field, entry) -> {
              if (!ABOUT.contains(field)) {
                cells.put(field, Cell.read(entry));
              }
            });
    file.required("id");
    file.required("start");
    this.name = file.required("name").text();
    this.recognise = file.texts("recognise");
    this.window = window(file.field("within"));
    file.list("taxonomies").forEach(one -> taxonomies.add(Taxonomy.read(one, tables)));
    if (window == null && !taxonomies.isEmpty()) {
      throw file.bad("has taxonomies but no window", "add 'within: {days: 2, km: 4}'");
    }
  }

  private static @Nullable Window window(@Nullable Entry within) {
    if (within == null) {
      return null;
    }
    within.fields(Set.of("days", "km"));
    return new Window(
        (int) atLeastZero(within.required("days")), atLeastZero(within.required("km")));
  }

  private static double atLeastZero(Entry number) {
    if (number.number() < 0) {
      throw number.bad("(" + number.text() + ") must be at least 0", null);
    }
    return number.number();
  }

  /**
   * Reads a mapping.
   *
   * @param tables reads the table of a taxonomy by the name that the mapping gives it
   * @throws BadData if a field is missing or none that a mapping has
   */
  public static Mapping read(Entry file, Function<Entry, CsvTable> tables) {
    return new Mapping(file, tables);
  }

  /** The mapping of one of the data sets that are known: ged, acled, polecat, helix, airwars. */
  public static Mapping bundled(String name) {
    return new Mapping(
        Entry.bundled("mappings/" + name + ".yaml"),
        table -> {
          throw table.bad("is no bundled table", null);
        });
  }

  /** The bundled mapping all of whose telling columns the table has. */
  public static Optional<Mapping> recognised(CsvTable table) {
    Set<String> columns = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    columns.addAll(table.columns());
    return BUNDLED.stream()
        .map(Mapping::bundled)
        .filter(mapping -> columns.containsAll(mapping.recognise))
        .findFirst();
  }

  /** The names of the bundled mappings. */
  public static List<String> bundledNames() {
    return BUNDLED;
  }

  /** What the data set is called. */
  public String name() {
    return name;
  }

  /** How far apart two events may be at most; absent where weights decide. */
  public Optional<Window> window() {
    return Optional.ofNullable(window);
  }

  /**
   * Finds every column that is named.
   *
   * @throws BadData if the table lacks one
   */
  void check(CsvTable table) {
    cells.values().forEach(cell -> cell.column(table));
  }

  /** The filled values of a field in a row; none where the mapping has no such field. */
  List<String> values(String field, CsvTable table, CsvTable.Row row) {
    Cell cell = cells.get(field);
    return cell == null ? List.of() : cell.values(table, row);
  }

  /** The texts of a field, or null where nothing is filled. */
  @Nullable String text(String field, CsvTable table, CsvTable.Row row) {
    List<String> values = values(field, table, row);
    return values.isEmpty() ? null : String.join(" ", values);
  }

  /** The places of a row, each once: several where one column may hold several. */
  List<String> places(CsvTable table, CsvTable.Row row) {
    Cell cell = cells.get("place");
    if (cell != null && cell.isSplit()) {
      return cell.values(table, row).stream().distinct().toList();
    }
    String place = text("place", table, row);
    return place == null ? List.of() : List.of(place);
  }

  /** The sum of the numbers of a field, or null where nothing is filled. */
  @Nullable Double number(String field, CsvTable table, CsvTable.Row row) {
    List<String> values = values(field, table, row);
    if (values.isEmpty()) {
      return null;
    }
    double sum = 0;
    for (String value : values) {
      try {
        sum += Double.parseDouble(value.replace(",", ""));
      } catch (NumberFormatException e) {
        throw refuse(field, table, row, "is no number", "write it with digits, like 1250");
      }
    }
    return sum;
  }

  /** A word of the codebook in a field, or null where nothing is filled. */
  <E extends Enum<E> & Coded> @Nullable E code(
      String field, Class<E> codes, CsvTable table, CsvTable.Row row) {
    String text = text(field, table, row);
    if (text == null) {
      return null;
    }
    List<String> known = new ArrayList<>();
    for (E constant : codes.getEnumConstants()) {
      if (constant.code().equals(text.toLowerCase(Locale.ROOT))) {
        return constant;
      }
      known.add(constant.code());
    }
    throw cell(field).unknown(table, row, text, known);
  }

  /** The kinds of a row by taxonomy. */
  Map<String, List<String>> kinds(CsvTable table, CsvTable.Row row) {
    Map<String, List<String>> kinds = new LinkedHashMap<>();
    taxonomies.forEach(taxonomy -> kinds.put(taxonomy.name(), taxonomy.of(table, row)));
    return kinds;
  }

  /** A refusal of what a field holds in a row. */
  BadData refuse(
      String field, CsvTable table, CsvTable.Row row, String message, @Nullable String maybe) {
    return table.bad(row, cell(field).column(table), message, maybe);
  }

  private Cell cell(String field) {
    Cell cell = cells.get(field);
    if (cell == null) {
      throw new IllegalArgumentException("The mapping has no field '" + field + "'.");
    }
    return cell;
  }
}
