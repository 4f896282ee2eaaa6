package masarat.store.report;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Parts of a long list: a database takes so many values in a statement. */
final class Some {
  private static final int MOST = 5_000;

  private Some() {}

  static <T> List<List<T>> of(List<T> all) {
    Stream<List<T>> parts =
        IntStream.iterate(0, from -> from < all.size(), from -> from + MOST)
            .mapToObj(from -> all.subList(from, Math.min(all.size(), from + MOST)));
    return parts.toList();
  }
}
