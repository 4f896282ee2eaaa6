package masarat.account.balance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import masarat.account.Premise;
import masarat.account.Share;
import masarat.account.Side;
import masarat.account.convention.Convention;
import masarat.account.convention.Reading;
import masarat.account.event.Event;
import masarat.account.linear.Bound;
import masarat.account.linear.LinearSystem;
import masarat.account.linear.RoughBounds;
import masarat.account.linear.Terms;
import masarat.lexicon.Entry;
import masarat.model.Claim;
import masarat.model.Form;
import masarat.text.Fold;

/**
 * Shares as linear rows over their whole: "most of those gone" makes twice the flow more than all
 * who left. A share of a whole without an upper end stays a share: what reports happened to see of
 * the whole is not the whole.
 */
final class ShareRows {
  /** People are whole, so more than half of them is at least half a person more than half. */
  private static final double BEYOND = 0.5;

  private static final double HALF = 0.5;

  private final LinearSystem system;
  private final StockRows stocks;
  private final Convention convention;
  private final List<String> wordsForLeavers;
  private final Map<String, Share> shares = new TreeMap<>();

  private record Pending(
      Bearing bearing, Reading.Part part, Share.Base of, Terms flow, int whole) {}

  ShareRows(LinearSystem system, StockRows stocks, Convention convention) {
    this.system = system;
    this.stocks = stocks;
    this.convention = convention;
    Entry words = Entry.bundled("account/shares.yaml").required("of_leavers");
    List<String> all = new ArrayList<>(words.texts("ar"));
    all.addAll(words.texts("en"));
    wordsForLeavers = all.stream().map(Fold::fold).toList();
  }

  /** By the id of the claim that says it. */
  Map<String, Share> shares() {
    return shares;
  }

  void addAll(Collection<Pair> pairs, StateFinder finder) {
    Map<String, Pending> pending = new LinkedHashMap<>();
    for (Pair pair : pairs) {
      for (Movement movement : pair.movements) {
        for (Bearing bearing : movement.bearings()) {
          if (bearing.claim().quantity().form() == Form.SHARE) {
            pending.computeIfAbsent(
                Event.idOf(bearing.claim()),
                id -> pending(movement, bearing, flow(movement, pairs, finder)));
          }
        }
      }
    }
    List<Integer> wholes = pending.values().stream().map(Pending::whole).toList();
    List<Bound> growths = new RoughBounds().bounds(system.directions(), wholes);
    int next = 0;
    for (Pending share : pending.values()) {
      add(share, !Double.isInfinite(growths.get(next++).high()));
    }
  }

  /** All who went from the same state to the same state, where no part of that state is meant. */
  private static Terms flow(Movement movement, Collection<Pair> pairs, StateFinder finder) {
    List<Pair> own = pairs.stream().filter(pair -> pair.movements.contains(movement)).toList();
    Terms flow = new Terms();
    for (Pair pair : pairs) {
      if (own.contains(pair) || own.stream().anyMatch(one -> includes(one, pair, finder))) {
        flow.plus(pair.total, 1);
      }
    }
    return flow;
  }

  private static boolean includes(Pair one, Pair other, StateFinder finder) {
    return finder.isAllOf(one.to)
        && one.from.said().isEmpty()
        && one.from.isIn(other.from.state())
        && one.to.isIn(other.to.state());
  }

  private Pending pending(Movement movement, Bearing bearing, Terms flow) {
    Claim claim = bearing.claim();
    Share.Base of = base(movement, claim);
    Terms whole = new Terms();
    for (Node from : movement.from()) {
      String state = from.state().id();
      whole.plus(
          of == Share.Base.LEAVERS
              ? stocks.leavers(state, movement.span().first(), movement.span().last())
              : Terms.of(stocks.stock(state, movement.span().first())),
          1);
    }
    int unknown = system.unknown();
    system.equal(whole.plus(unknown, -1), 0, null);
    Reading.Part part = (Reading.Part) convention.read(claim.quantity());
    return new Pending(bearing, part, of, flow, unknown);
  }

  private Share.Base base(Movement movement, Claim claim) {
    String words = Fold.fold(claim.evidence().quote());
    boolean said = wordsForLeavers.stream().anyMatch(words::contains);
    boolean onlyArrival =
        movement.from().stream().allMatch(node -> node.said().isEmpty())
            && movement.to().stream().noneMatch(node -> node.said().isEmpty());
    return said || onlyArrival ? Share.Base.LEAVERS : Share.Base.STOCK;
  }

  private void add(Pending pending, boolean closed) {
    Reading.Part part = pending.part;
    Claim claim = pending.bearing.claim();
    String id = Event.idOf(claim);
    boolean binds = closed && pending.bearing.reason() == null && part.saysSize();
    shares.put(id, new Share(id, claim.quantity(), part.hard(), pending.of, binds));
    if (!binds) {
      return;
    }
    Premise premise = new Premise(id, Side.SHARE);
    double low = part.hard().low();
    double high = part.hard().high();
    if (low > 0) {
      Terms above = new Terms().plus(pending.flow, 1).plus(pending.whole, -low);
      system.atLeast(above, part.aboveLow() && low == HALF ? BEYOND : 0, premise);
    }
    if (high < 1) {
      Terms below = new Terms().plus(pending.flow, 1).plus(pending.whole, -high);
      system.atMost(below, part.belowHigh() && high == HALF ? -BEYOND : 0, premise);
    }
  }
}
