package masarat.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import masarat.gazetteer.Borders.Border;
import masarat.model.PlacePrecision;
import org.jspecify.annotations.Nullable;

/**
 * Areas that texts derive from places: a part of a country, the countryside of a town, the border
 * of two countries. None is ever more exact than the words are.
 */
public final class Areas {
  /** The middle of a part lies half a radius off; the part is somewhat larger than half. */
  private static final double SHIFT = 0.5;

  private static final double SHARE = 0.6;

  /** "East of a town" is this many of its radii away. */
  private static final double OUTSIDE = 1.5;

  private static final double TOWN_COUNTRYSIDE_KM = 15;
  private static final double KM_PER_DEGREE = 111.2;

  private static final Pattern UNIT_WORD =
      Pattern.compile(" (Governorate|Province|State|Region|District|Emirate|County|Territory)$");

  private final Gazetteer gazetteer;

  Areas(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * "Eastern Syria". Of a settlement or site ("east of Ramadi") the place itself is kept, less
   * exactly: {@link PlacePrecision#NEAR}.
   */
  public Place part(Direction direction, Place of) {
    if (of.kind().isPoint()) {
      return moved(of, of.id(), of.names(), of.kind(), direction, OUTSIDE, 2, PlacePrecision.NEAR);
    }
    String arabic = of.names().arabic();
    Names names =
        Names.derived(
            direction.english() + " " + of.name(),
            arabic == null ? null : direction.arabic() + " " + arabic);
    PlacePrecision precision =
        of.precision() == PlacePrecision.COUNTRY ? PlacePrecision.REGION : of.precision();
    String id = slug(direction.english() + " " + of.id());
    return moved(of, id, names, PlaceKind.REGION, direction, SHIFT, SHARE, precision);
  }

  /**
   * "Aleppo countryside", the country around a seat of a unit or a town. A direction ("northern
   * countryside of Aleppo") moves the middle and is not part of the name.
   */
  public Place countryside(Place of, @Nullable Direction direction) {
    Optional<Place> unit = unitOf(of);
    Place around = unit.orElse(of);
    String base = UNIT_WORD.matcher(around.name()).replaceFirst("");
    String arabic = around.names().arabic();
    Names names = Names.derived(base + " countryside", arabic == null ? null : "ريف " + arabic);
    double radius = unit.map(Place::radiusKm).orElse(Math.max(TOWN_COUNTRYSIDE_KM, of.radiusKm()));
    PlacePrecision precision = unit.isPresent() ? PlacePrecision.PROVINCE : PlacePrecision.DISTRICT;
    Place whole =
        new Place(
            slug(base + " countryside " + around.country()),
            null,
            PlaceKind.AREA,
            around.code() == null ? around.within() : around.code(),
            null,
            names,
            of.lat(),
            of.lon(),
            radius,
            0,
            precision);
    return direction == null
        ? whole
        : moved(whole, whole.id(), names, PlaceKind.AREA, direction, SHIFT, SHARE, precision);
  }

  /** The unit a place is or is the namesake of. */
  private Optional<Place> unitOf(Place of) {
    if (of.kind() == PlaceKind.PROVINCE) {
      return Optional.of(of);
    }
    String name = UNIT_WORD.matcher(of.name()).replaceFirst("");
    return gazetteer
        .unit(of.province())
        .filter(
            unit ->
                UNIT_WORD.matcher(unit.name()).replaceFirst("").equals(name)
                    || unit.names().englishVariants().contains(name));
  }

  /** "Syria-Lebanon border", in the order given; empty where the two share no border. */
  public Optional<Place> border(Place a, Place b) {
    return Borders.bundled().between(a.country(), b.country()).map(line -> border(a, b, line));
  }

  private static Place border(Place a, Place b, Border line) {
    String first = a.names().arabic();
    String second = b.names().arabic();
    Names names =
        Names.derived(
            a.name() + "-" + b.name() + " border",
            first == null || second == null ? null : "الحدود بين " + first + " و" + second);
    String id =
        a.country().compareTo(b.country()) < 0
            ? slug("border " + a.country() + " " + b.country())
            : slug("border " + b.country() + " " + a.country());
    return new Place(
        id,
        null,
        PlaceKind.REGION,
        "",
        null,
        names,
        line.lat(),
        line.lon(),
        Math.max(1, line.lengthKm() / 2),
        0,
        PlacePrecision.REGION);
  }

  /**
   * The areas of a name that was derived from places here: "Eastern Syria", "Aleppo countryside",
   * "Syria-Lebanon border". Several where places share a name, none where it is no such name.
   */
  public List<Place> named(String name) {
    List<Place> areas = new ArrayList<>();
    for (Direction direction : Direction.values()) {
      rest(name, direction.english() + " ", "").forEach(of -> areas.add(part(direction, of)));
    }
    rest(name, "", " countryside").forEach(of -> areas.add(countryside(of, null)));
    for (int hyphen = name.indexOf('-'); hyphen >= 0; hyphen = name.indexOf('-', hyphen + 1)) {
      List<Place> others = rest(name.substring(hyphen), "-", " border");
      for (Place a : others.isEmpty() ? others : gazetteer.find(name.substring(0, hyphen))) {
        others.forEach(b -> border(a, b).ifPresent(areas::add));
      }
    }
    areas.removeIf(area -> !area.name().equals(name));
    return areas;
  }

  /** The places of what is left of a name between a start and an end, none where it lacks them. */
  private List<Place> rest(String name, String start, String end) {
    return name.startsWith(start)
            && name.endsWith(end)
            && name.length() > start.length() + end.length()
        ? gazetteer.find(name.substring(start.length(), name.length() - end.length()))
        : List.of();
  }

  private static Place moved(
      Place of,
      String id,
      Names names,
      PlaceKind kind,
      Direction direction,
      double shift,
      double share,
      PlacePrecision precision) {
    double km = of.radiusKm() * shift;
    double lat = of.lat() + direction.north() * km / KM_PER_DEGREE;
    double perDegree = KM_PER_DEGREE * Math.max(0.1, Math.cos(Math.toRadians(of.lat())));
    double lon = of.lon() + direction.east() * km / perDegree;
    return new Place(
        id,
        of.kind() == kind ? of.geonames() : null,
        kind,
        of.code() == null ? of.within() : of.code(),
        null,
        names,
        Math.max(-90, Math.min(90, lat)),
        wrap(lon),
        of.radiusKm() * share,
        0,
        precision);
  }

  private static double wrap(double lon) {
    return lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon;
  }

  private static String slug(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }
}
