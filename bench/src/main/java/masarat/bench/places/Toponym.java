package masarat.bench.places;

import org.jspecify.annotations.Nullable;

/**
 * A place marked by hand.
 *
 * @param start first code point
 * @param end past the last
 * @param counted whether it is of a kind that is measured; the others are reported beside
 * @param point degrees north and east, absent where the hand knew none
 */
record Toponym(int start, int end, boolean counted, double @Nullable [] point) {
  boolean overlaps(int from, int to) {
    return from < end && start < to;
  }
}
