package masarat.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import masarat.model.Claim;
import masarat.model.Form;
import masarat.model.Happening.Presence;
import masarat.model.Manner;

/**
 * The claims of one report, predicted and gold, paired one to one, best pairs first.
 *
 * @param extra predicted claims without a partner
 * @param missed gold claims without a partner
 */
record Pairing(List<Pair> pairs, List<Claim> extra, List<Claim> missed) {
  private static final Map<Manner, String> GROUPS =
      Map.of(
          Manner.SURRENDERED, "custody",
          Manner.DETAINED, "custody",
          Manner.SUICIDE_BOMBING, "bombing");

  /**
   * @param found whether kind, manner group and quantity agree and the evidence overlaps
   */
  record Pair(Claim predicted, Claim gold, boolean found) {}

  private record Candidate(int predicted, int gold, boolean found, int alike, int overlap) {}

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparing(Candidate::found)
          .thenComparing(Candidate::alike)
          .thenComparing(Candidate::overlap)
          .reversed()
          .thenComparing(Candidate::predicted)
          .thenComparing(Candidate::gold);

  static Pairing of(List<Claim> predicted, List<Claim> gold, Names names) {
    List<Candidate> candidates = candidates(predicted, gold, names);
    boolean[] usedPredicted = new boolean[predicted.size()];
    boolean[] usedGold = new boolean[gold.size()];
    List<Pair> pairs = new ArrayList<>();
    for (Candidate best : candidates) {
      if (!usedPredicted[best.predicted] && !usedGold[best.gold]) {
        usedPredicted[best.predicted] = true;
        usedGold[best.gold] = true;
        pairs.add(new Pair(predicted.get(best.predicted), gold.get(best.gold), best.found));
      }
    }
    return new Pairing(pairs, rest(predicted, usedPredicted), rest(gold, usedGold));
  }

  /** Manners that a person may fairly take for one another go by one name. */
  static String group(Claim claim) {
    Manner manner = claim.manner();
    if (claim.what() instanceof Presence && manner != Manner.HELD) {
      return "present";
    }
    if (manner.compareTo(Manner.DEPLOYED) <= 0) {
      return manner == Manner.DISPLACED ? "present" : "move";
    }
    return GROUPS.getOrDefault(manner, manner.code());
  }

  private static List<Candidate> candidates(List<Claim> predicted, List<Claim> gold, Names names) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < predicted.size(); i++) {
      for (int j = 0; j < gold.size(); j++) {
        Claim p = predicted.get(i);
        Claim g = gold.get(j);
        int overlap = overlap(p, g);
        if (overlap > 0 && p.what().kind().equals(g.what().kind())) {
          int alike = Slot.alike(p, g, names).size();
          candidates.add(new Candidate(i, j, isFound(p, g), alike, overlap));
        }
      }
    }
    candidates.sort(BEST_FIRST);
    return candidates;
  }

  /** Claims of one kind with overlapping evidence. */
  private static boolean isFound(Claim p, Claim g) {
    boolean bothUncounted = p.quantity().form() == Form.NONE && g.quantity().form() == Form.NONE;
    boolean bothCounted = p.quantity().form() != Form.NONE && g.quantity().form() != Form.NONE;
    return group(p).equals(group(g))
        && (bothUncounted
            || (bothCounted && Slot.number(p.quantity()).equals(Slot.number(g.quantity()))));
  }

  private static int overlap(Claim p, Claim g) {
    return Math.min(p.evidence().end(), g.evidence().end())
        - Math.max(p.evidence().start(), g.evidence().start());
  }

  private static List<Claim> rest(List<Claim> claims, boolean[] used) {
    List<Claim> rest = new ArrayList<>();
    for (int i = 0; i < used.length; i++) {
      if (!used[i]) {
        rest.add(claims.get(i));
      }
    }
    return rest;
  }
}
