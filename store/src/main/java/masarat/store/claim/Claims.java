package masarat.store.claim;

import static masarat.store.database.Tables.CLAIM;
import static masarat.store.database.Tables.CLAIM_ID;
import static masarat.store.database.Tables.CLAIM_NUMBER;
import static masarat.store.database.Tables.CLAIM_REPORT;
import static masarat.store.database.Tables.CLAIM_SUPERSEDED;
import static masarat.store.database.Tables.CLAIM_VERSION;
import static masarat.store.database.Tables.LISTING;
import static masarat.store.database.Tables.LISTING_CLAIM;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masarat.model.Claim;
import masarat.store.database.Session;
import org.jooq.Condition;
import org.jooq.Record3;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.IntConsumer;

/** The claims of a store, for those who look. */
public final class Claims {
  /** The longest page. */
  public static final int MOST = 1_000;

  /** Claims of a block, which are found together. */
  public static final int BLOCK = Posting.BLOCK;

  private static final int FETCH = 2_000;

  private final Session session;

  public Claims(Session session) {
    this.session = session;
  }

  /**
   * How many claims may come until the last of them ends a block, whose terms are then written
   * once; at least 1.
   */
  public int untilBlockEnds() {
    int last = last();
    return BLOCK - (last == 0 ? 0 : last + 1) % BLOCK;
  }

  /** The current claim of an id. */
  public Optional<StoredClaim> find(String id) {
    return session
        .sql()
        .selectFrom(CLAIM)
        .where(CLAIM_ID.eq(id), CLAIM_SUPERSEDED.isNull())
        .fetchOptional(StoredClaim::of);
  }

  /** All claims ever read of a report, the superseded ones first. */
  public List<StoredClaim> ofReport(String report) {
    return session
        .sql()
        .selectFrom(CLAIM)
        .where(CLAIM_REPORT.eq(report))
        .orderBy(CLAIM_NUMBER)
        .fetch(StoredClaim::of);
  }

  /**
   * A page of a view.
   *
   * @param after the {@link Page#next} of the page before, null for the first
   * @param limit from 1 to {@link #MOST}
   * @throws masarat.store.database.StoreProblem if the cursor is of another order
   */
  public Page page(View view, @Nullable String after, int limit) {
    int most = Math.max(1, Math.min(limit, MOST));
    Bookmark from = after == null ? null : Bookmark.of(after, view.sort());
    List<Record3<Integer, Integer, Double>> rows =
        new Finder(Search.of(session.sql(), view), view, Finder.FEW).find(from, most + 1);
    boolean more = rows.size() > most;
    List<Record3<Integer, Integer, Double>> shown = more ? rows.subList(0, most) : rows;
    return new Page(
        byNumber(shown.stream().map(Record3::value1).toList()),
        more ? Bookmark.at(view.sort(), shown.get(most - 1)).opaque() : null);
  }

  /**
   * The claim of a view of which its reader is least sure, to a hundredth; of several the first in
   * the order of the view. Claims without a score come last.
   *
   * @param but the id of a claim that is skipped, null for none
   */
  public Optional<StoredClaim> leastSure(View view, @Nullable String but) {
    Search search = Search.of(session.sql(), view);
    Stream<Search> rising = Certainty.rising(new Tally(session.sql())).stream().map(search::and);
    return Stream.concat(rising, Stream.of(search))
        .flatMap(part -> first(part, view, but).stream())
        .findFirst();
  }

  private Optional<StoredClaim> first(Search search, View view, @Nullable String but) {
    return byNumber(
            new Finder(search, view, Finder.FEW)
                .find(null, 2).stream().map(Record3::value1).toList())
        .stream()
        .filter(claim -> !claim.id().equals(but))
        .findFirst();
  }

  /** How many claims a view has. */
  public int count(View view) {
    Search search = Search.of(session.sql(), view);
    return search.isOfAll() && !search.hasPeriod()
        ? new Tally(session.sql()).all()
        : search.fitting().getCardinality();
  }

