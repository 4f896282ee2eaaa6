package masarat.reader.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import masarat.model.Location;
import masarat.model.Report;
import masarat.reader.Reader;
import masarat.reader.mention.Mention.PlaceMention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways in which texts say where: areas, directions and words that say what a place is. */
class PlacePhrasesTest {
  private static final Reader READER = Reader.bundled();

  private static List<PlaceMention> places(String text) {
    Report report = new Report("r", null, text, null, null, null, null);
    return READER.explain(report).mentions().stream()
        .filter(seen -> seen.mention() instanceof PlaceMention)
        .map(seen -> (PlaceMention) seen.mention())
        .toList();
  }

  private static String precision(PlaceMention mention) {
    Location location = mention.location();
    return location == null ? "none" : location.precision().code();
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "phrases.csv", numLinesToSkip = 1)
  void aPhraseMeansItsPlace(String kind, String text, String name, String precision) {
    assertThat(places(text))
        .as(kind)
        .anySatisfy(
            mention -> {
              assertThat(mention.name()).isEqualTo(name);
              assertThat(precision).isIn("*", precision(mention));
            });
  }

  @ParameterizedTest
  @CsvSource({
    "أمطار غزيرة #أمطار_حلب",
    "هطلت الأمطار على مناطق واسعة",
    "افتتح الوزير منطقة لوجستية",
    "انتقد المتحدث النظام الحالي",
    "مر الطريق في قرية صغيرة",
    "وصلوا إلى قرية تسمى باسم شيخها",
    "فاز الفريق في دوري الشباب",
    "Mr Aleppo spoke to reporters",
    "Vladimir Kazan met reporters",
    "The report was published by Virgin Atlantic"
  })
  void otherWordsAreNoPlace(String text) {
    assertThat(places(text)).isEmpty();
  }
}
