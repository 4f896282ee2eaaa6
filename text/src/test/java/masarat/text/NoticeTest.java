package masarat.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeTest {
  private static final String SENTENCE = "غادر خمسة مقاتلين البلدة مساء أمس ولم يعودوا إليها بعد";

  @ParameterizedTest
  @ValueSource(
      strings = {
        SENTENCE,
        "قـــال المصدر ـ وهو ضابط ـ إن القصف توقف عام 1436هـ ـ 2015م",
        "نقلت أ. ف. ب عن د ب أ أن الرتل وصل",
        "ضغط الظروف طردهم وظل طه في طريقه",
        "Ørsted and Ùna left the café — “soon”",
        "\u200Fغادر\u200F الجنود\u200E (5)\u200F",
        "",
        "\uD83D"
      })
  void soundTextsAreLeftAlone(String text) {
    assertThat(Notice.of(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ﻗﺼﻒ المدينة, PRESENTATION_FORMS, قصف المدينه",
    "قصـ ـف المدينة, TORN_WORDS, قصف المدينه",
    "قصـ  ـفوا المدينة, TORN_WORDS, قصفوا المدينه",
    "األمم المتحدة, REVERSED_LAM_ALEF, الامم المتحده",
    "واإلرهاب في االسواق, REVERSED_LAM_ALEF, والارهاب في الاسواق",
    "قص\u200Bف المدينة, HIDDEN_CHARACTERS, قصف المدينه",
    "ق ص ف و ا المدينة, , ق ص ف و ا المدينه",
    "ق ص ف ت المدينة, SPLIT_LETTERS, ق ص ف ت المدينه",
    "ق.ص.ف.ت المدينة, SPLIT_LETTERS, ق.ص.ف.ت المدينه",
    "قص�ف المدينة, LOST_LETTERS, قص�ف المدينه"
  })
  void damageIsNoticedAndSeenThroughWhereThatIsSafe(String text, Damage damage, String folded) {
    String told = text.replace("\\u200B", "\u200B");

    assertThat(Notice.of(told))
        .extracting(Notice::damage)
        .isEqualTo(damage == null ? List.of() : List.of(damage));
    assertThat(Fold.fold(told)).isEqualTo(folded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "windows-1252", "windows-1256"})
  void theWrongEncodingIsNoticed(String charset) {
    byte[] bytes = SENTENCE.getBytes(StandardCharsets.UTF_8);

    List<Notice> notices = Notice.of(new String(bytes, Charset.forName(charset)));

    assertThat(notices).extracting(Notice::damage).contains(Damage.WRONG_ENCODING);
  }

  @Test
  void whatIsMendedKeepsItsPlace() {
    String text = "في االسواق قصـ ـف";
    Folded folded = Fold.of(text);

    assertThat(folded.text()).isEqualTo("في الاسواق قصف");
    assertThat(folded.start(3)).isEqualTo(3);
    assertThat(folded.end(10)).isEqualTo(10);
    assertThat(folded.start(11)).isEqualTo(11);
    assertThat(folded.end(14)).isEqualTo(text.length());
  }

  @Test
  void shapesOfPrintAreCounted() {
    Notice notice = Notice.of("وصل ﻣﻘﺎﺗﻞ").get(0);

    assertThat(notice).isEqualTo(new Notice(Damage.PRESENTATION_FORMS, 5, 4));
    assertThat(Normalizer.normalize("ﻣﻘﺎﺗﻞ", Normalizer.Form.NFKC)).isEqualTo(Fold.fold("مقاتل"));
  }
}
