package masarat.account.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import masarat.model.Claim;

/** Makes events of drafts: some tell of a part of another's people, and some may be the same. */
final class Parts {
  private final SameHappening rule;
  private final Map<Draft, Draft> wholes = new IdentityHashMap<>();
  private final Map<Draft, List<Claim>> parts = new IdentityHashMap<>();
  private final Map<Draft, Event> events = new LinkedHashMap<>();

  Parts(SameHappening rule) {
    this.rule = rule;
  }

  /**
   * The events of some drafts.
   *
   * @param open pairs that may be the same, the likeliest first
   */
  List<Event> events(List<Draft> drafts, List<Likeness.Pair> open) {
    findWholes(drafts);
    for (Draft draft : drafts) {
      if (!wholes.containsKey(draft)) {
        events.put(
            draft, Event.of(claims(draft), parts.getOrDefault(draft, List.of()), draft.joinings()));
      }
    }
    Map<Draft, List<Doubt>> doubts = new IdentityHashMap<>();
    for (Likeness.Pair pair : open) {
      doubt(pair.one().home(), pair.other().home(), pair, doubts);
      doubt(pair.other().home(), pair.one().home(), pair, doubts);
    }
    return events.entrySet().stream()
        .map(event -> event.getValue().maybe(doubts.getOrDefault(event.getKey(), List.of())))
        .toList();
  }

  private void doubt(Draft of, Draft other, Likeness.Pair pair, Map<Draft, List<Doubt>> doubts) {
    Event same = events.get(other);
    List<Doubt> known = doubts.computeIfAbsent(of, one -> new ArrayList<>());
    if (same != null
        && of != other
        && known.stream().noneMatch(doubt -> doubt.event().equals(same.id()))) {
      known.add(new Doubt(same.id(), pair.probability(), pair.reason()));
      known.sort(Comparator.comparingDouble(Doubt::probability).reversed());
    }
  }

  private static List<Claim> claims(Draft draft) {
    return draft.claims().stream().map(Told::claim).toList();
  }

  private void findWholes(List<Draft> drafts) {
    Map<List<Object>, List<Draft>> byTelling = new HashMap<>();
    for (Draft draft : drafts) {
      draft.claims().stream()
          .map(Parts::telling)
          .distinct()
          .forEach(told -> byTelling.computeIfAbsent(told, t -> new ArrayList<>()).add(draft));
    }
    for (Draft draft : drafts) {
      for (Draft other : byTelling.getOrDefault(telling(draft.lead()), List.of())) {
        if (other != draft && !wholes.containsKey(draft) && isWithin(draft, other)) {
          wholes.put(draft, other);
          parts.computeIfAbsent(other, o -> new ArrayList<>()).addAll(claims(draft));
        }
      }
    }
  }

  /** A part is told by the report that tells the whole, and of the same move. */
  private static List<Object> telling(Told told) {
    return List.of(told.claim().report(), told.claim().what());
  }

  private boolean isWithin(Draft draft, Draft other) {
    return draft.claims().stream()
        .allMatch(
            part ->
                other.claims().stream().anyMatch(whole -> rule.isPart(part, whole))
                    && other.claims().stream()
                        .allMatch(whole -> SameHappening.isAtMost(part, whole)));
  }
}
