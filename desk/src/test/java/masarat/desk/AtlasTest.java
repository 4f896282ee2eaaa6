package masarat.desk;

import static org.assertj.core.api.Assertions.assertThat;

import masarat.gazetteer.Gazetteer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AtlasTest {
  private final Atlas atlas = new Atlas(Gazetteer.bundled());

  @ParameterizedTest
  @CsvSource({
    "Syria, Raqqa, true",
    "Syria, Syria, true",
    "Iraq, Raqqa, false",
    "Raqqa, Syria, false",
    "Iraq, Mosul, true",
    "Yemen, Aden, true",
    "Europe, Germany, true",
    "Europe, Berlin, true",
    "Europe, Turkey, false",
    "Middle East, Raqqa, true",
    "Africa, Libya, true",
    "Africa, North Africa, true",
    "Syria, Eastern Syria, true",
    "Syria, Aleppo countryside, true",
    "Iraq, Aleppo countryside, false",
    "nowhere, nowhere, true",
    "nowhere, Aden, false"
  })
  void settlementsLieInTheirUnits(String container, String place, boolean expected) {
    assertThat(atlas.contains(container, place)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Raqqa, الرقة",
    "Syrian Desert, البادية السورية",
    "Euphrates Shield areas, مناطق درع الفرات",
    "Eastern Syria, شرق سوريا",
    "Al Hasakah countryside, ريف الحسكة",
    "Syria-Lebanon border, الحدود بين سوريا ولبنان",
    "'Libya, Afghanistan', ليبيا، أفغانستان",
    "nowhere, nowhere"
  })
  void placesGoByTheirUsualNames(String place, String arabic) {
    assertThat(atlas.place(place, "ar")).isEqualTo(arabic);
    assertThat(atlas.place(place, "en")).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource({
    "islamic-state, Islamic State, تنظيم الدولة الإسلامية",
    "iraqi-army, Iraqi army, الجيش العراقي",
    "nobody-known, Nobody known, Nobody known"
  })
  void actorsGoByTheirUsualNames(String slug, String english, String arabic) {
    assertThat(atlas.actor(slug, "en")).isEqualTo(english);
    assertThat(atlas.actor(slug, "ar")).isEqualTo(arabic);
  }
}
