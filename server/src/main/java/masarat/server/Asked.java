package masarat.server;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.stream.Stream;
import masarat.export.Discretion;
import masarat.model.Coded;
import masarat.model.Nearest;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a request says, read strictly: whatever cannot be understood declines it. */
final class Asked {
  private static final int USUAL_LIMIT = 50;
  private static final int LARGEST_LIMIT = 1_000;
  private static final int LARGEST_GUARD = 1_000_000;

  private Asked() {}

  /** A parameter, null where it is absent or empty. */
  static @Nullable String text(Context context, String name) {
    String value = context.queryParam(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  static boolean flag(Context context, String name) {
    String value = text(context, name);
    if (value == null || value.equals("false")) {
      return false;
    }
    if (value.equals("true")) {
      return true;
    }
    throw bad(name, value, "true or false");
  }

  /** What the request wants to be kept back. */
  static Discretion discretion(Context context) {
    return new Discretion(
        flag(context, "without_quotes"), number(context, "guard", 0, LARGEST_GUARD, 0));
  }

  static int number(Context context, String name, int least, int most, int usual) {
    String value = text(context, name);
    if (value == null) {
      return usual;
    }
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, as a number out of range is.
    }
    throw bad(name, value, "a whole number from " + least + " to " + most);
  }

  /** How many rows a page has. */
  static int limit(Context context) {
    return number(context, "limit", 1, LARGEST_LIMIT, USUAL_LIMIT);
  }

  /** The number after which a list goes on, 0 for its beginning. */
  static int after(Context context) {
    return number(context, "cursor", 0, Integer.MAX_VALUE, 0);
  }

  static @Nullable LocalDate day(Context context, String name) {
    String value = text(context, name);
    return value == null ? null : day(name, value);
  }

  static LocalDate day(String name, String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw bad(name, value, "a day like 2017-10-14");
    }
  }

  /** One of the values of an enumeration. */
  static <T extends Enum<T> & Coded> T code(String name, String value, Class<T> type) {
    T[] all = type.getEnumConstants();
    return Stream.of(all)
        .filter(one -> one.code().equals(value))
        .findFirst()
        .orElseThrow(
            () -> {
              String nearest =
                  Nearest.to(
                          value.toLowerCase(Locale.ROOT), Stream.of(all).map(Coded::code).toList())
                      .orElse(all[0].code());
              return bad(name, value, "for example " + nearest);
            });
  }

  /** The body as an object. */
  static ObjectNode body(Context context) {
    try {
      JsonNode body = JsonMapper.shared().readTree(context.body());
      if (body instanceof ObjectNode object) {
        return object;
      }
    } catch (JacksonException e) {
      throw Declined.badRequest(
          "The body is no JSON (" + e.getOriginalMessage() + ").", "Mend it and send again.");
    }
    throw Declined.badRequest("The body is no JSON object.", "Send one in braces.");
  }

  /** A text of a body, null where it is absent. */
  static @Nullable String text(ObjectNode body, String field) {
    JsonNode value = body.get(field);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isString()) {
      throw bad(field, value.toString(), "a text");
    }
    return value.asString().isBlank() ? null : value.asString();
  }

  static String required(ObjectNode body, String field) {
    String value = text(body, field);
    if (value == null) {
      throw Declined.badRequest("The field '" + field + "' is missing.", "Add it as a text.");
    }
    return value;
  }

  private static Declined bad(String name, String value, String wanted) {
    return Declined.badRequest(
        "'" + name + "' (" + value + ") cannot be understood.", "It should be " + wanted + ".");
  }
}
