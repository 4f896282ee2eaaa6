package masarat.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import masarat.lexicon.Entry;
import masarat.text.Fold;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TokensTest {
  private static final Sentences SENTENCES = new Sentences(Abbreviations.bundled());

  private static Tokens tokens(String text) {
    return Tokens.of(Fold.of(text));
  }

  private static List<String> words(String text) {
    Tokens tokens = tokens(text);
    return IntStream.range(0, tokens.size()).mapToObj(tokens::word).toList();
  }

  @Test
  void digitsAndLettersPart() {
    assertThat(words("ألف و500 شخص، خلال الـ48 ساعة"))
        .containsExactly("الف", "و", "500", "شخص", "،", "خلال", "ال", "48", "ساعه");
  }

  @Test
  void numbersKeepTheirSeparators() {
    assertThat(words("1,000 و 1.5 و ١٬٥٠٠."))
        .containsExactly("1,000", "و", "1.5", "و", "1,500", ".");
  }

  @Test
  void possessiveIsCutContractionIsNot() {
    assertThat(words("Syria's army didn't go"))
        .containsExactly("syria", "'", "s", "army", "didn't", "go");
  }

  @Test
  void lineOfBrokenTextEndsNothing() {
    String text =
        """
        Residents of the old quarter said the army had
            pulled its men out of the district of Bab
            during the night and that the bridge of
            Tariq was open to carts again.
        Nobody was hurt.\
        """;
    assertThat(sentences(text)).isEqualTo(2);
    assertThat(sentences(text.replace("\n", "\r\n"))).isEqualTo(2);
  }

  @Test
  void headlineAndItemsOfListsStayApart() {
    assertThat(sentences("Army enters the valley\nNine hundred families fled.")).isEqualTo(2);
    assertThat(sentences("two carts\nthree tents\none well")).isEqualTo(3);
  }

  private static int sentences(String text) {
    return SENTENCES.of(tokens(text)).size();
  }

  @Test
  void particlesAreCutInEveryWay() {
    Tokens tokens = tokens("وللرقة");
    assertThat(tokens.cuts(0).stream().map(Cut::word)).contains("وللرقه", "للرقه", "الرقه", "رقه");
    Cut bare =
        tokens.cuts(0).stream().filter(cut -> cut.word().equals("رقه")).findFirst().orElseThrow();
    assertThat(bare.has(Clitic.WA)).isTrue();
    assertThat(bare.has(Clitic.LI)).isTrue();
    assertThat(bare.has(Clitic.AL)).isTrue();
    assertThat(bare.start()).isEqualTo(3);
  }

  @Test
  void sentencesEndAtStopsAndLines() {
    Tokens tokens = tokens("وصل الرتل. غادر أمس\n\nعنوان");
    List<Sentence> sentences = SENTENCES.of(tokens);
    assertThat(sentences).hasSize(3);
    assertThat(sentences.get(2).paragraph()).isGreaterThan(sentences.get(1).paragraph());
  }

  @Test
  void abbreviationEndsNothing() {
    assertThat(SENTENCES.of(tokens("The U.S. army left. It was late."))).hasSize(2);
    assertThat(SENTENCES.of(tokens("وصل 1.5 مليون شخص"))).hasSize(1);
    assertThat(SENTENCES.of(tokens("ذكرت (أ.ف.ب) أن الرتل وصل"))).hasSize(1);
    assertThat(SENTENCES.of(tokens("نشرت بي.بي.سي الخبر. ثم حذفته"))).hasSize(2);
    assertThat(SENTENCES.of(tokens("انتهى القصف.وعاد الهدوء"))).hasSize(2);
  }

  @TestFactory
  Stream<DynamicTest> examplesOfAbbreviations() {
    return Entry.bundled("abbreviations.yaml").fields().values().stream()
        .flatMap(list -> list.list("examples").stream())
        .map(
            example -> {
              String text = example.required("text").text();
              double sentences = example.required("sentences").number();
              return DynamicTest.dynamicTest(
                  text, () -> assertThat(sentences(text)).isEqualTo((int) sentences));
            });
  }
}
