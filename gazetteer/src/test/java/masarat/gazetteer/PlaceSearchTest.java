package masarat.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import masarat.gazetteer.PlaceFound.Match;
import masarat.model.PlacePrecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceSearchTest {
  private static final PlaceSearch SEARCH = new PlaceSearch(Gazetteer.bundled());

  private static PlaceFound first(String asked) {
    List<PlaceFound> found = SEARCH.find(asked, Context.none());
    assertThat(found).as(asked).isNotEmpty();
    return found.get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tripoli, Lebanon|LB|CITY|NAME",
        "Tripoli, Libya|LY|CITY|NAME",
        "طرابلس، لبنان|LB|CITY|NAME",
        "طرابلس (ليبيا)|LY|CITY|NAME",
        "Paris, Texas|US|TOWN|NAME",
        "governorate of Aleppo|SY|PROVINCE|NAME",
        "Aleppo Governorate|SY|PROVINCE|NAME",
        "محافظة حلب|SY|PROVINCE|NAME",
        "مدينة حلب|SY|CITY|NAME",
        "ريف حلب|SY|AREA|DERIVED",
        "Aleppo countryside|SY|AREA|DERIVED",
        "رقة|SY|CITY|ARTICLE",
        "SY.09|SY|PROVINCE|CODE"
      })
  void findsWhatIsAsked(String asked, String country, PlaceKind kind, Match match) {
    PlaceFound found = first(asked);
    assertThat(found.place().country()).isEqualTo(country);
    assertThat(found.place().kind()).isEqualTo(kind);
    assertThat(found.match()).isEqualTo(match);
  }

  @ParameterizedTest
  @CsvSource({
    "Dayr az-Zawr, Deir ez-Zor",
    "Şaydnāyā, Saidnaya",
    "Al Ḩasakah, Hasakah",
    "Qamishlo, Qamishli"
  })
  void findsRomanisations(String asked, String name) {
    assertThat(SEARCH.find(asked, Context.none()))
        .extracting(found -> found.place().name())
        .anyMatch(n -> n.contains(name));
  }

  @Test
  void aPlaceKnowsItsUnits() {
    PlaceFound manbij = first("منبج");
    assertThat(manbij.parents()).extracting(Place::code).containsExactly("SY.09", "SY");
    assertThat(manbij.acled()).isEqualTo(1);
    assertThat(manbij.called()).isEqualTo("منبج");
  }

  @Test
  void probabilitiesAddUpAndFollowTheScores() {
    List<PlaceFound> found = SEARCH.find("طرابلس", Context.none());
    assertThat(found).hasSizeGreaterThan(1);
    double sum = found.stream().mapToDouble(f -> f.ranked().probability()).sum();
    assertThat(sum).isCloseTo(1, within(1e-9));
    assertThat(found)
        .extracting(f -> f.ranked().probability())
        .isSortedAccordingTo(java.util.Comparator.reverseOrder());
  }

  @Test
  void theOtherEndOfAMoveCounts() {
    Place beirut = first("بيروت").place();
    Place misrata = first("مصراتة").place();
    assertThat(SEARCH.find("طرابلس", Context.none().moving(beirut)).get(0).place().country())
        .isEqualTo("LB");
    assertThat(SEARCH.find("طرابلس", Context.none().moving(misrata)).get(0).place().country())
        .isEqualTo("LY");
  }

  @Test
  void nothingAlikeIsNothingFound() {
    assertThat(SEARCH.find("ظظظغغغ", Context.none())).isEmpty();
    assertThat(SEARCH.find(" ، ", Context.none())).isEmpty();
  }

  @Test
  void precisionHasTheNumbersOfTheCollections() {
    assertThat(PrecisionCodes.ucdp(first("سوريا").place())).isEqualTo(6);
    assertThat(PrecisionCodes.ucdp(first("البحر الأبيض المتوسط").place())).isEqualTo(7);
    assertThat(first("محافظة حلب").ucdp()).isEqualTo(4);
    assertThat(PrecisionCodes.acled(PlacePrecision.EXACT)).isEqualTo(1);
    for (PlacePrecision precision : PlacePrecision.values()) {
      assertThat(PrecisionCodes.acled(precision)).isBetween(1, 3);
      assertThat(PrecisionCodes.ucdp(precision)).isBetween(1, 6);
    }
  }

  @Test
  void whatItHoldsIsCounted() {
    GazetteerStats stats = Gazetteer.bundled().stats();
    assertThat(stats.places()).isGreaterThan(30_000);
    assertThat(stats.kinds().values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(stats.places());
    assertThat(stats.countries()).containsKeys("SY", "US", "JP");
    assertThat(stats.files()).containsOnlyKeys(Gazetteer.CORE);
  }
}
