package masarat.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import masarat.store.claim.Units;
import masarat.store.decision.Act;
import masarat.store.kept.Answers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class AnswersTest {
  private final TestDatabase database;
  @TempDir Path folder;

  AnswersTest(TestDatabase database) {
    this.database = database;
  }

  @Test
  void anAnswerHoldsAsLongAsWhatItWasMadeOf() {
    try (Store store = Store.open(database.fresh(folder), Units.NONE)) {
      Answers answers = store.answers();
      answers.keep("how many?", "three claims", "3");
      answers.keep("who?", "three claims", "nobody");

      assertThat(answers.find("how many?", "three claims")).contains("3");
      assertThat(answers.find("how many?", "four claims")).isEmpty();

      answers.keep("how many?", "four claims", "4");

      assertThat(answers.find("how many?", "four claims")).contains("4");
      assertThat(answers.find("how many?", "three claims")).isEmpty();
      assertThat(answers.find("who?", "three claims")).contains("nobody");
      assertThat(store.verify(n -> {}).isWhole()).isTrue();
    }
  }

  @Test
  void onlyTheNewestAreKept() {
    try (Store store = Store.open(database.fresh(folder), Units.NONE)) {
      Answers answers = store.answers();
      for (int i = 0; i < 40; i++) {
        answers.keep("question " + i, "one claim", "answer " + i);
      }

      assertThat(answers.find("question 0", "one claim")).isEmpty();
      assertThat(answers.find("question 39", "one claim")).contains("answer 39");
    }
  }

  @Test
  void theChainTellsWhatWasDoneLastButSomeActs() {
    try (Store store = Store.open(database.fresh(folder), Units.NONE)) {
      assertThat(store.chain().last(Set.of())).isEmpty();

      store
          .intake("layla", "test")
          .take(List.of(Sample.one("r", "غادر 40 مقاتلا منبج إلى جرابلس.", 40)));
      String read = store.chain().last(Set.of());
      store.decisions().take(new Act.Comment("r#1", "well said"), "salma", "", null);

      assertThat(store.chain().last(Set.of("comment"))).isEqualTo(read).hasSize(64);
      assertThat(store.chain().last(Set.of())).isNotEqualTo(read);
    }
  }
}
