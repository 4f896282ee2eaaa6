package masarat.reader.claim;

import java.util.ArrayList;
import java.util.List;
import masarat.model.Group;
import masarat.model.Role;
import org.jspecify.annotations.Nullable;

/** Who fought whom in the sentences of an Arabic report. */
final class Clashes {
  /** How many sentences behind a clash its toll is told. */
  private static final int REACH = 2;

  /** How far behind people it is said that they were of both sides, in tokens. */
  private static final int BEHIND = 4;

  private final List<@Nullable Clash> clashes = new ArrayList<>();

  /** Keeps who fights whom in the next sentence. */
  void enter(Clause clause) {
    clashes.add(Clash.of(clause));
  }

  /**
   * The clash that a sentence tells of; null where it tells of none.
   *
   * @param known whether it takes up one told before
   */
  @Nullable Clash at(int sentence, boolean known) {
    for (int i = sentence; i >= Math.max(0, known ? sentence - REACH : sentence); i--) {
      if (clashes.get(i) != null) {
        return clashes.get(i);
      }
    }
    return null;
  }

  /** "Seventy fighters of both sides": they belong to all who fought. */
  Group ofBoth(Clause clause, Draft draft, Group who) {
    int end = Math.min(clause.sentence.to(), draft.people.to() + BEHIND);
    boolean both = clause.between(draft.people.to(), end, Discourse.BOTH_SIDES);
    Clash clash = both ? at(clashes.size() - 1, true) : null;
    if (clash == null || clash.sides().isEmpty()) {
      return who;
    }
    boolean bare = who.role() == null || who.role() == Role.PEOPLE;
    return new Group(clash.sides(), bare && clash.isOfArmed() ? Role.FIGHTERS : who.role());
  }
}
