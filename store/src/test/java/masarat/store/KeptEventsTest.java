package masarat.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import masarat.store.claim.Claims;
import masarat.store.claim.Facet;
import masarat.store.claim.Units;
import masarat.store.claim.View;
import masarat.store.decision.Act;
import masarat.store.decision.Answer;
import masarat.store.kept.KeptEvents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Events that are kept, and what changed since. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class KeptEventsTest {
  private final TestDatabase database;
  @TempDir Path folder;

  KeptEventsTest(TestDatabase database) {
    this.database = database;
  }

  private static Delivery told(String report, int many) {
    return Sample.one(report, "غادر " + many + " مقاتلا منبج إلى جرابلس.", many);
  }

  @Test
  void theNewestGenerationThatIsWholeCounts() {
    try (Store store = Store.open(database.fresh(folder), Units.NONE)) {
      KeptEvents events = store.events();
      assertThat(events.newest()).isEmpty();

      events.keep("one claim", 1, 1, List.of("a", "b"));
      events.keep("two claims", 2, 2, List.of("c", "d", "e"));
      Iterable<String> broken =
          () -> {
            throw new IllegalStateException("The process ends here.");
          };
      try {
        events.keep("three claims", 3, 3, broken);
      } catch (IllegalStateException e) {
        // As when a process is killed.
      }

      KeptEvents.Generation newest = events.newest().orElseThrow();
      assertThat(newest.basis()).isEqualTo("two claims");
      assertThat(List.of(newest.entry(), newest.last())).containsOnly(2);
      List<String> blocks = new ArrayList<>();
      events.each(newest, blocks::add);
      assertThat(blocks).containsExactly("c", "d", "e");
    }
  }

  @Test
  void whatCameWasDecidedOrSteppedBackIsKnown() {
    try (Store store = Store.open(database.fresh(folder), Units.NONE)) {
      store.intake("layla", "test").take(List.of(told("r", 40), told("s", 50), told("t", 60)));
      Claims claims = store.claims();
      int last = claims.last();
      int entry = store.chain().length();
      assertThat(claims.since(last, entry, 9)).isEmpty();

      store.intake("layla", "test").take(List.of(told("u", 70)));
      store.decisions().take(new Act.Reject("r#1"), "salma", "", null);
      assertThat(claims.since(last, entry, 9)).containsExactly(1, 4);
      assertThat(claims.since(0, 0, 2)).isSubsetOf(1, 2, 3, 4).hasSizeBetween(2, 3);

      int then = store.chain().length();
      Answer answer =
          store.decisions().take(new Act.Merge(List.of("s#1", "t#1")), "salma", "", null);
      assertThat(claims.since(claims.last(), then, 9)).containsExactly(2, 3);

      int later = store.chain().length();
      store.decisions().undo(((Answer.Done) answer).decision().number(), "salma", "");
      assertThat(claims.since(claims.last(), later, 9)).containsExactly(2, 3);
    }
  }

  @Test
  void theNumbersOfAViewAreThoseOfItsClaims() {
    try (Store store = Store.open(database.fresh(folder), Units.NONE)) {
      store.intake("layla", "test").take(List.of(told("r", 40), told("s", 50)));
      store.decisions().take(new Act.Reject("r#1"), "salma", "", null);

      assertThat(store.claims().numbers(View.ALL).stream()).containsExactly(1, 2);
      assertThat(store.claims().numbers(View.ALL.with(Facet.REVIEW, "rejected")).stream())
          .containsExactly(1);
      assertThat(store.claims().of(List.of(2, 1)))
          .extracting(claim -> claim.id())
          .containsExactly("s#1", "r#1");
    }
  }
}
