package masarat.account.linear;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The narrowest bounds that the rows allow: propagation first, and linear programs only for
 * unknowns that hang in circles of rows which can bind. A small account without totals never needs
 * one.
 */
public final class TightBounds implements BoundsSolver {
  /** Beyond this many, solving is quicker than proving that it is not needed. */
  private static final int FEW = 200;

  @Override
  public List<Bound> bounds(LinearSystem system, List<Integer> unknowns) {
    Propagation known = Propagation.of(system);
    Bound[] bounds = new Bound[system.size()];
    for (Part part : Part.of(system.rows(), system.size())) {
      BitSet linked = part.linked();
      List<Integer> asked = unknowns.stream().filter(linked::get).distinct().toList();
      boolean few = asked.size() <= FEW;
      refine(
          part,
          known,
          asked.stream().filter(unknown -> !few || !part.isSettled(known, unknown)).toList(),
          bounds);
    }
    List<Bound> answers = new ArrayList<>();
    for (int unknown : unknowns) {
      Bound refined = bounds[unknown];
      answers.add(refined == null ? known.bound(unknown) : refined);
    }
    return answers;
  }

  private static void refine(Part part, Propagation known, List<Integer> asked, Bound[] bounds) {
    if (asked.isEmpty()) {
      return;
    }
    BitSet open = OpenEnds.of(part.links(), known, asked);
    try (PartProgram program = new PartProgram(part.links(), known)) {
      program.lookAround(asked, open);
      for (int unknown : asked) {
        bounds[unknown] = program.bound(unknown, open.get(unknown));
      }
    }
  }
}
