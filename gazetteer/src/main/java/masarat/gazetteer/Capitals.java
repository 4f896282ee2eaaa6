package masarat.gazetteer;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The capitals of countries, by the ids of the tables of places. */
final class Capitals {
  private final Map<String, String> ids;

  private Capitals(Map<String, String> ids) {
    this.ids = ids;
  }

  /** The bundled table, read when it is first asked for. */
  static Capitals bundled() {
    return Bundled.CAPITALS;
  }

  private static final class Bundled {
    private static final Capitals CAPITALS = read();
  }

  private static Capitals read() {
    Map<String, String> ids = new HashMap<>();
    for (String[] cells : Bundle.rows("capitals.tsv")) {
      ids.put(cells[0], cells[1]);
    }
    return new Capitals(ids);
  }

  /** The id of a country's capital; null where it has none that is undisputed. */
  @Nullable String of(String country) {
    return ids.get(country);
  }
}
