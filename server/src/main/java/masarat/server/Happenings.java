package masarat.server;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import masarat.store.Store;
import masarat.store.claim.View;
import masarat.store.kept.KeptEvents.Generation;
import org.jspecify.annotations.Nullable;

/**
 * The events of the whole store. They are made once in the background and kept; what few changed
 * claims touch is made again at once. While many are merged, the older events are shown.
 */
final class Happenings {
  /** So many claims are merged while a person waits, some second. */
  private static final int SMALL = 5_000;

  /** So many changed claims are merged again with those around them at once. */
  private static final int FEW = 100;

  /** After so many the whole is made again in the background. */
  private static final int MANY = 1_000;

  /** So many events are kept in one row. */
  private static final int BLOCK = 2_000;

  /** Ids of events that are no more are remembered, with a claim of each. */
  private static final int FORMER = 10_000;

  private final Desk desk;
  private final Basis basis;
  private final Jobs jobs;
  private final EventMaker maker;
  private final Map<String, Integer> former = new HashMap<>();
  private volatile Book book = Book.EMPTY;
  private int waiting;
  private int patched;
  private @Nullable Job job;
  private String tried = "";

  Happenings(Desk desk, Basis basis, Jobs jobs, EventMaker maker) {
    this.desk = desk;
    this.basis = basis;
    this.jobs = jobs;
    this.maker = maker;
  }

  /**
   * The events as they are known.
   *
   * @param waiting how many claims changed since and are not in them yet
   * @param making the work that will bring them up to date, null where they are
   */
  record Known(Book book, int waiting, @Nullable Job making) {}

  Known now() {
    return book.time().basis().equals(basis()) ? new Known(book, 0, null) : renewed();
  }

  private String basis() {
    return basis.of(Filters.counted());
  }

  private synchronized Known renewed() {
    Book.Time now = time();
    if (!isOf(now)) {
      if (desk.store().claims().count(View.ALL) <= SMALL) {
        turnTo(Book.of(now, maker.all(count -> {})), all());
      } else {
        catchUp(now);
      }
    }
    return isOf(now) ? new Known(book, 0, null) : new Known(book, waiting, job);
  }

  private boolean isOf(Book.Time now) {
    return book.time().basis().equals(now.basis());
  }

  /** The basis is read first: what comes in between is seen as a change later. */
  private Book.Time time() {
    Store store = desk.store();
    return new Book.Time(basis(), store.chain().length(), store.claims().last());
  }

  private void catchUp(Book.Time now) {
    Set<Integer> changed = changed();
    boolean few = isOfProgram() && changed.size() <= FEW;
    waiting = Math.max(changed.size(), now.last() - book.time().last());
    if (few) {
      Circle circle = Circle.around(changed, book, desk.store().claims());
      turnTo(book.with(now, circle.rows(), maker.of(circle.claims())), circle.rows());
      patched += changed.size();
    }
    boolean running = job != null && !job.isOver();
    // What broke off once would do so again.
    if (!running && (!few || patched > MANY) && !tried.equals(now.basis())) {
      tried = now.basis();
      job = jobs.beside(Job.Kind.EVENTS, this::make);
    }
  }

  private boolean isOfProgram() {
    return !book.isEmpty() && basis.isOfProgram(book.time().basis());
  }

  private Set<Integer> changed() {
    return desk.store().claims().since(book.time().last(), book.time().entry(), FEW + 1);
  }

  private void make(Job job) {
    if (book.isEmpty() && load()) {
      return;
    }
    Book.Time now = time();
    job.expect(desk.store().claims().count(Filters.counted()));
    List<EventRow> rows = maker.all(job::reached);
    turnToWhole(Book.of(now, rows));
    Iterable<String> blocks =
        IntStream.rangeClosed(0, (rows.size() - 1) / BLOCK)
                .map(block -> block * BLOCK)
                .mapToObj(from -> rows.subList(from, Math.min(from + BLOCK, rows.size())))
                .map(EventRow::write)
            ::iterator;
    desk.store().events().keep(now.basis(), now.entry(), now.last(), blocks);
  }

  /** Opens what is kept; returns whether few claims changed since. */
  private boolean load() {
    Optional<Generation> kept = desk.store().events().newest();
    if (kept.isEmpty()) {
      return false;
    }
    Generation generation = kept.get();
    List<EventRow> rows = new ArrayList<>();
    desk.store().events().each(generation, block -> rows.addAll(EventRow.read(block)));
    Book.Time time = new Book.Time(generation.basis(), generation.entry(), generation.last());
    turnTo(Book.of(time, rows), all());
    return isOfProgram() && changed().size() <= FEW;
  }

  private List<EventRow> all() {
    return book.rows(Book.Order.NEWEST);
  }

  /**
   * @param gone the rows of the book until now that may be no more
   */
  private synchronized void turnTo(Book next, Collection<EventRow> gone) {
    for (EventRow row : gone) {
      if (former.size() < FORMER && next.find(row.id()).isEmpty()) {
        former.put(row.id(), row.claims().get(0));
      }
    }
    book = next;
  }

  private synchronized void turnToWhole(Book next) {
    turnTo(next, all());
    patched = 0;
  }

  /** The event of an id; of one that is no more the event that its first claim has now. */
  Optional<EventRow> find(String id) {
    Book known = now().book();
    return known.find(id).or(() -> Optional.ofNullable(former(id)).flatMap(known::ofClaim));
  }

  private synchronized @Nullable Integer former(String id) {
    return former.get(id);
  }
}
