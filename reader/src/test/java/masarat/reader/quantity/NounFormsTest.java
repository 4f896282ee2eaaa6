package masarat.reader.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NounFormsTest {
  @Test
  void arabicDualOfSoundAndBrokenPlurals() {
    assertThat(NounForms.ARABIC.dual("جندي", List.of("جنود"))).containsExactly("جنديان", "جنديين");
    assertThat(NounForms.ARABIC.dual("عائلة", List.of("عائلات")))
        .containsExactly("عائلتان", "عائلتين");
    assertThat(NounForms.ARABIC.dual("مقاتل", List.of("مقاتلون"))).containsExactly("مقاتلان");
    assertThat(NounForms.ARABIC.dual("غارة جوية", List.of("غارات جوية")))
        .containsExactly("غارتان جويتان", "غارتين جويتين");
  }

  @Test
  void arabicPluralsWithEndingsAndPronouns() {
    assertThat(NounForms.ARABIC.plural("مقاتلون"))
        .contains("مقاتلون", "مقاتلين", "مقاتلو", "مقاتلي", "مقاتليه", "مقاتلوها");
    assertThat(NounForms.ARABIC.plural("قتلى")).contains("قتلى", "قتلاه", "قتلاهم");
    assertThat(NounForms.ARABIC.plural("أشخاص")).contains("أشخاصا");
    assertThat(NounForms.ARABIC.singular("مقاتل")).containsExactlyInAnyOrder("مقاتل", "مقاتلا");
    assertThat(NounForms.ARABIC.singular("عائلة")).containsExactly("عائلة");
  }

  @Test
  void englishPlurals() {
    assertThat(NounForms.ENGLISH.regularPlural("family")).containsExactly("families");
    assertThat(NounForms.ENGLISH.regularPlural("bus")).containsExactly("buses");
    assertThat(NounForms.ENGLISH.regularPlural("boy")).containsExactly("boys");
  }
}
