package masarat.gazetteer;

import masarat.model.Coded;

/** A part of a larger area, as texts say it. */
public enum Direction implements Coded {
  NORTHERN(1, 0, "شمال"),
  SOUTHERN(-1, 0, "جنوب"),
  EASTERN(0, 1, "شرق"),
  WESTERN(0, -1, "غرب"),
  NORTHEASTERN(0.7, 0.7, "شمال شرق"),
  NORTHWESTERN(0.7, -0.7, "شمال غرب"),
  SOUTHEASTERN(-0.7, 0.7, "جنوب شرق"),
  SOUTHWESTERN(-0.7, -0.7, "جنوب غرب"),
  CENTRAL(0, 0, "وسط");

  private final double north;
  private final double east;
  private final String arabic;

  Direction(double north, double east, String arabic) {
    this.north = north;
    this.east = east;
    this.arabic = arabic;
  }

  /** Share of a radius to go north; negative is south. */
  double north() {
    return north;
  }

  /** Share of a radius to go east; negative is west. */
  double east() {
    return east;
  }

  /** The Arabic noun that stands before a place: شمال. */
  public String arabic() {
    return arabic;
  }

  /** The English adjective that stands before a place: Northern. */
  public String english() {
    return name().charAt(0) + code().substring(1);
  }
}
