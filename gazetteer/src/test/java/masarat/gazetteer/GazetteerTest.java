package masarat.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import masarat.model.PlacePrecision;
import masarat.text.Fold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.bundled();

  @ParameterizedTest
  @CsvSource({
    "حلب, Aleppo",
    "الرقّة, Raqqa",
    "الرقه, Raqqa",
    "ديرالزور, Deir ez-Zor",
    "عين العرب, Kobani",
    "كوباني, Kobani",
    "تل أبيض, Tell Abyad",
    "غزّة, Gaza City",
    "الحديده, Al Hudaydah",
    "خان يونس, Khan Yunis",
    "العراق, Iraq",
    "سورية, Syria",
    "أم درمان, Omdurman",
    "مخيم اليرموك, Yarmouk Camp",
    "البوكمال, Albukamal",
    "ابو كمال, Albukamal",
    "الغوطة الشرقية, Eastern Ghouta",
    "القلمون, Qalamoun",
    "البادية, Syrian Desert",
    "مناطق درع الفرات, Euphrates Shield areas",
    "قاعدة العند, Al Anad Air Base",
    "خور مكسر, Khormaksar",
    "باب المندب, Bab al-Mandab",
    "معبر رفح, Rafah crossing",
    "الفاشر, El Fasher",
    "معسكر زمزم, Zamzam Camp",
    "مايدوجوري, Maiduguri",
    "البحر الأبيض المتوسط, Mediterranean Sea",
    "لامبيدوزا, Lampedusa",
    "نفق المانش, Channel Tunnel",
    "أفغانستان, Afghanistan",
    "Deir Ezzor, Deir ez-Zor",
    "Sana'a, Sanaa",
    "Hodeidah, Al Hudaydah",
    "Al-Raqqa, Raqqa",
    "al bab, Al-Bab",
    "EU, European Union",
    "Kyiv, Kyiv",
    "Kiev, Kyiv"
  })
  void knowsPlacesByAnySpelling(String written, String english) {
    assertThat(GAZETTEER.find(written)).extracting(Place::name).contains(english);
  }

  @ParameterizedTest
  @CsvSource({
    "هامبورج, Hamburg",
    "هامبورغ, Hamburg",
    "مركة, Merca",
    "مركا, Merca",
    "جروزني, Grozny"
  })
  void knowsTheSpellingsOfForeignNames(String written, String english) {
    assertThat(GAZETTEER.candidates(Fold.fold(written))).extracting(Place::name).contains(english);
  }

  @Test
  void anAdjectiveIsNoCountry() {
    assertThat(GAZETTEER.candidates(Fold.fold("روسية"))).isEmpty();
    assertThat(GAZETTEER.candidates(Fold.fold("ليبية"))).isEmpty();
  }

  @Test
  void keepsTheArticleUnlessAsked() {
    assertThat(GAZETTEER.candidates("رقه")).extracting(Place::name).doesNotContain("Raqqa");
    assertThat(GAZETTEER.candidatesIgnoringArticle("رقه"))
        .extracting(Place::name)
        .contains("Raqqa");
    assertThat(GAZETTEER.candidatesIgnoringArticle("الحلب"))
        .extracting(Place::name)
        .contains("Aleppo");
  }

  @ParameterizedTest
  @ValueSource(strings = {"سلوك", "العين", "صور", "مدينة", "الباب", "الثورة", "بلد", "Hit", "Nice"})
  void warnsOfNamesThatAreCommonWords(String word) {
    Name name = GAZETTEER.name(Fold.fold(word));
    assertThat(name == null || name.common()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"حلب", "الرقة", "تعز", "حمص", "سوريا", "درعا", "Aleppo", "Iraq"})
  void doesNotWarnOfKnownCities(String word) {
    Name name = GAZETTEER.name(Fold.fold(word));
    assertThat(name).isNotNull().extracting(Name::common).isEqualTo(false);
  }

  @Test
  void everyNameIsFoldedAndHasAPlace() {
    for (Place place : GAZETTEER.places().toList()) {
      String word = PlaceStore.firstWord(Fold.fold(place.name()));
      for (Name name : GAZETTEER.beginning(word)) {
        assertThat(Fold.fold(name.folded())).isEqualTo(name.folded()).startsWith(word);
        assertThat(name.words()).as(name.folded()).doesNotContain("");
      }
    }
  }

  @Test
  void reviewedRowsStandForTheirNamesakes() {
    Place kobani = GAZETTEER.candidates("كوباني").get(0);
    assertThat(kobani.geonames()).isNotNull();
    assertThat(kobani.province()).isEqualTo("SY.09");
    assertThat(GAZETTEER.place(kobani.id())).contains(kobani);
  }

  @Test
  void anAreaIsNeverAPoint() {
    Place desert = GAZETTEER.find("البادية السورية").get(0);
    assertThat(desert.location().precision()).isEqualTo(PlacePrecision.REGION);
    assertThat(GAZETTEER.unit("SY").orElseThrow().precision()).isEqualTo(PlacePrecision.COUNTRY);
    assertThat(GAZETTEER.unit("SY.09").orElseThrow().precision())
        .isEqualTo(PlacePrecision.PROVINCE);
  }
}