  /** How many claims of a view have each value of each facet; its order does not matter. */
  public Counts counts(View view) {
    return new Counting(Search.of(session.sql(), view), Counting.FEW).count();
  }

  /** Every claim of a view in the order in which the store got them; the view's is not kept. */
  public void each(View view, Consumer<StoredClaim> take) {
    Search search = Search.of(session.sql(), view);
    if (search.isOfAll() && !search.hasPeriod()) {
      List<Integer> numbers = listed(0);
      while (!numbers.isEmpty()) {
        byNumber(numbers).forEach(take);
        numbers = listed(numbers.get(numbers.size() - 1));
      }
    } else {
      List<Integer> numbers = Arrays.stream(search.fitting().toArray()).boxed().toList();
      for (int from = 0; from < numbers.size(); from += FETCH) {
        byNumber(numbers.subList(from, Math.min(from + FETCH, numbers.size()))).forEach(take);
      }
    }
  }

  private List<Integer> listed(int after) {
    return session
        .sql()
        .select(LISTING_CLAIM)
        .from(LISTING)
        .where(LISTING_CLAIM.gt(after))
        .orderBy(LISTING_CLAIM)
        .limit(FETCH)
        .fetch(LISTING_CLAIM);
  }

  /** The numbers of the claims of a view. */
  public BitSet numbers(View view) {
    Search search = Search.of(session.sql(), view);
    BitSet numbers = new BitSet();
    if (search.isOfAll() && !search.hasPeriod()) {
      List<Integer> some = listed(0);
      while (!some.isEmpty()) {
        some.forEach(numbers::set);
        some = listed(some.get(some.size() - 1));
      }
    } else {
      search.fitting().forEach((IntConsumer) numbers::set);
    }
    return numbers;
  }

  /** Claims by their numbers in the order of these, superseded ones too. */
  public List<StoredClaim> of(Collection<Integer> numbers) {
    List<StoredClaim> claims = new ArrayList<>();
    List<Integer> all = List.copyOf(numbers);
    for (int from = 0; from < all.size(); from += FETCH) {
      claims.addAll(byNumber(all.subList(from, Math.min(from + FETCH, all.size()))));
    }
    return claims;
  }

  /** The number of the claim that came last, 0 before the first. */
  public int last() {
    Integer last =
        session.sql().select(DSL.max(CLAIM_NUMBER)).from(CLAIM).fetchOne(0, Integer.class);
    return last == null ? 0 : last;
  }

  /**
   * The numbers of the claims that came, were decided about or stepped back, rising.
   *
   * @param last the number of the claim that came last before
   * @param entry the last entry of the chain before
   * @param most so many of each are looked for, whichever they are
   */
  public SortedSet<Integer> since(int last, int entry, int most) {
    SortedSet<Integer> changed = new TreeSet<>();
    for (Condition how :
        List.of(
            CLAIM_NUMBER.gt(last).and(CLAIM_SUPERSEDED.isNull()),
            CLAIM_VERSION.gt(0).and(CLAIM_VERSION.gt(entry)),
            CLAIM_SUPERSEDED.isNotNull().and(CLAIM_SUPERSEDED.gt(entry)))) {
      changed.addAll(
          session
              .sql()
              .select(CLAIM_NUMBER)
              .from(CLAIM)
              .where(how)
              .limit(most)
              .fetch(CLAIM_NUMBER));
    }
    return changed;
  }

  /** What an account counts: all current claims but the rejected ones, as decided. */
  public List<Claim> accepted() {
    List<Claim> claims = new ArrayList<>();
    each(
        View.ALL,
        stored -> {
          if (stored.review() != Review.REJECTED) {
            claims.add(stored.claim());
          }
        });
    return claims;
  }

  private List<StoredClaim> byNumber(List<Integer> numbers) {
    Map<Integer, StoredClaim> found =
        session
            .sql()
            .selectFrom(CLAIM)
            .where(CLAIM_NUMBER.in(numbers))
            .fetch(StoredClaim::of)
            .stream()
            .collect(Collectors.toMap(StoredClaim::number, claim -> claim));
    return numbers.stream().map(found::get).toList();
  }
}
