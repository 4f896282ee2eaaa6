package masarat.reader.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishFormsTest {
  @ParameterizedTest
  @CsvSource({
    "arrive, arrives, arrived, arriving",
    "reach, reaches, reached, reaching",
    "transfer, transfers, transferred, transferring",
    "ferry, ferries, ferried, ferrying",
    "deploy, deploys, deployed, deploying",
    "die, dies, died, dying",
    "enter, enters, entered, entering",
    "flee, flees, fleed, fleeing"
  })
  void regularForms(String base, String third, String past, String progressive) {
    EnglishForms.Forms forms = EnglishForms.of(List.of(base));
    assertThat(forms.third()).isEqualTo(third);
    assertThat(forms.past()).isEqualTo(past);
    assertThat(forms.progressive()).isEqualTo(progressive);
  }

  @Test
  void irregularAndPhrasal() {
    EnglishForms.Forms forms = EnglishForms.of(List.of("withdraw", "withdrew", "withdrawn"));
    assertThat(forms.past()).isEqualTo("withdrew");
    assertThat(forms.participle()).isEqualTo("withdrawn");
    assertThat(EnglishForms.of(List.of("round up", "rounded up")).progressive())
        .isEqualTo("rounding up");
  }
}
