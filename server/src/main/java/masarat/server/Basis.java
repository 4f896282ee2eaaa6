package masarat.server;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import masarat.store.audit.Digest;
import masarat.store.claim.Facet;
import masarat.store.claim.Review;
import masarat.store.claim.View;
import org.jspecify.annotations.Nullable;

/**
 * What answers about claims are made of, as a fingerprint: this version, its places, and all that
 * was ever done to claims. An answer holds as long as it is the same.
 */
final class Basis {
  /** What changes no claim. */
  private static final Set<String> APART = Set.of("comment", "study", "source");

  private final Desk desk;
  private @Nullable String program;

  Basis(Desk desk) {
    this.desk = desk;
  }

  /** Made at the first question, since all places are counted. */
  private synchronized String program() {
    String known = program;
    if (known == null) {
      known = desk.settings().version() + " " + Digest.ofText(desk.places().stats().toString());
      program = known;
    }
    return known;
  }

  /** Whether a basis is of this version and its places, whatever was done to claims. */
  boolean isOfProgram(String basis) {
    return basis.startsWith(program() + " ");
  }

  /** Of answers about the claims of a view. */
  String of(View view) {
    Set<String> apart = new HashSet<>(APART);
    List<String> reviews = view.chosen().getOrDefault(Facet.REVIEW, List.of());
    if (reviews.contains(Review.OPEN.code()) && reviews.contains(Review.ACCEPTED.code())) {
      // Who accepts a claim leaves it as it is, and among these.
      apart.add("accept");
    }
    return program() + " " + desk.store().chain().last(apart);
  }

  /** A view in words, the same in every process. */
  static String question(View view) {
    return String.join(
        " ",
        view.words(),
        String.valueOf(view.exact()),
        new TreeMap<>(view.chosen()).toString(),
        String.valueOf(view.from()),
        String.valueOf(view.to()));
  }
}
