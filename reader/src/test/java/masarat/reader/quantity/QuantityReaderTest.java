package masarat.reader.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import masarat.lexicon.BadData;
import masarat.lexicon.Entry;
import masarat.model.Form;
import masarat.reader.Amounts;
import masarat.reader.mention.Mention.QuantityMention;
import masarat.reader.word.Vocabulary;
import masarat.text.Language;
import org.junit.jupiter.api.Test;

class QuantityReaderTest {
  private static QuantityMention only(String text, Language language) {
    List<QuantityMention> found = Amounts.read(text, language, null).quantities();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static QuantityMention arabic(String text) {
    return only(text, Language.ARABIC);
  }

  @Test
  void keepsTheWordsOfHedgeAndNumberWithoutTheNoun() {
    assertThat(arabic("وصل أكثر من ألف مقاتل").quantity().text()).isEqualTo("أكثر من ألف");
    assertThat(arabic("وقتل 13 شخصا على الأقل").quantity().text()).isEqualTo("13 … على الأقل");
    assertThat(arabic("عاد بثلاثة آلاف مقاتل").quantity().text()).isEqualTo("ثلاثة آلاف");
    assertThat(arabic("قتل «50» جنديا").quantity().value()).containsExactly(50.0);
  }

  @Test
  void aHedgeBehindANounThatIsItsOwnNumber() {
    assertThat(arabic("أصيب جندي على الأقل").quantity().form()).isEqualTo(Form.AT_LEAST);
    assertThat(arabic("أصيب جنديان على الأقل").quantity().form()).isEqualTo(Form.AT_LEAST);
    assertThat(arabic("أصيب جندي بجروح").quantity().form()).isEqualTo(Form.EXACT);
  }

  @Test
  void aParticleWrittenOntoTheNumberIsNotPartOfIt() {
    Amounts amounts = Amounts.read("سمحوا لـ500 عائلة وعشرين حافلة", Language.ARABIC, null);
    assertThat(amounts.quantities()).extracting(amounts::words).containsExactly("500", "عشرين");
    assertThat(amounts.quantities())
        .extracting(mention -> mention.quantity().value())
        .containsExactly(List.of(500.0), List.of(20.0));
  }

  @Test
  void everySpellingOfAThousandAndAHalf() {
    for (String number :
        List.of(
            "1500", "1,500", "1.500", "١٬٥٠٠", "۱۵۰۰", "ألف و500", "ألف وخمسمائة", "الف وخمسمئة")) {
      assertThat(arabic("وصل " + number + " شخص").quantity().value())
          .as(number)
          .containsExactly(1500.0);
    }
  }

  @Test
  void numbersThatNoGrammarJoinsStayApart() {
    Amounts amounts = Amounts.read("أصيب خمسة وعشرة قتلوا", Language.ARABIC, null);
    assertThat(amounts.quantities())
        .extracting(mention -> mention.quantity().value())
        .containsExactly(List.of(5.0), List.of(10.0));
  }

  @Test
  void aNumberWithItsNounOutweighsAYearAndBareDigits() {
    double counted = arabic("وصل 2014 مقاتلا").weight();
    double bare = arabic("كان العدد 312").weight();
    assertThat(counted).isGreaterThan(bare);
    assertThat(Amounts.read("في 2014 عادوا", Language.ARABIC, null).quantities()).isEmpty();
  }

  @Test
  void namesAndMeasuresCountNothing() {
    for (String text :
        List.of(
            "فاز الفريق 3-1",
            "الساعة 12:30",
            "رقم 0933123456",
            "طائرة F16 واحدة ب 5km",
            "$500 مليون")) {
      assertThat(Amounts.read(text, Language.ARABIC, null).quantities())
          .as(text)
          .allMatch(mention -> mention.quantity().value().equals(List.of(1.0)));
    }
  }

  @Test
  void aRangeTakesTheScaleOfItsUpperEnd() {
    QuantityMention range = only("Two to three million people fled.", Language.ENGLISH);
    assertThat(range.quantity().form()).isEqualTo(Form.RANGE);
    assertThat(range.quantity().value()).containsExactly(2_000_000.0, 3_000_000.0);
  }

  @Test
  void aBadFileIsRefusedWithItsLine() {
    Entry numbers = Entry.read("n.yaml", new StringReader("numbers:\n- {words: {zwei: [two]}}\n"));
    assertThatThrownBy(() -> QuantityReader.registerNumbers(numbers, new Vocabulary.Builder()))
        .isInstanceOf(BadData.class)
        .hasMessageContaining("n.yaml:2:")
        .hasMessageContaining("must stand under a number, not under 'zwei'");
  }
}
