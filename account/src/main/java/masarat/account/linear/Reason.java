package masarat.account.linear;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import masarat.account.Premise;
import org.jspecify.annotations.Nullable;

/**
 * Why a bound holds, or why rows clash: the row that says so, and why the other bounds that it was
 * read with hold. All rows below it are a proof.
 */
final class Reason {
  private final @Nullable Row row;
  private final List<Reason> parents;
  private @Nullable Set<Premise> premises;

  Reason(Row row, List<Reason> parents) {
    this(parents, row);
  }

  private Reason(List<Reason> parents, @Nullable Row row) {
    this.row = row;
    this.parents = List.copyOf(parents);
  }

  /** Two bounds that clash; null where a bound is true anyway. */
  static Reason both(@Nullable Reason low, @Nullable Reason high) {
    return new Reason(Stream.of(low, high).filter(Objects::nonNull).toList(), null);
  }

  /** What a bound rests on; nothing where it is true anyway. */
  static Set<Premise> premises(@Nullable Reason reason) {
    return reason == null ? Set.of() : reason.premises();
  }

  /** Asked of the same bound again and again. */
  Set<Premise> premises() {
    Set<Premise> known = premises;
    if (known == null) {
      known = new LinkedHashSet<>();
      for (Row each : proof()) {
        if (each.premise != null) {
          known.add(each.premise);
        }
      }
      known = Collections.unmodifiableSet(known);
      premises = known;
    }
    return known;
  }

  /** The rows from which it follows. */
  Set<Row> proof() {
    Set<Row> rows = new LinkedHashSet<>();
    Set<Reason> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Reason> open = new ArrayDeque<>(List.of(this));
    while (!open.isEmpty()) {
      Reason reason = open.remove();
      if (seen.add(reason)) {
        if (reason.row != null) {
          rows.add(reason.row);
        }
        open.addAll(reason.parents);
      }
    }
    return rows;
  }
}
