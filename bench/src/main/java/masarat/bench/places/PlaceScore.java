package masarat.bench.places;

import java.util.List;
import java.util.Locale;
import masarat.model.Location;
import masarat.reader.Explanation.Seen;
import masarat.reader.mention.Mention.PlaceMention;
import org.jspecify.annotations.Nullable;

/**
 * Counts what was found. A place is found where a mention overlaps it; it is placed well within 161
 * km (100 miles) of the hand's point, the measure of geoparsing. A mention that overlaps only
 * places of kinds that are not measured is neither right nor wrong.
 */
final class PlaceScore {
  private static final double NEAR_KM = 161;
  private static final double EARTH_RADIUS_KM = 6371;

  private int marked;
  private int found;
  private int mentions;
  private int right;
  private int placed;
  private int near;
  private int others;
  private int othersFound;

  /** Adds a text and the places that were seen in it. */
  void add(MarkedText text, List<Seen> seen) {
    for (Toponym toponym : text.toponyms()) {
      Seen hit = seen.stream().filter(s -> overlaps(toponym, s)).findFirst().orElse(null);
      if (!toponym.counted()) {
        others++;
        othersFound += hit == null ? 0 : 1;
        continue;
      }
      marked++;
      if (hit != null) {
        found++;
        place(toponym.point(), ((PlaceMention) hit.mention()).location());
      }
    }
    for (Seen one : seen) {
      List<Toponym> under = text.toponyms().stream().filter(t -> overlaps(t, one)).toList();
      if (under.isEmpty() || under.stream().anyMatch(Toponym::counted)) {
        mentions++;
        right += under.isEmpty() ? 0 : 1;
      }
    }
  }

  private static boolean overlaps(Toponym toponym, Seen seen) {
    return toponym.overlaps(seen.span().start(), seen.span().end());
  }

  private void place(double @Nullable [] point, @Nullable Location location) {
    if (point == null) {
      return;
    }
    placed++;
    near += location != null && km(point, location) <= NEAR_KM ? 1 : 0;
  }

  private static double km(double[] point, Location to) {
    double a = Math.toRadians(point[0]);
    double b = Math.toRadians(to.lat());
    double north = Math.sin((b - a) / 2);
    double east = Math.sin(Math.toRadians(to.lon() - point[1]) / 2);
    double h = north * north + Math.cos(a) * Math.cos(b) * east * east;
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  double precision() {
    return mentions == 0 ? 0 : (double) right / mentions;
  }

  double recall() {
    return marked == 0 ? 0 : (double) found / marked;
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  /** Of the places found whose point the hand knew. */
  double shareNear() {
    return placed == 0 ? 0 : (double) near / placed;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "precision %.3f, recall %.3f, F1 %.3f; within 161 km %.3f of %d; other kinds found %d of"
            + " %d",
        precision(),
        recall(),
        f1(),
        shareNear(),
        placed,
        othersFound,
        others);
  }
}
