package masarat.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {
  @ParameterizedTest
  @CsvSource({
    "نَزَحَ, نزح",
    "مُقاتِـــلون, مقاتلون",
    "إدلب, ادلب",
    "آلاف, الاف",
    "لاجئين, لاجيين",
    "مسؤول, مسوول",
    "قرية, قريه",
    "مستشفى, مستشفي",
    "٤٥٠٠, 4500",
    "۴۵۰۰, 4500",
    "ﻻﺟﺊ, لاجي",
    "Şaydnāyā, saydnaya",
    "RAQQA, raqqa"
  })
  void foldsSpellings(String written, String folded) {
    assertThat(Fold.fold(written)).isEqualTo(folded);
  }

  @Test
  void dropsDirectionMarks() {
    assertThat(Fold.fold("\u200Fحلب\u200E \u2067غزة\u2069")).isEqualTo("حلب غزه");
  }

  @Test
  void leadsBackToTheLetterWithItsMarks() {
    Folded folded = Fold.of("إلى غزَّةَ أمس");
    int at = folded.text().indexOf("غزه");
    assertThat(folded.original().substring(folded.start(at), folded.end(at + 3)))
        .isEqualTo("غزَّةَ");
  }

  @Test
  void ligatureStandsForBothItsLetters() {
    Folded folded = Fold.of("ﻻ");
    assertThat(folded.text()).isEqualTo("لا");
    assertThat(folded.start(0)).isEqualTo(folded.start(1)).isEqualTo(0);
    assertThat(folded.end(2)).isEqualTo(1);
  }

  @Test
  void offsetsNeverLeaveTheTextNorGoBack() {
    Random random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        int block = random.nextInt(5);
        text.appendCodePoint(
            switch (block) {
              case 0 -> 0x0600 + random.nextInt(0x100);
              case 1 -> 0xFB50 + random.nextInt(0x2B0);
              case 2 -> 0xFE70 + random.nextInt(0x8D);
              case 3 -> 0x1F300 + random.nextInt(0x100);
              default -> random.nextInt(0x250);
            });
      }
      Folded folded = Fold.of(text.toString());
      int before = 0;
      for (int i = 0; i < folded.text().length(); i++) {
        assertThat(folded.start(i)).isBetween(before, text.length() - 1);
        assertThat(folded.end(i + 1)).isBetween(folded.start(i) + 1, text.length());
        before = folded.start(i);
      }
    }
  }

  @Test
  void foldingTwiceChangesNothing() {
    String once = Fold.fold("ﻣُﻘﺎﺗﻠﻮن في ٣٠ غارةً — “قالوا”");
    assertThat(Fold.fold(once)).isEqualTo(once);
  }
}
