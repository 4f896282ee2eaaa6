package masarat.server;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import masarat.account.event.Event;
import masarat.account.reconcile.NumericClaim;
import masarat.account.reconcile.Reconciliation;
import masarat.account.reconcile.Reliability;
import masarat.desk.Teller;
import masarat.model.Claim;
import masarat.model.Interval;

/** How sources compare over events. */
final class SourceFigures {
  /** Of fewer figures nothing can be learnt about a source. */
  private static final int FEW = 2;

  /** What one source tells. */
  static final class Figures {
    int claims;
    int events;
    int alone;
  }

  /** What two sources tell both. */
  static final class Common {
    int events;
    int agree;
    int copied;
  }

  /** Two sources in the order of their names. */
  record Pair(String a, String b) {}

  private final Teller.Kind kind;
  private final Map<String, String> publishers;
  final Map<Teller, Figures> sources = new LinkedHashMap<>();
  final Map<Pair, Common> pairs = new LinkedHashMap<>();
  final Map<String, Reliability> reliability = new TreeMap<>();

  /**
   * @param publishers by report
   */
  SourceFigures(List<Event> events, Teller.Kind kind, Map<String, String> publishers) {
    this.kind = kind;
    this.publishers = publishers;
    List<NumericClaim> figures = new ArrayList<>();
    for (Event event : events) {
      count(event);
      compare(event);
      figures.addAll(figures(event));
    }
    if (!figures.isEmpty()) {
      Reconciliation.of(figures).sources().stream()
          .filter(one -> one.claims() >= FEW)
          .forEach(one -> reliability.put(one.source(), one));
    }
  }

  private Teller teller(Claim claim) {
    return Teller.of(claim, kind, publishers);
  }

  private void count(Event event) {
    Set<Teller> tellers = Teller.of(event, kind, publishers);
    for (Claim claim : event.all()) {
      sources.computeIfAbsent(teller(claim), t -> new Figures()).claims++;
    }
    for (Teller teller : tellers) {
      Figures figures = sources.computeIfAbsent(teller, t -> new Figures());
      figures.events++;
      figures.alone += tellers.size() == 1 ? 1 : 0;
    }
  }

  private void compare(Event event) {
    Map<String, List<Claim>> byTeller = new TreeMap<>();
    event
        .claims()
        .forEach(
            claim ->
                byTeller.computeIfAbsent(teller(claim).id(), t -> new ArrayList<>()).add(claim));
    Set<Pair> copied = copied(event);
    List<String> ids = List.copyOf(byTeller.keySet());
    for (int i = 0; i < ids.size(); i++) {
      for (int j = i + 1; j < ids.size(); j++) {
        Pair pair = new Pair(ids.get(i), ids.get(j));
        Common common = pairs.computeIfAbsent(pair, p -> new Common());
        common.events++;
        common.agree +=
            canBothBeTrue(
                    byTeller.getOrDefault(pair.a(), List.of()),
                    byTeller.getOrDefault(pair.b(), List.of()))
                ? 1
                : 0;
        common.copied += copied.contains(pair) ? 1 : 0;
      }
    }
  }

  /** Pairs of sources that say it in nearly the same words. */
  private Set<Pair> copied(Event event) {
    Set<Pair> copied = new HashSet<>();
    for (List<Claim> voice : event.voices()) {
      List<String> ids =
          voice.stream().map(claim -> teller(claim).id()).distinct().sorted().toList();
      for (int i = 0; i < ids.size(); i++) {
        for (int j = i + 1; j < ids.size(); j++) {
          copied.add(new Pair(ids.get(i), ids.get(j)));
        }
      }
    }
    return copied;
  }

  /**
   * Whether some number of each allows some number of the other; who says none contradicts none.
   */
  private static boolean canBothBeTrue(List<Claim> ones, List<Claim> others) {
    for (Claim one : ones) {
      for (Claim other : others) {
        Interval a = one.quantity().reading();
        Interval b = other.quantity().reading();
        if (a == null || b == null || (a.low() <= b.high() && b.low() <= a.high())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Numbers of an event that several sources give. */
  private List<NumericClaim> figures(Event event) {
    List<NumericClaim> figures = new ArrayList<>();
    for (Claim claim : event.claims()) {
      if (!claim.quantity().value().isEmpty()) {
        double value =
            claim.quantity().value().stream().mapToDouble(Double::doubleValue).average().orElse(0);
        String speaks = claim.attribution().source().code();
        figures.add(new NumericClaim(event.id(), teller(claim).id(), speaks, value));
      }
    }
    long many = figures.stream().map(NumericClaim::source).distinct().count();
    return many > 1 ? figures : List.of();
  }
}
