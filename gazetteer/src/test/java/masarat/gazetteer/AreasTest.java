package masarat.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import masarat.model.PlacePrecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreasTest {
  private static final Gazetteer GAZETTEER = Gazetteer.bundled();
  private static final Areas AREAS = GAZETTEER.areas();

  private static Place country(String code) {
    return GAZETTEER.unit(code).orElseThrow();
  }

  private static Place city(String arabic) {
    return GAZETTEER.candidates(arabic).stream()
        .filter(p -> p.kind() == PlaceKind.CITY)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aPartOfACountryIsARegion() {
    Place east = AREAS.part(Direction.EASTERN, country("SY"));
    assertThat(east.name()).isEqualTo("Eastern Syria");
    assertThat(east.names().arabic()).isEqualTo("شرق سوريا");
    assertThat(east.precision()).isEqualTo(PlacePrecision.REGION);
    assertThat(east.lon()).isGreaterThan(country("SY").lon() + 1);
    assertThat(east.lat()).isCloseTo(country("SY").lat(), within(0.001));
    assertThat(east.radiusKm()).isLessThan(country("SY").radiusKm());
    assertThat(east.country()).isEqualTo("SY");
    assertThat(AREAS.part(Direction.NORTHEASTERN, country("NG")).name())
        .isEqualTo("Northeastern Nigeria");
    assertThat(AREAS.part(Direction.CENTRAL, country("LY")).name()).isEqualTo("Central Libya");
  }

  @Test
  void eastOfATownIsNearTheTown() {
    Place ramadi = city("الرمادي");
    Place east = AREAS.part(Direction.EASTERN, ramadi);
    assertThat(east.name()).isEqualTo("Ramadi");
    assertThat(east.geonames()).isEqualTo(ramadi.geonames());
    assertThat(east.precision()).isEqualTo(PlacePrecision.NEAR);
    assertThat(east.kmTo(ramadi)).isBetween(3.0, 25.0);
  }

  @Test
  void theCountrysideOfASeatIsAsWideAsItsUnit() {
    Place countryside = AREAS.countryside(city("حلب"), null);
    assertThat(countryside.name()).isEqualTo("Aleppo countryside");
    assertThat(countryside.names().arabic()).isEqualTo("ريف حلب");
    assertThat(countryside.precision()).isEqualTo(PlacePrecision.PROVINCE);
    assertThat(countryside.radiusKm()).isGreaterThan(40);
    Place north = AREAS.countryside(city("حلب"), Direction.NORTHERN);
    assertThat(north.name()).isEqualTo("Aleppo countryside");
    assertThat(north.lat()).isGreaterThan(countryside.lat() + 0.2);
    assertThat(AREAS.countryside(country("SY.11"), null).name()).isEqualTo("Homs countryside");
  }

  @Test
  void theCountrysideOfATownIsADistrict() {
    Place manbij = GAZETTEER.candidates("منبج").get(0);
    Place countryside = AREAS.countryside(manbij, null);
    assertThat(countryside.name()).isEqualTo("Manbij countryside");
    assertThat(countryside.precision()).isEqualTo(PlacePrecision.DISTRICT);
  }

  @Test
  void aBorderNamesItsCountriesInTheOrderOfTheText() {
    Place border = AREAS.border(country("SY"), country("LB")).orElseThrow();
    assertThat(border.name()).isEqualTo("Syria-Lebanon border");
    assertThat(border.precision()).isEqualTo(PlacePrecision.REGION);
    assertThat(border.lat()).isBetween(33.0, 35.0);
    assertThat(border.lon()).isBetween(35.5, 36.8);
    Place other = AREAS.border(country("LB"), country("SY")).orElseThrow();
    assertThat(other.name()).isEqualTo("Lebanon-Syria border");
    assertThat(other.id()).isEqualTo(border.id());
    assertThat(AREAS.border(country("MX"), country("US")).orElseThrow().name())
        .isEqualTo("Mexico-United States border");
  }

  @Test
  void countriesThatDoNotTouchHaveNoBorder() {
    assertThat(AREAS.border(country("SY"), country("YE"))).isEmpty();
  }

  @Test
  void noPartLeavesTheEarth() {
    Random random = new Random(7);
    Place[] all = GAZETTEER.places().toArray(Place[]::new);
    for (int i = 0; i < 2000; i++) {
      Place of = all[random.nextInt(all.length)];
      Direction direction = Direction.values()[random.nextInt(Direction.values().length)];
      Place part = AREAS.part(direction, of);
      assertThat(part.kmTo(of)).as(part.name()).isLessThan(2 * of.radiusKm() + 1);
      assertThat(part.country()).isEqualTo(of.country());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Eastern Syria, شرق سوريا",
    "Northeastern Syria, شمال شرق سوريا",
    "Aleppo countryside, ريف حلب",
    "Homs countryside, ريف حمص",
    "Syria-Lebanon border, الحدود بين سوريا ولبنان",
    "Iraq-Syria border, الحدود بين العراق وسوريا"
  })
  void anAreaIsFoundByTheNameItWasGiven(String name, String arabic) {
    assertThat(AREAS.named(name))
        .isNotEmpty()
        .allSatisfy(area -> assertThat(area.name()).isEqualTo(name))
        .anySatisfy(area -> assertThat(area.names().arabic()).isEqualTo(arabic));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Syria", "Eastern", "Eastern Nowhere", "countryside", "Syria-Mali border"})
  void otherNamesAreNoAreas(String name) {
    assertThat(AREAS.named(name)).isEmpty();
  }
}
