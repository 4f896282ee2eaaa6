package masarat.account.show;

import java.util.ArrayList;
import java.util.List;
import masarat.account.reconcile.Doubt;

/** The words around reconciled values, in one language. */
public final class ReconcileWords {
  private final Phrasebook book;

  private ReconcileWords(String language) {
    this.book = Phrasebook.of("reconcile", language);
  }

  /** The words of {@code en} or {@code ar}. */
  public static ReconcileWords of(String language) {
    return new ReconcileWords(language);
  }

  /** A word of the tables. */
  public String heading(String key) {
    return book.say("table." + key);
  }

  /** A doubt as one sentence or two. */
  public String doubt(Doubt doubt) {
    List<String> gaps = new ArrayList<>();
    doubt
        .gaps()
        .forEach(
            (name, value) -> {
              gaps.add(name);
              gaps.add(Words.number(value));
            });
    return book.say("cautions." + doubt.kind().code(), gaps.toArray(String[]::new));
  }
}
