package masarat.account.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import masarat.account.convention.Convention;
import masarat.account.study.Containment;
import masarat.model.Claim;
import masarat.model.Manner;
import org.jspecify.annotations.Nullable;

/**
 * Merges claims in four steps. What people decided comes first. Then claims, the most telling
 * first, join the first event all of whose claims they match by rule ({@link SameHappening}), or
 * start one; asking for all of them keeps two dated happenings apart that one undated claim could
 * join. Where the rule leaves it open, fields are weighed ({@link Likeness}): what is all but sure
 * is joined, and what is not is left to a person. In the end, events that tell of a part of
 * another's people become its parts.
 */
public final class ClaimMerging implements Merging {
  /** From here on weights join. */
  private static final double SURE = 0.9;

  private static final Comparator<Told> MOST_TELLING_FIRST =
      Comparator.comparingInt(Told::said).reversed().thenComparing(Told::id);

  private final SameHappening rule;
  private final Containment containment;
  private final Map<String, String> leaders;
  private final Map<String, Set<String>> strangers;

  /** Merges where nobody decided anything. */
  public ClaimMerging(Convention convention, Containment containment) {
    this(convention, containment, Judgements.NONE);
  }

  /**
   * @param containment which places lie in which
   * @param judgements what people decided, which holds
   */
  public ClaimMerging(Convention convention, Containment containment, Judgements judgements) {
    this.rule = new SameHappening(convention, containment);
    this.containment = containment;
    this.leaders = judgements.leaders();
    this.strangers = judgements.strangers();
  }

  /** The manners in which a claim can be told that tells the same as one of this manner. */
  public static Set<Manner> alike(Manner manner) {
    return SameHappening.alike(manner);
  }

  @Override
  public List<Event> merge(List<Claim> claims) {
    List<Draft> drafts = byRule(claims);
    List<Likeness.Pair> pairs = new Likeness(rule).pairs(drafts);
    List<Likeness.Pair> open = new ArrayList<>();
    Set<Likeness.Pair> rivals = Likeness.withRivals(pairs);
    for (Likeness.Pair pair : pairs) {
      Draft one = pair.one().home();
      Draft other = pair.other().home();
      boolean sure = pair.probability() >= SURE && !rivals.contains(pair);
      if (one != other && !one.isApartFrom(other, this::areApart)) {
        if (sure) {
          one.join(other, pair.reason());
        } else {
          open.add(pair);
        }
      }
    }
    List<Draft> left = drafts.stream().filter(draft -> draft.home() == draft).toList();
    return inOrder(claims, new Parts(rule).events(left, open));
  }

  private List<Draft> byRule(List<Claim> claims) {
    List<Draft> drafts = new ArrayList<>();
    Neighbours neighbours = new Neighbours(containment);
    Map<String, Draft> decided = new HashMap<>();
    for (Told told : claims.stream().map(rule::told).sorted(MOST_TELLING_FIRST).toList()) {
      String leader = leaders.get(told.id());
      Draft home = leader == null ? null : decided.get(leader);
      if (home != null) {
        home.addDecided(told);
      } else {
        home = home(told, drafts, neighbours);
        if (home == null) {
          home = new Draft(rule);
          neighbours.add(told);
          drafts.add(home);
        }
        home.add(told);
      }
      if (leader != null) {
        decided.put(leader, home);
      }
    }
    return drafts;
  }

  private @Nullable Draft home(Told told, List<Draft> drafts, Neighbours neighbours) {
    for (int near : neighbours.of(told)) {
      Draft draft = drafts.get(near);
      if (draft.matches(told, this::areApart)) {
        return draft;
      }
    }
    return null;
  }

  /** Whether somebody decided that two claims do not tell the same. */
  private boolean areApart(Told one, Told other) {
    return strangers.getOrDefault(one.id(), Set.of()).contains(other.id());
  }

  /** Events in the order in which their first claim came. */
  private static List<Event> inOrder(List<Claim> claims, List<Event> events) {
    Map<String, Integer> place = new HashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      place.put(Event.idOf(claims.get(i)), i);
    }
    return events.stream()
        .sorted(
            Comparator.comparingInt(
                event ->
                    event.all().stream()
                        .mapToInt(claim -> place.getOrDefault(Event.idOf(claim), 0))
                        .min()
                        .orElse(0)))
        .toList();
  }
}
