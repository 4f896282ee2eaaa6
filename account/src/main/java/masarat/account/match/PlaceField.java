package masarat.account.match;

import masarat.account.coded.CodedEvent;
import masarat.model.Location;
import masarat.model.PlacePrecision;
import org.jspecify.annotations.Nullable;

/**
 * Distance and name of the place as one field: both tell the same thing, and counting it twice
 * would make every pair in one town a match.
 */
final class PlaceField implements Field {
  private static final double ALIKE = 0.92;
  private static final double[] KM = {0.5, 1, 2, 4, 8, 16};

  private final Names names;

  PlaceField(Names names) {
    this.names = names;
  }

  @Override
  public String name() {
    return "place";
  }

  @Override
  public @Nullable String level(CodedEvent a, CodedEvent b) {
    Location one = a.location();
    Location other = b.location();
    if (one == null || other == null) {
      return null;
    }
    if (isArea(one) || isArea(other)) {
      return "in the area";
    }
    double km = Distance.km(one, other);
    boolean alike = km >= 4 && sameName(a.place(), b.place());
    for (double limit : KM) {
      if (km < limit && !alike) {
        return "within " + (limit < 1 ? "0.5" : Integer.toString((int) limit)) + " km";
      }
    }
    if (alike) {
      return km < 16 ? "within 16 km, names alike" : "farther, names alike";
    }
    return "farther";
  }

  private boolean sameName(@Nullable String one, @Nullable String other) {
    return one != null && other != null && names.likeness(one, other) > ALIKE;
  }

  private static boolean isArea(Location location) {
    return location.precision().compareTo(PlacePrecision.PROVINCE) >= 0;
  }
}
