package masarat.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import masarat.model.Claim;
import masarat.model.Form;
import masarat.model.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The ways in which Arabic news tells what befell people: the words, their order, what is left out.
 */
class ArabicTellingTest {
  private static final Reader READER = Reader.bundled();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          سقط تسعة مسلحين في قبضة الجيش | detained 9
          أفرج المسلحون عن تسعة عمال | released 9
          تمكن تسعة جنود من الفرار من الأسر | fled 9
          قتل في غارة 31 عنصرا من الجيش العراقي و18 مقاتلا من داعش | killed 31, killed 18
          إن 31 عنصرا من الجيش العراقي و18 مقاتلا من داعش، قتلوا قرب الرمادي | killed 31, killed 18
          إن 90 شخصا بينهم 12 أجنبيا اعتقلوا في حملة على المتشددين | detained 12, detained 90
          مقتل وجرح 45 من الجيش في تفجير | killed 45
          أوقع الهجوم 45 قتيلا معظمهم بريطانيون | killed 45, killed most
          أصيب تسعة جنود وتم نقلهم إلى المستشفى | transferred 9, wounded 9
          تقدمت القوات العراقية باتجاه الرمادي | deployed none
          أرسل الجيش تعزيزات إلى عدن | deployed none
          اعتقل تسعة من المسلحين وكذا ثلاثة من المشتبه بهم | detained 3, detained 9
          ترحيل تسعة معتقلين إلى سجن آخر | deported 9
          بمشاركة ستمئة عنصر من الشرطة | present 600
          نزح الأهالي بأعداد كبيرة من حلب إلى تركيا | displaced large_numbers
          ذهاب شباب وفتيات إلى داعش | joined none
          مقتل فلسطيني برصاص الجيش قرب نابلس | killed 1
          خطف ستة عمال في ليبيا وقالت الشركة إن المفاوضات بدأت | detained 6
          """)
  void tells(String text, String expected) {
    List<Claim> claims = READER.read(new Report("r", null, text, null, null, null, "ar")).claims();
    assertThat(claims.stream().map(ArabicTellingTest::told).sorted().toList())
        .as(text)
        .containsExactlyInAnyOrder(expected.split(", "));
  }

  private static String told(Claim claim) {
    String number =
        claim.quantity().term() != null
            ? claim.quantity().term().code()
            : claim.quantity().form() == Form.NONE
                ? "none"
                : "%.0f".formatted(claim.quantity().value().get(0));
    return claim.manner().code() + " " + number;
  }
}
