package masarat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import masarat.gazetteer.Gazetteer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithinTest {
  private final Within within = new Within(Gazetteer.bundled());

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
    assertThat(within.contains(container, place)).isEqualTo(expected);
  }
}
