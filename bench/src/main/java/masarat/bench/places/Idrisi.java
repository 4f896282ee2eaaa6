package masarat.bench.places;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Arabic tweets of IDRISI (Suwaileh et al., 2023), one JSON object a line. */
final class Idrisi {
  private static final Set<String> COUNTED = Set.of("Country", "Province", "District", "City/town");

  private Idrisi() {}

  static List<MarkedText> read(Path file) throws IOException {
    List<MarkedText> texts = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode tweet = JsonMapper.shared().readTree(line);
      Map<Long, Toponym> toponyms = new LinkedHashMap<>();
      for (JsonNode mention : tweet.get("location_mentions").values()) {
        Toponym toponym = toponym(mention);
        long where = (long) toponym.start() << Integer.SIZE | toponym.end();
        if (toponym.counted()) {
          toponyms.put(where, toponym);
        } else {
          toponyms.putIfAbsent(where, toponym);
        }
      }
      texts.add(new MarkedText(tweet.get("text").asString(), "ar", List.copyOf(toponyms.values())));
    }
    return texts;
  }

  private static Toponym toponym(JsonNode mention) {
    JsonNode map = mention.path("osm_json");
    double[] point =
        map.has("lat")
            ? new double[] {
              Double.parseDouble(map.get("lat").asString()),
              Double.parseDouble(map.get("lon").asString())
            }
            : null;
    return new Toponym(
        mention.get("start_offset").asInt(),
        mention.get("end_offset").asInt(),
        COUNTED.contains(mention.get("type").asString()),
        point);
  }
}
