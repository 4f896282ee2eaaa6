package masarat.cli.print;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import masarat.gazetteer.Gazetteer;
import masarat.gazetteer.Place;
import masarat.gazetteer.PlaceFound;
import masarat.gazetteer.Reason;

/** The places that a name can mean. */
public final class PlaceText {
  private static final List<String> HEADINGS =
      List.of("", "place", "arabic", "kind", "in", "lat, lon", "people", "sure", "why");

  private PlaceText() {}

  /**
   * The candidates under the letters that stand for them on the map, then the map.
   *
   * @param all how many there are besides those shown
   */
  public static void table(
      List<PlaceFound> found, int all, Gazetteer gazetteer, PrintStream out, int columns) {
    Table table = new Table(HEADINGS, 1, 26, 22, 10, 34, 18, 11, 5);
    List<Place> places = new ArrayList<>();
    for (PlaceFound one : found) {
      table.row(cells(one, PlaceMap.letter(places.size())));
      places.add(one.place());
    }
    table.print(out, columns);
    if (all > found.size()) {
      out.printf("and %d more%n", all - found.size());
    }
    if (!places.isEmpty()) {
      out.append('\n').append(PlaceMap.of(places, gazetteer));
    }
  }

  private static List<String> cells(PlaceFound found, char letter) {
    Place place = found.place();
    String code = place.pcode() == null ? "" : " " + place.pcode();
    return List.of(
        String.valueOf(letter),
        place.name() + code,
        Objects.requireNonNullElse(place.names().arabic(), ""),
        place.kind().code(),
        found.parents().stream().map(Place::name).collect(Collectors.joining(", ")),
        String.format(Locale.ROOT, "%.4f, %.4f", place.lat(), place.lon()),
        place.population() == 0 ? "" : String.format(Locale.ROOT, "%,d", place.population()),
        String.format(Locale.ROOT, "%.0f %%", 100 * found.ranked().probability()),
        why(found));
  }

  private static String why(PlaceFound found) {
    String match =
        switch (found.match()) {
          case NAME -> "so called";
          case ARTICLE -> "so called but for the article";
          case CODE -> "by its code";
          case LIKENESS ->
              String.format(Locale.ROOT, "like %s (%.2f)", found.called(), found.likeness());
          case DERIVED -> "around " + found.called();
        };
    String reasons =
        found.ranked().reasons().entrySet().stream()
            .sorted(Map.Entry.<Reason, Double>comparingByValue(Comparator.reverseOrder()))
            .map(e -> String.format(Locale.ROOT, "%s %+.1f", Words.of(e.getKey()), e.getValue()))
            .collect(Collectors.joining(", "));
    return match + "; " + reasons;
  }
}
