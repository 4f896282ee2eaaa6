package masarat.reader.claim;

import java.util.Set;
import masarat.gazetteer.Resolver;
import masarat.model.Manner;
import masarat.reader.mention.Mention.PlaceMention;
import masarat.reader.movement.Preposition.Part;
import org.jspecify.annotations.Nullable;

/** The way of a move, once its places are known: where it begins, leads through and ends. */
final class Route {
  /** Who does so was where it happens. */
  static final Set<Manner> LEAVING =
      Set.of(Manner.LEFT, Manner.WITHDREW, Manner.EVACUATED, Manner.FLED, Manner.DISPLACED);

  private static final Set<Manner> ARRIVING =
      Set.of(Manner.ARRIVED, Manner.DEPLOYED, Manner.INFILTRATED);

  private final Clause clause;
  private final boolean arabic;

  Route(Clause clause, boolean arabic) {
    this.clause = clause;
    this.arabic = arabic;
  }

  /** Whether a move ends where it is told of: "in", "on" and "at" say where that is. */
  static boolean arrives(Draft draft) {
    return ARRIVING.contains(draft.manner);
  }

  /**
   * "In" tells where who arrives is then, and where who falls back was; in English also where who
   * leaves was.
   */
  void ground(Draft draft) {
    if (!PartReader.isMove(draft) || draft.at.isEmpty()) {
      return;
    }
    boolean retreat = draft.manner == Manner.WITHDREW && draft.to.isEmpty();
    boolean leaves = arabic ? retreat : LEAVING.contains(draft.manner);
    if (leaves && draft.from.isEmpty()) {
      draft.from.addAll(draft.at);
    } else if (arrives(draft) && draft.to.isEmpty()) {
      draft.to.addAll(draft.at);
    }
  }

  /**
   * Puts the places of a move in their order.
   *
   * @param direct the part of a place without a preposition, if its trigger has one
   */
  void settle(Draft draft, @Nullable Part direct) {
    refuge(draft, direct);
    legs(draft);
    journey(draft);
  }

  /** "Sought refuge in A": where they then are. */
  private void refuge(Draft draft, @Nullable Part direct) {
    if (!arabic && direct == Part.TO && draft.manner == Manner.FLED && draft.to.isEmpty()) {
      draft.to.addAll(draft.from);
      draft.from.clear();
    }
  }

  /** "To A, then to B": the way leads through A. */
  private void legs(Draft draft) {
    while (draft.to.size() > 1) {
      PlaceMention first = draft.to.get(0);
      PlaceMention last = draft.to.get(draft.to.size() - 1);
      if (!clause.between(first.to(), last.from(), Discourse.THEN)) {
        return;
      }
      draft.via.add(draft.to.remove(0));
    }
  }

  /** Where a move from one name to another can mean several places, the near ones are likelier. */
  private static void journey(Draft draft) {
    if (draft.from.size() != 1 || draft.to.size() != 1) {
      return;
    }
    PlaceMention from = draft.from.get(0);
    PlaceMention to = draft.to.get(0);
    boolean weighed = !from.ranked().isEmpty() && !to.ranked().isEmpty();
    if (weighed && (from.ranked().size() > 1 || to.ranked().size() > 1)) {
      draft.from.set(0, from.resolved(Resolver.resolve(from.name(), from.ranked(), to.ranked())));
      draft.to.set(0, to.resolved(Resolver.resolve(to.name(), to.ranked(), from.ranked())));
    }
  }
}
