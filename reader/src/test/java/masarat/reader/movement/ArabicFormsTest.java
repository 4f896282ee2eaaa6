package masarat.reader.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArabicFormsTest {
  private static List<String> past(String he) {
    List<String> forms = new ArrayList<>();
    ArabicForms.past(he, (form, agreement) -> forms.add(form));
    return forms;
  }

  private static List<String> present(String he) {
    List<String> forms = new ArrayList<>();
    ArabicForms.present(he, (form, agreement) -> forms.add(form));
    return forms;
  }

  @Test
  void soundVerb() {
    assertThat(past("غادر")).contains("غادر", "غادرت", "غادروا", "غادرا", "غادرهم", "غادروهم");
    assertThat(present("يغادر")).contains("يغادر", "تغادر", "يغادرون", "يغادروا", "تغادرهم");
  }

  @Test
  void verbThatEndsInAlefMaqsuraLosesIt() {
    assertThat(past("أجلى")).contains("اجلي", "اجلت", "اجلوا").doesNotContain("اجليوا");
  }

  @Test
  void verbThatEndsInYaKeepsItInTheFeminine() {
    assertThat(past("لقي")).contains("لقيت", "لقوا");
  }

  @Test
  void verbThatEndsInHamza() {
    assertThat(past("لجأ")).contains("لجا", "لجات", "لجاوا", "لجووا");
  }

  @Test
  void presentThatEndsInHamza() {
    assertThat(present("يلجأ")).contains("يلجا", "يلجاون", "يلجوون");
    assertThat(present("يختبئ")).contains("يختبي", "يختبيون").doesNotContain("يختبون");
  }

  @Test
  void presentOfWeakVerbs() {
    assertThat(present("ينجو")).contains("ينجو", "ينجون");
    assertThat(present("يختفي")).contains("يختفي", "يختفون");
  }

  @Test
  void verbalNounWithItsOwner() {
    List<String> forms = new ArrayList<>();
    ArabicForms.noun("عودة", (form, agreement) -> forms.add(form));
    ArabicForms.noun("إجلاء", (form, agreement) -> forms.add(form));
    assertThat(forms).contains("عوده", "عودتهم", "اجلاء", "اجلاوهم", "اجلايهم");
  }
}
