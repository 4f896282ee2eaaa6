package masarat.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    Loaded<Line<Claim>> loaded = read(lines, name, ClaimReader::read, Claim::id);
    return new Loaded<>(number(bare(loaded)), loaded.problems());
  }

  /** Reads reports; a repeated id is a problem. */
  public static Loaded<Report> reports(BufferedReader lines, String name) throws IOException {
    Loaded<Line<Report>> loaded = reportLines(lines, name);
    return new Loaded<>(bare(loaded), loaded.problems());
  }

  /** As {@link #reports}, each with the number of its line. */
  public static Loaded<Line<Report>> reportLines(BufferedReader lines, String name)
      throws IOException {
    return read(lines, name, ReportJson::read, Report::id);
  }

  private static <T> List<T> bare(Loaded<Line<T>> loaded) {
    return loaded.good().stream().map(Line::item).toList();
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

  private static <T> Loaded<Line<T>> read(
      BufferedReader lines,
      String name,
      Function<JsonNode, T> read,
      Function<T, @Nullable String> id)
      throws IOException {
    List<Line<T>> good = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      String bare = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
      if (bare.isBlank()) {
        continue;
      }
      try {
        T item = read.apply(MAPPER.readTree(bare));
        String key = id.apply(item);
        if (key != null && !ids.add(key)) {
          problems.add(
              new Problem(name, number, "the id '" + key + "' comes twice", "number them anew"));
        } else {
          good.add(new Line<>(number, item));
        }
      } catch (BadField e) {
        problems.add(new Problem(name, number, String.valueOf(e.getMessage()), e.maybe));
      } catch (JacksonException e) {
        problems.add(new Problem(name, number, notJson(e), "each line must be one JSON object"));
      } catch (IllegalArgumentException e) {
        problems.add(new Problem(name, number, String.valueOf(e.getMessage()), null));
      }
    }
    return new Loaded<>(good, problems);
  }

  private static String notJson(JacksonException e) {
    int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
    String where = column > 0 ? " at column " + column : "";
    return "this is no JSON" + where + " (" + e.getOriginalMessage() + ")";
  }

  private static List<Claim> number(List<Claim> claims) {
    Set<String> taken = new HashSet<>();
    for (Claim claim : claims) {
      if (claim.id() != null) {
        taken.add(claim.id());
      }
    }
    Map<String, Integer> next = new HashMap<>();
    List<Claim> numbered = new ArrayList<>();
    for (Claim claim : claims) {
      numbered.add(claim.id() == null ? claim.withId(free(claim, next, taken)) : claim);
    }
    return numbered;
  }

  private static String free(Claim claim, Map<String, Integer> next, Set<String> taken) {
    String id;
    do {
      id = claim.report() + "#" + next.merge(claim.report(), 1, Integer::sum);
    } while (!taken.add(id));
    return id;
  }
}
