package masarat.account.linear;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The narrowest bounds that the rows allow: propagation first, and linear programs only for the
 * parts of a system whose rows form circles. An account without totals never needs one.
 */
public final class TightBounds implements BoundsSolver {
  @Override
  public List<Bound> bounds(LinearSystem system, List<Integer> unknowns) {
    Propagation known = Propagation.of(system);
    Bound[] bounds = new Bound[system.size()];
    for (Structure.Part part : Structure.parts(system, known)) {
      if (part.hasCircle()) {
        refine(part, known, unknowns, bounds);
      }
    }
    List<Bound> answers = new ArrayList<>();
    for (int unknown : unknowns) {
      Bound refined = bounds[unknown];
      answers.add(refined == null ? known.bound(unknown) : refined);
    }
    return answers;
  }

  private static void refine(
      Structure.Part part, Propagation known, List<Integer> unknowns, Bound[] bounds) {
    BitSet inside = new BitSet();
    for (Row row : part.links()) {
      for (int unknown : row.unknowns) {
        inside.set(unknown);
      }
    }
    List<Integer> asked = unknowns.stream().filter(inside::get).distinct().toList();
    BitSet open = OpenEnds.of(part.links(), known, asked);
    try (PartProgram program = new PartProgram(part.links(), known)) {
      program.lookAround(asked);
      for (int unknown : asked) {
        bounds[unknown] = program.bound(unknown, open.get(unknown));
      }
    }
  }
}
