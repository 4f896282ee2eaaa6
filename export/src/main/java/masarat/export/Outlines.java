package masarat.export;

import java.util.List;
import masarat.gazetteer.Gazetteer;
import masarat.gazetteer.Place;
import masarat.model.Location;
import masarat.model.PlacePrecision;
import masarat.model.State;

/** The areas of states that are told as a country or a province. */
final class Outlines {
  /** A name and a middle that lie closer than this are the same area. */
  private static final double SAME_KM = 2;

  private Outlines() {}

  /** The areas as {@link Gazetteer#outline} has them; none where it is a point or unknown. */
  static List<List<double[]>> of(State state, Location location) {
    boolean area =
        location.precision() == PlacePrecision.COUNTRY
            || location.precision() == PlacePrecision.PROVINCE;
    if (!area || state.place() == null) {
      return List.of();
    }
    Gazetteer gazetteer = Gazetteer.bundled();
    for (Place place : gazetteer.find(state.place())) {
      if (gazetteer.hasOutline(place) && place.kmTo(location.lat(), location.lon()) < SAME_KM) {
        return gazetteer.outline(place);
      }
    }
    return List.of();
  }
}
