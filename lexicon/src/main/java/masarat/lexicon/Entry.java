package masarat.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import masarat.model.Coded;
import masarat.model.Problem;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * One value of a YAML file with its place: a text, a list or a set of named fields. Every question
 * that the value cannot answer is a {@link BadData} that names the line.
 */
public final class Entry {
  private static final LoadSettings SETTINGS = LoadSettings.builder().setUseMarks(true).build();

  private final String file;
  private final String path;
  private final Node node;

  private Entry(String file, String path, Node node) {
    this.file = file;
    this.path = path;
    this.node = node;
  }

  /**
   * Reads a file that comes with the program.
   *
   * @param resource its name from the root of this folder, for example {@code ar/numbers.yaml}
   */
  public static Entry bundled(String resource) {
    try (InputStream in = Entry.class.getResourceAsStream("/masarat/lexicon/" + resource)) {
      if (in == null) {
        throw new IllegalArgumentException("No data file '" + resource + "' is bundled.");
      }
      return read(resource, new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads one YAML document.
   *
   * @param file its name, for problems
   * @throws BadData if it is no YAML or empty
   */
  public static Entry read(String file, Reader reader) {
    try {
      Optional<Node> root = new Compose(SETTINGS).composeReader(reader);
      if (root.isEmpty()) {
        throw new BadData(new Problem(file, 0, "the file is empty", null));
      }
      return new Entry(file, "", root.get());
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
      throw new BadData(
          new Problem(
              file,
              line,
              "this is no YAML (" + e.getProblem() + ")",
              "the indentation or a quotation mark is off"));
    } catch (YamlEngineException e) {
      throw new BadData(new Problem(file, 0, "this is no YAML (" + e.getMessage() + ")", null));
    }
  }

  /** The fields in their order; this must be a set of named fields. */
  public Map<String, Entry> fields() {
    if (!(node instanceof MappingNode mapping)) {
      throw bad("must have named fields", null);
    }
    Map<String, Entry> fields = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = ((ScalarNode) tuple.getKeyNode()).getValue();
      String at = path.isEmpty() ? key : path + "." + key;
      if (fields.put(key, new Entry(file, at, tuple.getValueNode())) != null) {
        throw new Entry(file, at, tuple.getKeyNode()).bad("comes twice", null);
      }
    }
    return fields;
  }

  /** The fields, none of which may be unknown. */
  public Map<String, Entry> fields(Set<String> known) {
    Map<String, Entry> fields = fields();
    for (Map.Entry<String, Entry> field : fields.entrySet()) {
      if (!known.contains(field.getKey())) {
        throw field
            .getValue()
            .bad(
                "is not a known field",
                "it is one of " + String.join(", ", known.stream().sorted().toList()));
      }
    }
    return fields;
  }

  /** A field, or null where it is absent or empty. */
  public @Nullable Entry field(String name) {
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals(name)) {
          Entry value =
              new Entry(file, path.isEmpty() ? name : path + "." + name, tuple.getValueNode());
          return value.isEmpty() ? null : value;
        }
      }
    }
    return null;
  }

  /** A field that must be there. */
  public Entry required(String name) {
    Entry value = field(name);
    if (value == null) {
      throw bad("lacks the field '" + name + "'", null);
    }
    return value;
  }

  /** The elements of a list; a single value counts as a list of one, an empty value as none. */
  public List<Entry> list() {
    if (isEmpty()) {
      return List.of();
    }
    if (!(node instanceof SequenceNode sequence)) {
      return List.of(this);
    }
    List<Entry> elements = new ArrayList<>();
    for (Node element : sequence.getValue()) {
      elements.add(new Entry(file, path + "[" + elements.size() + "]", element));
    }
    return elements;
  }

  /** The elements of a list field; none where it is absent. */
  public List<Entry> list(String name) {
    Entry value = field(name);
    return value == null ? List.of() : value.list();
  }

  /** The texts of a list field, or of its single value; none where it is absent. */
  public List<String> texts(String name) {
    return list(name).stream().map(Entry::text).toList();
  }

  /** The text of a plain value. */
  public String text() {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw bad("must be a plain value", null);
  }

  /** The text of a field, or null where it is absent. */
  public @Nullable String text(String name) {
    Entry value = field(name);
    return value == null ? null : value.text();
  }

  /** A finite number. */
  public double number() {
    try {
      double number = Double.parseDouble(text());
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw bad("(" + text() + ") must be a number", null);
    }
    throw bad("(" + text() + ") must be a finite number", null);
  }

  /** {@code true} or {@code false}. */
  public boolean flag() {
    return switch (text()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw bad("(" + text() + ") must be true or false", null);
    };
  }

  /** A day. */
  public LocalDate date() {
    try {
      return LocalDate.parse(text());
    } catch (DateTimeParseException e) {
      throw bad("(" + text() + ") is no date", "write it as year-month-day, like 2017-10-14");
    }
  }

  /** A word of the codebook. */
  public <E extends Enum<E> & Coded> E code(Class<E> codes) {
    String text = text();
    for (E constant : codes.getEnumConstants()) {
      if (constant.code().equals(text)) {
        return constant;
      }
    }
    List<String> known = Arrays.stream(codes.getEnumConstants()).map(Coded::code).toList();
    throw bad("(" + text + ") is not in the codebook", "it is one of " + String.join(", ", known));
  }

  /** Whether this is an empty value. */
  public boolean isEmpty() {
    return node instanceof ScalarNode scalar
        && (scalar.getValue().isEmpty() || scalar.getValue().equals("null"));
  }

  /** Whether this is a plain value. */
  public boolean isText() {
    return node instanceof ScalarNode;
  }

  /** A refusal of this value. */
  public BadData bad(String message, @Nullable String maybe) {
    int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    String subject = path.isEmpty() ? "the file " : "'" + path + "' ";
    return new BadData(new Problem(file, line, subject + message, maybe));
  }
}
