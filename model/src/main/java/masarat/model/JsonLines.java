package masarat.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Claims and reports as JSON Lines: one object a line, UTF-8, blank lines skipped. */
public final class JsonLines {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonLines() {}

  /**
   * Reads claims; those without an id are numbered {@code <report>#<n>} in the order they come.
   *
   * @param name the file, for problems
   */
  public static Loaded<Claim> claims(BufferedReader lines, String name) throws IOException {
    List<Claim> good = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    eachClaim(lines, name, good::add, problems::add);
    return new Loaded<>(good, problems);
  }

  /**
   * As {@link #claims}, for as many claims as there may be: of a report those are held that come
   * one after the other, and of the others their ids only.
   */
  public static void eachClaim(
      BufferedReader lines, String name, Consumer<Claim> good, Consumer<Problem> problems)
      throws IOException {
    Numbering numbering = new Numbering(good);
    each(
        lines,
        name,
        ClaimReader::read,
        claim -> claim.id() == null || numbering.isFree(claim.id()) ? null : claim.id(),
        line -> numbering.add(line.item()),
        problems);
    numbering.end();
  }

  /** Reads reports; a repeated id is a problem. */
  public static Loaded<Report> reports(BufferedReader lines, String name) throws IOException {
    Loaded<Line<Report>> loaded = reportLines(lines, name);
    return new Loaded<>(loaded.good().stream().map(Line::item).toList(), loaded.problems());
  }

  /** As {@link #reports}, each with the number of its line. */
  public static Loaded<Line<Report>> reportLines(BufferedReader lines, String name)
      throws IOException {
    List<Line<Report>> good = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    each(
        lines,
        name,
        ReportJson::read,
        report -> ids.add(report.id()) ? null : report.id(),
        good::add,
        problems::add);
    return new Loaded<>(good, problems);
  }

  /**
   * The claim of a line that was written here.
   *
   * @throws IllegalArgumentException if the line is none
   */
  public static Claim claim(String line) {
    try {
      return ClaimReader.read(MAPPER.readTree(line));
    } catch (BadField | JacksonException e) {
      throw new IllegalArgumentException("This is no claim (" + e.getMessage() + ").", e);
    }
  }

  /**
   * The report of a line that was written here.
   *
   * @throws IllegalArgumentException if the line is none
   */
  public static Report report(String line) {
    try {
      return ReportJson.read(MAPPER.readTree(line));
    } catch (BadField | JacksonException e) {
      throw new IllegalArgumentException("This is no report (" + e.getMessage() + ").", e);
    }
  }

  /** One line, without a line break. */
  public static String write(Claim claim) {
    return MAPPER.writeValueAsString(ClaimWriter.write(claim));
  }

  /** One line, without a line break. */
  public static String write(Report report) {
    return MAPPER.writeValueAsString(ReportJson.write(report));
  }

  /** A claim as a tree, for answers that hold more than claims. */
  public static ObjectNode tree(Claim claim) {
    return ClaimWriter.write(claim);
  }

  /** A report as a tree. */
  public static ObjectNode tree(Report report) {
    return ReportJson.write(report);
  }

  /** A state as a tree, with the fields of a claim's states. */
  public static ObjectNode tree(State state) {
    return ClaimWriter.write(state);
  }

  /** A quantity as a tree. */
  public static ObjectNode tree(Quantity quantity) {
    return ClaimWriter.quantity(quantity);
  }

  /** Days as a tree. */
  public static ObjectNode tree(When when) {
    return ClaimWriter.when(when);
  }

  /** A number as JSON has it: 5, not 5.0. */
  public static JsonNode tree(double number) {
    return ClaimWriter.number(number);
  }

  /**
   * @param repeated the id of an item that one before it has
   */
  private static <T> void each(
      BufferedReader lines,
      String name,
      Function<JsonNode, T> read,
      Function<T, @Nullable String> repeated,
      Consumer<Line<T>> good,
      Consumer<Problem> problems)
      throws IOException {
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      String bare = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
      if (bare.isBlank()) {
        continue;
      }
      try {
        T item = read.apply(MAPPER.readTree(bare));
        String id = repeated.apply(item);
        if (id != null) {
          problems.accept(
              new Problem(name, number, "the id '" + id + "' comes twice", "number them anew"));
        } else {
          good.accept(new Line<>(number, item));
        }
      } catch (BadField e) {
        problems.accept(new Problem(name, number, String.valueOf(e.getMessage()), e.maybe));
      } catch (JacksonException e) {
        problems.accept(new Problem(name, number, notJson(e), "each line must be one JSON object"));
      } catch (IllegalArgumentException e) {
        problems.accept(new Problem(name, number, String.valueOf(e.getMessage()), null));
      }
    }
  }

  private static String notJson(JacksonException e) {
    int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
    String where = column > 0 ? " at column " + column : "";
    return "this is no JSON" + where + " (" + e.getOriginalMessage() + ")";
  }
}
