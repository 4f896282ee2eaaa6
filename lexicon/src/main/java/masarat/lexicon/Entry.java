package masarat.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import masarat.lexicon.Value.Field;
import masarat.lexicon.Value.Fields;
import masarat.lexicon.Value.Items;
import masarat.lexicon.Value.Text;
import masarat.model.Coded;
import masarat.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * One value of a YAML file with its place: a text, a list or a set of named fields. Every question
 * that the value cannot answer is a {@link BadData} that names the line.
 */
public final class Entry {
  private static final String FOLDER = "/masarat/lexicon/";

  private final String file;
  private final String path;
  private final Value value;

  private Entry(String file, String path, Value value) {
    this.file = file;
    this.path = path;
    this.value = value;
  }

  /**
   * Reads a file that comes with the program.
   *
   * @param resource its name from the root of this folder, for example {@code ar/numbers.yaml}
   */
  public static Entry bundled(String resource) {
    try (InputStream in =
        Entry.class.getResourceAsStream(FOLDER + LexiconBuild.bundled(resource))) {
      if (in == null) {
        throw new IllegalArgumentException("No data file '" + resource + "' is bundled.");
      }
      return new Entry(resource, "", Values.read(in.readAllBytes()));
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
    return new Entry(file, "", Yaml.read(file, reader));
  }

  /** The fields in their order; this must be a set of named fields. */
  public Map<String, Entry> fields() {
    if (!(value instanceof Fields named)) {
      throw bad("must have named fields", null);
    }
    Map<String, Entry> fields = new LinkedHashMap<>();
    for (Field field : named.fields()) {
      String name = field.name().text();
      String at = path.isEmpty() ? name : path + "." + name;
      if (fields.put(name, new Entry(file, at, field.value())) != null) {
        throw new Entry(file, at, field.name()).bad("comes twice", null);
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
    if (value instanceof Fields named) {
      for (Field field : named.fields()) {
        if (field.name().text().equals(name)) {
          Entry entry = new Entry(file, path.isEmpty() ? name : path + "." + name, field.value());
          return entry.isEmpty() ? null : entry;
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
    if (!(value instanceof Items list)) {
      return List.of(this);
    }
    List<Entry> elements = new ArrayList<>(list.items().size());
    for (Value element : list.items()) {
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
    if (value instanceof Text text) {
      return text.text();
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
    return value instanceof Text text && (text.text().isEmpty() || text.text().equals("null"));
  }

  /** Whether this is a plain value. */
  public boolean isText() {
    return value instanceof Text;
  }

  /** Whether this is a list. */
  public boolean isList() {
    return value instanceof Items;
  }

  /** What the file calls this value, without what stands around it; empty of the whole file. */
  public String name() {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  /** A refusal of this value. */
  public BadData bad(String message, @Nullable String maybe) {
    String subject = path.isEmpty() ? "the file " : "'" + path + "' ";
    return new BadData(new Problem(file, value.line(), subject + message, maybe));
  }
}
