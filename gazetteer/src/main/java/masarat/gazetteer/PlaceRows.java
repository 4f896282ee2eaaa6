package masarat.gazetteer;

import java.io.IOException;

/** A list of places to import. */
interface PlaceRows {
  /** Takes what a list holds. */
  interface Sink {
    /** A place at a line. */
    void place(Place place, int line) throws IOException;

    /**
     * A line that cannot be used.
     *
     * @param reason the same for all lines refused for it
     * @param value what is wrong in this line
     */
    void refused(int line, String reason, String value);
  }

  /** Reads the list from its beginning. */
  void each(Sink sink) throws IOException;

  /** Whether a place's id is one that other lists share, so that names need not be compared. */
  boolean hasSharedIds();
}
