package masarat.reader.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The happenings found so far in a sentence, and the people of whom they are told. */
final class Happenings {
  private final List<Draft> drafts = new ArrayList<>();
  private final Set<People> taken = new HashSet<>();

  /** The drafts in the order in which they were found. */
  List<Draft> drafts() {
    return drafts;
  }

  void add(Draft draft) {
    drafts.add(draft);
  }

  /** Notes that a happening is told of some people. */
  void take(People people) {
    taken.add(people);
  }

  boolean isTaken(People people) {
    return taken.contains(people);
  }
}
