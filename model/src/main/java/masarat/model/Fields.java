package masarat.model;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The fields of one JSON object, read with their path so that a refusal can name the place. A field
 * that is {@code null} is absent.
 */
final class Fields {
  private final JsonNode node;
  private final String path;

  private Fields(JsonNode node, String path) {
    this.node = node;
    this.path = path;
  }

  /**
   * @throws BadField if the node is no object or has a field not in {@code known}
   */
  static Fields of(JsonNode node, String path, Set<String> known) {
    if (!node.isObject()) {
      throw new BadField(
          (path.isEmpty() ? "the line" : "'" + path + "'") + " is no JSON object: " + brief(node),
          null);
    }
    for (String field : node.propertyNames()) {
      if (!known.contains(field)) {
        throw new BadField("unknown field '" + join(path, field) + "'", nearest(field, known));
      }
    }
    return new Fields(node, path);
  }

  /** The fields of one JSON object of which only some matter. */
  static Fields ofAny(JsonNode node) {
    if (!node.isObject()) {
      throw new BadField("the line is no JSON object: " + brief(node), null);
    }
    return new Fields(node, "");
  }

  @Nullable String text(String field) {
    JsonNode value = node.get(field);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isString()) {
      throw wrong(field, value, "must be text", null);
    }
    return value.asString();
  }

  String requiredText(String field) {
    String value = text(field);
    if (value == null || value.isEmpty()) {
      throw new BadField("the field '" + join(path, field) + "' is missing", null);
    }
    return value;
  }

  int requiredInt(String field) {
    JsonNode value = node.get(field);
    if (value == null || !value.isIntegralNumber() || !value.canConvertToInt()) {
      throw wrong(field, value, "must be a whole number", null);
    }
    return value.asInt();
  }

  @Nullable Double number(String field) {
    JsonNode value = node.get(field);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isNumber()) {
      throw wrong(field, value, "must be a number", "write it without quotation marks");
    }
    return value.asDouble();
  }

  List<Double> numbers(String field) {
    List<Double> numbers = new ArrayList<>();
    for (JsonNode value : elements(field)) {
      if (!value.isNumber()) {
        throw wrong(field, value, "must hold numbers", "write them without quotation marks");
      }
      numbers.add(value.asDouble());
    }
    return numbers;
  }

  @Nullable LocalDate date(String field) {
    String value = text(field);
    if (value == null) {
      return null;
    }
    try {
      boolean hasTime = value.length() > 10 && (value.charAt(10) == 'T' || value.charAt(10) == ' ');
      return LocalDate.parse(hasTime ? value.substring(0, 10) : value);
    } catch (DateTimeParseException e) {
      throw new BadField(
          "'" + join(path, field) + "' (" + value + ") is no date",
          "write it as year-month-day, like 2017-10-14");
    }
  }

  <E extends Enum<E> & Coded> @Nullable E code(String field, Class<E> codes) {
    String value = text(field);
    if (value == null) {
      return null;
    }
    for (E constant : codes.getEnumConstants()) {
      if (constant.code().equals(value)) {
        return constant;
      }
    }
    List<String> known = Arrays.stream(codes.getEnumConstants()).map(Coded::code).toList();
    throw new BadField(
        "'" + join(path, field) + "' (" + value + ") is not in the codebook",
        nearest(value, known));
  }

  <E extends Enum<E> & Coded> E requiredCode(String field, Class<E> codes) {
    E value = code(field, codes);
    if (value == null) {
      throw new BadField("the field '" + join(path, field) + "' is missing", null);
    }
    return value;
  }

  @Nullable Fields object(String field, Set<String> known) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() ? null : of(value, join(path, field), known);
  }

  /** One text or a list of texts. */
  List<String> texts(String field) {
    List<String> texts = new ArrayList<>();
    for (JsonNode value : elements(field)) {
      if (!value.isString()) {
        throw wrong(field, value, "must be text or a list of texts", null);
      }
      texts.add(value.asString());
    }
    return texts;
  }

  /** One object or a list of objects. */
  <T> List<T> objects(String field, Set<String> known, Function<Fields, T> read) {
    List<T> objects = new ArrayList<>();
    for (JsonNode value : elements(field)) {
      objects.add(read.apply(of(value, join(path, field), known)));
    }
    return objects;
  }

  private List<JsonNode> elements(String field) {
    JsonNode value = node.get(field);
    if (value == null || value.isNull()) {
      return List.of();
    }
    return value.isArray() ? new ArrayList<>(value.values()) : List.of(value);
  }

  private BadField wrong(
      String field, @Nullable JsonNode value, String rule, @Nullable String maybe) {
    return new BadField("'" + join(path, field) + "' (" + brief(value) + ") " + rule, maybe);
  }

  private static String brief(@Nullable JsonNode value) {
    String text = value == null ? "absent" : value.toString();
    return text.length() <= 60 ? text : text.substring(0, 57) + "...";
  }

  private static String join(String path, String field) {
    return path.isEmpty() ? field : path + "." + field;
  }

  /** The likeliest of the known words, or all of them where none is like it. */
  private static String nearest(String word, Collection<String> known) {
    String all = String.join(", ", known.stream().sorted().toList());
    return Nearest.to(word, known)
        .map(near -> "you mean '" + near + "'")
        .orElse("use one of " + all);
  }
}
