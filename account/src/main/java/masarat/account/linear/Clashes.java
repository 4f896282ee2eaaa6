package masarat.account.linear;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import masarat.account.Premise;
import org.jspecify.annotations.Nullable;

/**
 * Asks of one part of a system which premises can be true together. Propagation answers most of it:
 * a row that cannot be met names the few premises that its bounds rest on. A program is solved only
 * where rows form circles, and stretched only where it has no solution ({@link Elastic}).
 */
final class Clashes implements AutoCloseable {
  private final LinearSystem system;
  private final Part part;
  private final Propagation sure;
  private final boolean looksClosely;
  private final List<Set<Premise>> consistent = new ArrayList<>();
  private @Nullable Elastic elastic;

  /**
   * @param system one part by itself
   * @param looksClosely whether to solve programs where propagation sees no clash
   */
  Clashes(LinearSystem system, boolean looksClosely) {
    this.looksClosely = looksClosely;
    this.system = system;
    this.part = Part.whole(system.rows());
    this.sure = Propagation.withoutPremises(system);
  }

  /** Premises that clash, not always the fewest, and rows that prove it. */
  private record Clash(Set<Premise> premises, List<Row> proof) {}

  /** A contradiction among the premises, from which none can be left out; empty if none is seen. */
  Set<Premise> contradiction(Set<Premise> premises) {
    Clash clash = clash(premises);
    if (clash == null) {
      consistent.add(Set.copyOf(premises));
      return Set.of();
    }
    Set<Premise> least = clash.premises;
    for (Premise premise : List.copyOf(clash.premises)) {
      if (least.contains(premise)) {
        Set<Premise> fewer = new LinkedHashSet<>(least);
        fewer.remove(premise);
        Clash still = isConsistent(fewer) ? null : clash(fewer);
        least = still == null ? least : still.premises;
      }
    }
    return least;
  }

  /** Whether all of them are among premises that have been found to hold together. */
  private boolean isConsistent(Set<Premise> premises) {
    return consistent.stream().anyMatch(known -> known.containsAll(premises));
  }

  /**
   * Whether a contradiction is one for whole people too. Only the rows that prove it must be looked
   * at again; if they do not suffice, all rows are.
   */
  boolean isExact(Set<Premise> contradiction) {
    Clash clash = clash(contradiction);
    return (clash != null && WholePeople.of(system, clash.proof) == WholePeople.Answer.CANNOT_HOLD)
        || WholePeople.of(system, part.under(contradiction).rows()) != WholePeople.Answer.CAN_HOLD;
  }

  private @Nullable Clash clash(Set<Premise> premises) {
    Propagation known = sure.under(premises);
    Reason seen = known.clash();
    if (seen != null) {
      return new Clash(seen.premises(), new ArrayList<>(seen.proof()));
    }
    return canHold(part.under(premises), known) ? null : stretched(premises);
  }

  private boolean canHold(Part rest, Propagation known) {
    if (!looksClosely || rest.isSettled(known)) {
      return true;
    }
    try (PartProgram program = new PartProgram(rest, system, known)) {
      return program.canHold();
    }
  }

  private @Nullable Clash stretched(Set<Premise> premises) {
    Elastic program = elastic == null ? new Elastic(system, part.rows()) : elastic;
    elastic = program;
    Set<Premise> clash = program.clash(premises);
    return clash.isEmpty() ? null : new Clash(clash, program.proof());
  }

  @Override
  public void close() {
    if (elastic != null) {
      elastic.close();
    }
  }
}
