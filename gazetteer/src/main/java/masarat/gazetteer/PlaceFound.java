package masarat.gazetteer;

import java.util.List;
import masarat.model.Coded;

/**
 * A place that a search found, with why.
 *
 * @param ranked the place, its score, its probability among those found, and the reasons
 * @param match how its name fits what was asked
 * @param called the name of the place that fits
 * @param likeness of the two names, 1 where they are one
 * @param parents the units it lies in, the smallest first
 * @param acled ACLED's geo_precision, 1 to 3
 * @param ucdp UCDP's where_prec, 1 to 7
 */
public record PlaceFound(
    Ranked ranked,
    Match match,
    String called,
    double likeness,
    List<Place> parents,
    int acled,
    int ucdp) {
  /** How a name fits. */
  public enum Match implements Coded {
    /** It is a name of the place. */
    NAME,
    /** It is a name of the place but for the article. */
    ARTICLE,
    /** It is a code of the place. */
    CODE,
    /** One can be the romanisation of the other. */
    LIKENESS,
    /** It is an area that was derived from the place of the name. */
    DERIVED
  }

  public PlaceFound {
    parents = List.copyOf(parents);
  }

  /** The place. */
  public Place place() {
    return ranked.place();
  }
}
