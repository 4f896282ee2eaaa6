package masarat.gazetteer;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import masarat.lexicon.BadData;
import masarat.lexicon.Entry;
import masarat.model.Problem;
import org.jspecify.annotations.Nullable;

/** Makes the mapping of a table whose columns have the usual names. */
final class ColumnGuess {
  /** Patterns of the columns of each field, the surer first. */
  private static final Map<String, List<String>> PATTERNS = new LinkedHashMap<>();

  static {
    PATTERNS.put(
        "name_ar",
        List.of("(place|name|town|village|location)_?ar(abic)?", "ar(abic)?(_?name)?", ".*_ar"));
    PATTERNS.put(
        "name_en",
        List.of(
            "(place|name|town|village|location)_?en(glish)?",
            "en(glish)?(_?name)?",
            "name",
            "place|town|village|location",
            ".*_en"));
    PATTERNS.put("lat", List.of("lat(itude)?", "y", "lat.*"));
    PATTERNS.put("lon", List.of("lon(gitude)?|lng", "x", "(lon|lng).*"));
    PATTERNS.put(
        "in", List.of("gov(ernorate)?(_?en)?", "(adm(in)?1|province|state)(_?(name|en))*"));
    PATTERNS.put("pcode", List.of("p_?code"));
    PATTERNS.put("population", List.of("pop(ulation)?"));
  }

  private ColumnGuess() {}

  /**
   * The mapping of a table.
   *
   * @throws BadData if no columns of a name and of a point are told by their names
   */
  static Entry of(Path table) throws IOException {
    List<String> columns = Feature.columns(table);
    StringBuilder yaml = new StringBuilder();
    for (Map.Entry<String, List<String>> field : PATTERNS.entrySet()) {
      String column = column(columns, field.getValue());
      if (column != null) {
        yaml.append(field.getKey())
            .append(": \"")
            .append(column.replace("\"", "\\\""))
            .append("\"\n");
      }
    }
    boolean named = yaml.indexOf("name_") >= 0;
    if (!named || yaml.indexOf("lat:") < 0 || yaml.indexOf("lon:") < 0) {
      throw new BadData(
          new Problem(
              String.valueOf(table.getFileName()),
              1,
              "the columns of a name, a latitude and a longitude are not told by their names ("
                  + String.join(", ", columns)
                  + ")",
              "a mapping file names them"));
    }
    return Entry.read("the columns of " + table.getFileName(), new StringReader(yaml.toString()));
  }

  private static @Nullable String column(List<String> columns, List<String> patterns) {
    for (String pattern : patterns) {
      for (String column : columns) {
        if (column.toLowerCase(Locale.ROOT).matches(pattern)) {
          return column;
        }
      }
    }
    return null;
  }
}
