package masarat.cli.print;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import masarat.gazetteer.GazetteerStats;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a gazetteer holds. */
public final class StatsText {
  private static final int COUNTRIES = 25;

  private StatsText() {}

  /** One line of JSON. */
  public static String json(GazetteerStats stats) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("places", stats.places());
    node.put("arabic", stats.arabic());
    node.put("pcodes", stats.pcodes());
    ObjectNode kinds = node.putObject("kinds");
    stats.kinds().forEach((kind, count) -> kinds.put(kind.code(), count));
    ObjectNode countries = node.putObject("countries");
    stats.countries().forEach(countries::put);
    ObjectNode files = node.putObject("bytes");
    stats.files().forEach(files::put);
    return JsonMapper.shared().writeValueAsString(node);
  }

  /** The counts, the countries with most places first. */
  public static void table(GazetteerStats stats, PrintStream out, int columns) {
    out.printf(
        Locale.ROOT,
        "%,d places, %,d with an Arabic name, %,d with a P-code%n%n",
        stats.places(),
        stats.arabic(),
        stats.pcodes());
    Table kinds = new Table(List.of("kind", "places"), 14);
    stats.kinds().forEach((kind, count) -> kinds.row(List.of(kind.code(), number(count))));
    kinds.print(out, columns);
    out.append('\n');
    Table countries = new Table(List.of("country", "places"), 14);
    stats.countries().entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(COUNTRIES)
        .forEach(e -> countries.row(List.of(country(e.getKey()), number(e.getValue()))));
    countries.print(out, columns);
    int more = stats.countries().size() - COUNTRIES;
    out.append(more > 0 ? "and " + more + " more\n\n" : "\n");
    Table files = new Table(List.of("file", "bytes"), 40);
    stats.files().forEach((file, bytes) -> files.row(List.of(file, number(bytes))));
    files.print(out, columns);
  }

  private static String country(String code) {
    return code.isEmpty() ? "in several" : code;
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
