package masarat.reader.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import masarat.reader.word.Vocabulary.Reached;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What words came to is found again, and never another word's. */
class RememberedTest {
  private final Remembered remembered = new Remembered();

  @ParameterizedTest
  @ValueSource(strings = {"مدينه", "town", "والمتظاهرين", "didn't", "é", "a"})
  void aWordIsFoundAgain(String word) {
    Reached[] answer = {};
    long letters = Remembered.letters(word);
    assertThat(remembered.get(word, letters)).isNull();
    remembered.put(word, letters, answer);
    assertThat(remembered.get(word, letters)).isSameAs(answer);
  }

  @Test
  void lettersTellShortWordsApart() {
    List<String> words = List.of("a", "aa", "ab", "ba", "ا", "اا", "ءا", "اء", "abcdefghi");
    Set<Long> letters = new HashSet<>();
    words.forEach(word -> letters.add(Remembered.letters(word)));
    assertThat(letters).hasSameSizeAs(words).doesNotContain(0L);
  }

  @Test
  void longWordsAndOtherLettersAreComparedAsTheyAre() {
    assertThat(Remembered.letters("abcdefghij")).isZero();
    assertThat(Remembered.letters("didn't")).isZero();
    remembered.put("abcdefghij", 0, new Reached[] {});
    assertThat(remembered.get("abcdefghik", 0)).isNull();
  }
}
