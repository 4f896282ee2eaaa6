package masarat.gazetteer;

import java.util.List;

/**
 * A folded name and the places called so.
 *
 * @param folded words with one blank between them; Arabic with its article, where it has one
 * @param places those it can mean
 * @param common whether it is a common word too, so that a reader should ask for a word like "city
 *     of" or a preposition before it
 */
public record Name(String folded, List<Place> places, boolean common) {
  public Name {
    if (folded.isBlank() || places.isEmpty()) {
      throw new IllegalArgumentException("A name needs a word and a place.");
    }
    places = List.copyOf(places);
  }

  /** The words of the name. */
  public List<String> words() {
    return List.of(folded.split(" ", -1));
  }
}
