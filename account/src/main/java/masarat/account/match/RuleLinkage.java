package masarat.account.match;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import masarat.account.coded.CodedEvent;
import masarat.account.coded.Window;
import masarat.model.Location;
import org.jspecify.annotations.Nullable;

/**
 * Matching by a window and taxonomies (Donnay et al., Journal of Conflict Resolution 63:1337,
 * 2019): two events can be the same if their first and their last days and their places are within
 * the window, both last one day or both longer, and they share a kind in every taxonomy. Of those
 * that can, the finest agreement wins, then the nearest; each event is joined once. Lists are
 * joined in their order, each to the happenings found so far.
 */
final class RuleLinkage {
  private final Window window;
  private final Blocking blocking;
  private final List<List<CodedEvent>> happenings = new ArrayList<>();
  private final List<Match> matches = new ArrayList<>();

  /** A pair that the rule allows, with how coarse its agreement is. */
  private record Candidate(int happening, int event, double coarseness, double km, Match match) {}

  private RuleLinkage(Window window) {
    this.window = window;
    this.blocking = new Blocking(window);
  }

  static List<Match> of(List<List<CodedEvent>> lists, Window window) {
    RuleLinkage linkage = new RuleLinkage(window);
    lists.forEach(linkage::join);
    return linkage.matches;
  }

  private void join(List<CodedEvent> list) {
    List<Candidate> candidates = new ArrayList<>();
    for (int happening = 0; happening < happenings.size(); happening++) {
      for (Pair pair : blocking.pairs(happenings.get(happening), list)) {
        candidate(happening, pair).ifPresent(candidates::add);
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::coarseness)
            .thenComparingDouble(Candidate::km)
            .thenComparingInt(Candidate::happening)
            .thenComparingInt(Candidate::event));
    Set<Integer> grown = new HashSet<>();
    Set<Integer> joined = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (!grown.contains(candidate.happening()) && joined.add(candidate.event())) {
        grown.add(candidate.happening());
        happenings.get(candidate.happening()).add(candidate.match().b());
        matches.add(candidate.match());
      }
    }
    for (int event = 0; event < list.size(); event++) {
      if (!joined.contains(event)) {
        happenings.add(new ArrayList<>(List.of(list.get(event))));
      }
    }
  }

  private Optional<Candidate> candidate(int happening, Pair pair) {
    CodedEvent a = pair.first();
    CodedEvent b = pair.second();
    long days = Math.max(daysApart(a.start(), b.start()), daysApart(a.end(), b.end()));
    if (days > window.days() || a.isLong() != b.isLong()) {
      return Optional.empty();
    }
    List<Agreement> agreements = new ArrayList<>();
    agreements.add(new Agreement("days", days + " apart", null));
    Location one = a.location();
    Location other = b.location();
    double km = one == null || other == null ? 0 : Distance.km(one, other);
    agreements.add(new Agreement("place", Math.round(km * 10) / 10.0 + " km apart", null));
    double coarseness = 0;
    for (Map.Entry<String, List<String>> taxonomy : new TreeMap<>(a.kinds()).entrySet()) {
      List<String> kinds = b.kinds().get(taxonomy.getKey());
      Integer level = kinds == null ? null : shared(taxonomy.getValue(), kinds);
      if (level == null) {
        return Optional.empty();
      }
      coarseness += (double) level / taxonomy.getValue().size();
      agreements.add(new Agreement(taxonomy.getKey(), taxonomy.getValue().get(level), null));
    }
    return Optional.of(
        new Candidate(happening, pair.b(), coarseness, km, new Match(a, b, 1, agreements, 0)));
  }

  private static long daysApart(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }

  /** The finest level at which both are of one kind, or null where there is none. */
  private static @Nullable Integer shared(List<String> ones, List<String> others) {
    for (int level = 0; level < Math.min(ones.size(), others.size()); level++) {
      if (ones.get(level).equals(others.get(level))) {
        return level;
      }
    }
    return null;
  }
}
