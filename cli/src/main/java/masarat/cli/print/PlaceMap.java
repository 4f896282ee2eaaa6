package masarat.cli.print;

import java.util.List;
import java.util.Locale;
import masarat.gazetteer.Gazetteer;
import masarat.gazetteer.Place;

/**
 * A small map in letters: a dot is land, a colon stands where two countries meet, and each place
 * has its letter. Degrees are as wide as they are at the middle of the map.
 */
final class PlaceMap {
  private static final int WIDTH = 64;
  private static final int HEIGHT = 18;

  /** A line of text is about twice as high as a letter is wide. */
  private static final double LETTER = 2;

  private static final double LEAST_DEGREES = 3;
  private static final double MARGIN = 1.25;
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private final double west;
  private final double north;
  private final double lonStep;
  private final double latStep;

  private PlaceMap(List<Place> places) {
    double south = places.stream().mapToDouble(Place::lat).min().orElse(0);
    double top = places.stream().mapToDouble(Place::lat).max().orElse(0);
    double left = places.stream().mapToDouble(Place::lon).min().orElse(0);
    double right = places.stream().mapToDouble(Place::lon).max().orElse(0);
    double middle = (south + top) / 2;
    double narrow = Math.max(0.2, Math.cos(Math.toRadians(middle)));
    double high = Math.max(LEAST_DEGREES, top - south) * MARGIN / HEIGHT;
    double wide = (right - left) * narrow * MARGIN / WIDTH * LETTER;
    latStep = Math.max(high, wide);
    lonStep = latStep / LETTER / narrow;
    north = middle + latStep * HEIGHT / 2;
    west = (left + right) / 2 - lonStep * WIDTH / 2;
  }

  /** The letter of a place by its number from 0. */
  static char letter(int number) {
    return number < LETTERS.length() ? LETTERS.charAt(number) : '*';
  }

  static String of(List<Place> places, Gazetteer gazetteer) {
    return new PlaceMap(places).drawn(places, gazetteer);
  }

  private String drawn(List<Place> places, Gazetteer gazetteer) {
    char[][] cells = land(gazetteer);
    for (int i = places.size() - 1; i >= 0; i--) {
      Place place = places.get(i);
      int row = (int) ((north - place.lat()) / latStep);
      int column = (int) ((place.lon() - west) / lonStep);
      if (row >= 0 && row < HEIGHT && column >= 0 && column < WIDTH) {
        cells[row][column] = letter(i);
      }
    }
    StringBuilder map = new StringBuilder();
    String edge = "+" + "-".repeat(WIDTH) + "+\n";
    map.append(edge);
    for (char[] row : cells) {
      map.append('|').append(row).append("|\n");
    }
    map.append(edge);
    return map.append(
            String.format(
                Locale.ROOT,
                "%.1f to %.1f north, %.1f to %.1f east%n",
                north - latStep * HEIGHT,
                north,
                west,
                west + lonStep * WIDTH))
        .toString();
  }

  private char[][] land(Gazetteer gazetteer) {
    String[][] countries = new String[HEIGHT][WIDTH];
    for (int row = 0; row < HEIGHT; row++) {
      for (int column = 0; column < WIDTH; column++) {
        countries[row][column] =
            gazetteer.countryAt(north - (row + 0.5) * latStep, west + (column + 0.5) * lonStep);
      }
    }
    char[][] cells = new char[HEIGHT][WIDTH];
    for (int row = 0; row < HEIGHT; row++) {
      for (int column = 0; column < WIDTH; column++) {
        String here = countries[row][column];
        boolean border =
            column > 0 && differ(here, countries[row][column - 1])
                || row > 0 && differ(here, countries[row - 1][column]);
        cells[row][column] = here.isEmpty() ? ' ' : border ? ':' : '.';
      }
    }
    return cells;
  }

  private static boolean differ(String a, String b) {
    return !a.isEmpty() && !b.isEmpty() && !a.equals(b);
  }
}
