package masarat.store.claim;

import java.util.List;
import java.util.stream.IntStream;

/** Claims are dealt out into {@value #ALL} lots, so that some lots are a fair sample of all. */
final class Lots {
  static final int ALL = 64;

  private static final String MARK = "l_";

  private Lots() {}

  /** The term of the lot that a claim is in. */
  static String of(int claim) {
    return MARK + claim % ALL;
  }

  /** The terms of the first lots. */
  static List<String> first(int count) {
    return IntStream.range(0, count).mapToObj(Lots::of).toList();
  }
}
