package masarat.bench.places;

import java.util.List;

/** A text with the places that were marked in it by hand. */
record MarkedText(String text, String language, List<Toponym> toponyms) {
  MarkedText {
    toponyms = List.copyOf(toponyms);
  }
}
