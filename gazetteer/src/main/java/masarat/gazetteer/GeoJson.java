package masarat.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/** Reads the features of a GeoJSON map one by one, however many points they have. */
final class GeoJson {
  private final JsonParser json;
  private int count;

  private GeoJson(JsonParser json) {
    this.json = json;
  }

  static void read(Path file, Feature.Sink sink) throws IOException {
    try (BufferedReader text = Sources.lines(file);
        JsonParser json = new JsonFactory().createParser(text)) {
      new GeoJson(json).features(sink);
    } catch (JacksonException e) {
      throw new IOException("it is no GeoJSON: " + e.getOriginalMessage(), e);
    }
  }

  private void features(Feature.Sink sink) throws IOException {
    while (json.nextToken() != null) {
      if (json.currentToken() == JsonToken.PROPERTY_NAME && json.currentName().equals("features")) {
        json.nextToken();
        while (json.nextToken() == JsonToken.START_OBJECT) {
          sink.take(feature());
        }
      }
    }
  }

  private Feature feature() {
    Map<String, String> fields = new HashMap<>();
    Outline outline = new Outline();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String part = json.currentName();
      json.nextToken();
      switch (part) {
        case "properties" -> properties(fields);
        case "geometry" -> geometry(outline);
        default -> json.skipChildren();
      }
    }
    return new Feature(++count, fields, outline.isEmpty() ? null : outline);
  }

  private void properties(Map<String, String> fields) {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      return;
    }
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
        fields.put(name, json.getString());
      } else {
        json.skipChildren();
      }
    }
  }

  /** Takes every pair of numbers under "coordinates" for a point. */
  private void geometry(Outline outline) {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      return;
    }
    int depth = 1;
    double[] point = new double[2];
    int known = 0;
    while (depth > 0) {
      JsonToken token = json.nextToken();
      if (token.isStructStart()) {
        depth++;
        known = 0;
      } else if (token.isStructEnd()) {
        depth--;
        known = 0;
      } else if (token.isNumeric() && known < 2) {
        point[known++] = json.getDoubleValue();
        if (known == 2) {
          outline.add(point[0], point[1]);
        }
      }
    }
  }
}
