package masarat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AtlasTest {
  private final Atlas atlas = new Atlas();

  @ParameterizedTest
  @CsvSource({
    "Syria, Raqqa, true",
    "Syria, Syria, true",
    "Iraq, Raqqa, false",
    "Raqqa, Syria, false",
    "Iraq, Mosul, true",
    "Yemen, Aden, true",
    "nowhere, nowhere, true",
    "nowhere, Aden, false"
  })
  void settlementsLieInTheirUnits(String container, String place, boolean expected) {
    assertThat(atlas.contains(container, place)).isEqualTo(expected);
  }

  @Test
  void placesAndActorsGoByTheirUsualNames() {
    assertThat(atlas.place("Raqqa", "ar")).isEqualTo("الرقة");
    assertThat(atlas.place("Raqqa", "en")).isEqualTo("Raqqa");
    assertThat(atlas.place("nowhere", "ar")).isEqualTo("nowhere");
    assertThat(atlas.actor("islamic-state", "en")).isEqualTo("Islamic State");
    assertThat(atlas.actor("nobody", "en")).isEqualTo("nobody");
  }
}
