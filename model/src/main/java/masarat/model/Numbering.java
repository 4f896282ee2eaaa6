package masarat.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Numbers claims that come without an id, in their order. Those of a report that come one after the
 * other are held until the last, since each keeps the id that it brings.
 */
final class Numbering {
  private final Consumer<Claim> take;
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> next = new HashMap<>();
  private final List<Claim> held = new ArrayList<>();

  /**
   * @param take gets each claim with its id
   */
  Numbering(Consumer<Claim> take) {
    this.take = take;
  }

  /** Takes an id, if no claim before has it. */
  boolean isFree(String id) {
    return taken.add(id);
  }

  /** One more claim, whose id was free if it brings one. */
  void add(Claim claim) {
    if (!held.isEmpty() && !held.get(0).report().equals(claim.report())) {
      end();
    }
    held.add(claim);
  }

  /** There are no more of this report. */
  void end() {
    held.forEach(claim -> take.accept(claim.id() == null ? claim.withId(free(claim)) : claim));
    held.clear();
  }

  private String free(Claim claim) {
    String id;
    do {
      id = claim.report() + "#" + next.merge(claim.report(), 1, Integer::sum);
    } while (!taken.add(id));
    return id;
  }
}
