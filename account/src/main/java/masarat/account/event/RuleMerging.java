package masarat.account.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import masarat.account.convention.Convention;
import masarat.account.study.Containment;
import masarat.model.Claim;
import masarat.model.Form;
import masarat.model.State;
import org.jspecify.annotations.Nullable;

/**
 * Merges by a fixed rule: claims, the most telling first, join the first event all of whose claims
 * they match ({@link SameHappening}), or start one. Asking for all of them keeps two dated
 * happenings apart that one undated claim could join. In the end, events that tell of a part of
 * another's people become its parts.
 */
public final class RuleMerging implements Merging {
  private static final Comparator<Claim> MOST_TELLING_FIRST =
      Comparator.comparingInt(RuleMerging::said).reversed().thenComparing(Event::idOf);

  private final SameHappening rule;

  /**
   * @param containment which places lie in which
   */
  public RuleMerging(Convention convention, Containment containment) {
    this.rule = new SameHappening(convention, containment);
  }

  private static int said(Claim claim) {
    int said = 0;
    for (State state : SameHappening.from(claim.what())) {
      said += state.place() == null ? 0 : 2;
    }
    for (State state : SameHappening.to(claim.what())) {
      said += state.place() == null && state.actor() == null ? 0 : 2;
    }
    said += claim.when() == null ? 0 : 2;
    said += claim.quantity().form() == Form.NONE ? 0 : 1;
    return said;
  }

  @Override
  public List<Event> merge(List<Claim> claims) {
    Map<String, List<List<Claim>>> byKey = new LinkedHashMap<>();
    List<List<Claim>> all = new ArrayList<>();
    for (Claim claim : claims.stream().sorted(MOST_TELLING_FIRST).toList()) {
      List<List<Claim>> near = byKey.computeIfAbsent(rule.key(claim), key -> new ArrayList<>());
      List<Claim> home = home(claim, near);
      if (home == null) {
        home = new ArrayList<>();
        near.add(home);
        all.add(home);
      }
      home.add(claim);
    }
    return inOrder(claims, doubts(withParts(all)));
  }

  private @Nullable List<Claim> home(Claim claim, List<List<Claim>> near) {
    for (List<Claim> event : near) {
      if (isSameAsAll(claim, event)) {
        return event;
      }
    }
    return null;
  }

  /** A plain loop: of thousands of claims each is compared with thousands of events. */
  private boolean isSameAsAll(Claim claim, List<Claim> event) {
    for (Claim other : event) {
      if (!rule.same(claim, other)) {
        return false;
      }
    }
    return true;
  }

  private List<Event> withParts(List<List<Claim>> all) {
    Map<List<Object>, List<List<Claim>>> byTelling = new HashMap<>();
    for (List<Claim> event : all) {
      event.stream()
          .map(RuleMerging::telling)
          .distinct()
          .forEach(told -> byTelling.computeIfAbsent(told, t -> new ArrayList<>()).add(event));
    }
    Map<List<Claim>, List<Claim>> parts = new IdentityHashMap<>();
    Map<List<Claim>, Boolean> isPart = new IdentityHashMap<>();
    for (List<Claim> event : all) {
      for (List<Claim> other : byTelling.getOrDefault(telling(event.get(0)), List.of())) {
        if (other != event && !isPart.containsKey(event) && isWithin(event, other)) {
          isPart.put(event, true);
          parts.computeIfAbsent(other, o -> new ArrayList<>()).addAll(event);
        }
      }
    }
    return all.stream()
        .filter(event -> !isPart.containsKey(event))
        .map(event -> Event.of(event, parts.getOrDefault(event, List.of()), joinings(event)))
        .toList();
  }

  /** A part is told by the report that tells the whole, and of the same move. */
  private static List<Object> telling(Claim claim) {
    return List.of(claim.report(), claim.what());
  }

  private List<Joining> joinings(List<Claim> event) {
    return event.stream()
        .skip(1)
        .map(claim -> new Joining(Event.idOf(claim), rule.ties(claim, event.get(0))))
        .toList();
  }

  /** Each event with those that may be the same. */
  private List<Event> doubts(List<Event> events) {
    Map<List<Object>, List<Event>> byNumber = new HashMap<>();
    for (Event event : events) {
      Claim lead = event.lead();
      byNumber
          .computeIfAbsent(
              List.of(rule.key(lead), lead.quantity().value()), key -> new ArrayList<>())
          .add(event);
    }
    return events.stream()
        .map(
            event -> {
              Claim lead = event.lead();
              List<Object> key = List.of(rule.key(lead), lead.quantity().value());
              return event.maybe(
                  byNumber.getOrDefault(key, List.of()).stream()
                      .filter(other -> !other.equals(event))
                      .filter(other -> rule.mayBeSame(lead, other.lead()))
                      .map(Event::id)
                      .toList());
            })
        .toList();
  }

  private boolean isWithin(List<Claim> event, List<Claim> other) {
    return event.stream()
        .allMatch(
            part ->
                other.stream().anyMatch(whole -> rule.isPart(part, whole))
                    && other.stream().allMatch(whole -> rule.isAtMost(part, whole)));
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
