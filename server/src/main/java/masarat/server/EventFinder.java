package masarat.server;

import java.util.List;
import masarat.store.claim.View;

/** Which events a view has: those of which a claim fits. The last answers are remembered. */
final class EventFinder {
  private static final int REMEMBERED = 4;

  private final Desk desk;
  private final Basis basis;
  private final Recent<List<EventRow>> recent = new Recent<>(REMEMBERED);

  EventFinder(Desk desk, Basis basis) {
    this.desk = desk;
    this.basis = basis;
  }

  List<EventRow> rows(Book book, Book.Order order, View view) {
    if (view.equals(Filters.counted())) {
      // All have such a claim.
      return book.rows(order);
    }
    String question = order + " " + Basis.question(view) + " " + made(book, view);
    return recent.get(question, () -> book.rows(order, desk.store().claims().numbers(view)));
  }

  /** What an answer about the events of a view is made of. */
  String made(Book book, View view) {
    return book.time().basis() + " " + basis.of(view);
  }
}
