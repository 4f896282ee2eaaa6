package masarat.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import masarat.gazetteer.Resolution.Ambiguous;
import masarat.gazetteer.Resolution.Resolved;
import masarat.gazetteer.Resolution.Unresolved;
import masarat.text.Fold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolverTest {
  private static final Gazetteer GAZETTEER = Gazetteer.bundled();

  private static Resolution resolve(String name, PlaceKind said, Context context) {
    String folded = Fold.fold(name);
    return Resolver.resolve(folded, GAZETTEER.candidates(folded), said, context);
  }

  private static Place chosen(String name, PlaceKind said, Context context) {
    Resolution resolution = resolve(name, said, context);
    assertThat(resolution).isInstanceOf(Resolved.class);
    return ((Resolved) resolution).chosen().place();
  }

  private static Place only(String name) {
    return chosen(name, null, Context.none());
  }

  @ParameterizedTest
  @CsvSource({
    "حلب, CITY, SY",
    "صنعاء, CITY, YE",
    "الأنبار, PROVINCE, IQ",
    "نينوى, PROVINCE, IQ",
    "تونس, COUNTRY, TN",
    "الكويت, COUNTRY, KW",
    "لبنان, COUNTRY, LB",
    "رفح, CITY, PS",
    "Damascus, CITY, SY",
    "Paris, CITY, FR",
    "London, CITY, GB"
  })
  void choosesByDefault(String name, PlaceKind kind, String country) {
    Place place = only(name);
    assertThat(place.kind()).isEqualTo(kind);
    assertThat(place.country()).isEqualTo(country);
  }

  @Test
  void aWordBeforeTheNameSaysItsKind() {
    assertThat(chosen("حلب", PlaceKind.PROVINCE, Context.none()).id()).isEqualTo("SY.09");
    assertThat(chosen("حلب", PlaceKind.CITY, Context.none()).kind()).isEqualTo(PlaceKind.CITY);
    assertThat(chosen("الهول", PlaceKind.CAMP, Context.none()).country()).isEqualTo("SY");
  }

  @Test
  void withoutContextDistantNamesakesAreAmbiguous() {
    Resolution resolution = resolve("طرابلس", null, Context.none());
    assertThat(resolution).isInstanceOf(Ambiguous.class);
    assertThat(((Ambiguous) resolution).ranked())
        .extracting(r -> r.place().country())
        .startsWith("LY", "LB");
  }

  @Test
  void theReportDecidesBetweenNamesakes() {
    Context lebanon = Context.none().with(only("عرسال")).with(only("بيروت"));
    Context libya = Context.none().with(only("بنغازي"));
    assertThat(chosen("طرابلس", null, lebanon).country()).isEqualTo("LB");
    assertThat(chosen("طرابلس", null, libya).country()).isEqualTo("LY");
    Context yemen = Context.none().with(only("اليمن"));
    assertThat(chosen("البيضاء", null, yemen).country()).isEqualTo("YE");
    Context jordan = Context.none().with(only("الأردن"));
    assertThat(chosen("عمان", null, jordan).name()).isEqualTo("Amman");
  }

  @Test
  void theStudyAndThePublisherCount() {
    Context study = new Context(List.of(), Set.of("LB"), null);
    assertThat(chosen("طرابلس", null, study).country()).isEqualTo("LB");
    Resolved resolved = (Resolved) resolve("طرابلس", null, new Context(List.of(), Set.of(), "LY"));
    assertThat(resolved.chosen().reasons()).containsKeys(Reason.PUBLISHER, Reason.POPULATION);
    assertThat(resolved.alternatives()).extracting(r -> r.place().country()).contains("LB");
  }

  @Test
  void theScoreIsTheSumOfItsReasons() {
    Resolved resolved =
        (Resolved) resolve("دوما", PlaceKind.TOWN, Context.none().with(only("دمشق")));
    Ranked chosen = resolved.chosen();
    assertThat(chosen.place().country()).isEqualTo("SY");
    assertThat(chosen.reasons().values().stream().mapToDouble(Double::doubleValue).sum())
        .isEqualTo(chosen.score());
    assertThat(chosen.reasons())
        .containsKeys(Reason.APPOSITION, Reason.SAME_COUNTRY, Reason.NEARBY);
  }

  @Test
  void bothEndsOfAMoveDecideTogether() {
    List<Ranked> tripoli = resolve("طرابلس", null, Context.none()).all();
    List<Ranked> beirut = resolve("بيروت", null, Context.none()).all();
    List<Ranked> misrata = resolve("مصراتة", null, Context.none()).all();
    Ranked lebanese = Resolver.resolve("طرابلس", tripoli, beirut).likeliest().orElseThrow();
    assertThat(lebanese.place().country()).isEqualTo("LB");
    assertThat(lebanese.reasons()).containsKey(Reason.JOURNEY);
    Ranked libyan = Resolver.resolve("طرابلس", tripoli, misrata).likeliest().orElseThrow();
    assertThat(libyan.place().country()).isEqualTo("LY");
  }

  @Test
  void vowelMarksTellNamesApart() {
    for (String oman : List.of("عُمان", "عُمَان")) {
      assertThat(chosen("عمان", null, Context.none().written(oman)).name()).isEqualTo("Oman");
    }
    for (String amman : List.of("عمّان", "عَمّان", "عَمَّان", "عَمان")) {
      assertThat(chosen("عمان", null, Context.none().written(amman)).name()).isEqualTo("Amman");
    }
  }

  @Test
  void namesakesOfTwoCountriesAreKnownByTheirSpelling() {
    assertThat(chosen("ماراوي", null, Context.none()).country()).isEqualTo("PH");
    assertThat(chosen("مروي", null, Context.none()).country()).isEqualTo("SD");
    assertThat(chosen("Marawi", null, Context.none()).country()).isEqualTo("PH");
    assertThat(chosen("Merowe", null, Context.none()).country()).isEqualTo("SD");
  }

  @Test
  void noCandidateIsUnresolved() {
    assertThat(resolve("لا مكان", null, Context.none()))
        .isEqualTo(new Unresolved(Fold.fold("لا مكان")));
  }
}
