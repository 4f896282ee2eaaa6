package masarat.account.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masarat.account.coded.CodedEvent;
import masarat.account.coded.Window;

/**
 * Which events of several lists are the same.
 *
 * @param matches pairs of an event of an earlier and one of a later list, the most likely first
 * @param events how many there are in all lists
 */
public record Matching(List<Match> matches, int events) {
  /** From here on a pair is taken for the same. */
  public static final double LIKELY = 0.5;

  public Matching {
    matches = List.copyOf(matches);
  }

  /**
   * Matches lists by learnt weights, or by a rule where a window is given.
   *
   * @param lists at least two, each without its own duplicates
   */
  public static Matching of(List<List<CodedEvent>> lists, Optional<Window> window) {
    List<Match> matches =
        window.map(within -> RuleLinkage.of(lists, within)).orElseGet(() -> byWeights(lists));
    return new Matching(
        matches.stream().sorted(Comparator.comparingDouble(Match::probability).reversed()).toList(),
        lists.stream().mapToInt(List::size).sum());
  }

  private static List<Match> byWeights(List<List<CodedEvent>> lists) {
    List<Match> matches = new ArrayList<>();
    List<CodedEvent> earlier = new ArrayList<>();
    for (List<CodedEvent> list : lists) {
      matches.addAll(Linkage.of(earlier, list));
      earlier.addAll(list);
    }
    return matches;
  }

  /** How many happenings are left when likely pairs count once. */
  public int happenings() {
    Map<CodedEvent, CodedEvent> same = new HashMap<>();
    int left = events;
    for (Match match : matches) {
      CodedEvent one = first(same, match.a());
      CodedEvent other = first(same, match.b());
      if (match.probability() >= LIKELY && !one.equals(other)) {
        same.put(other, one);
        left--;
      }
    }
    return left;
  }

  private static CodedEvent first(Map<CodedEvent, CodedEvent> same, CodedEvent event) {
    CodedEvent at = event;
    for (CodedEvent next = same.get(at); next != null; next = same.get(at)) {
      at = next;
    }
    return at;
  }
}
