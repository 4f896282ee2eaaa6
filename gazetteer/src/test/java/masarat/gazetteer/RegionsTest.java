package masarat.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionsTest {
  private static final Gazetteer GAZETTEER = Gazetteer.bundled();
  private static final Regions REGIONS = Regions.bundled();

  @ParameterizedTest
  @CsvSource({
    "region-europe, 2921044, true",
    "region-europe, region-western-balkans, true",
    "region-western-balkans, region-europe, false",
    "region-europe, 298795, false",
    "region-middle-east, 298795, true",
    "region-middle-east, 172955, true",
    "region-africa, 172955, false",
    "172955, 172955, false",
    "region-europe, mediterranean-sea, false"
  })
  void placesAndSmallerRegionsLieInRegions(String region, String place, boolean expected) {
    Place outer = GAZETTEER.place(region).orElseThrow();
    Place inner = GAZETTEER.place(place).orElseThrow();

    assertThat(REGIONS.contains(outer, inner)).isEqualTo(expected);
  }

  @Test
  void everyRegionAndCountryIsInTheTables() {
    REGIONS
        .countries()
        .forEach(
            (region, countries) -> {
              assertThat(GAZETTEER.place(region)).as(region).isPresent();
              assertThat(countries)
                  .as(region)
                  .allSatisfy(code -> assertThat(GAZETTEER.unit(code)).as(code).isPresent());
            });
  }

  @Test
  void partsOfAContinentLieInIt() {
    assertThat(REGIONS.countries().get("region-africa"))
        .containsAll(REGIONS.countries().get("region-sub-saharan-africa"))
        .containsAll(REGIONS.countries().get("region-north-africa"))
        .doesNotContainAnyElementsOf(REGIONS.countries().get("region-europe"));
  }
}
