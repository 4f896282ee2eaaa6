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
          قتل في كمين 14 شرطيا من الأنبار و6 مسلحين من داعش | killed 14, killed 6
          إن 14 جنديا من الجيش السوري و6 مسلحين من داعش، سقطوا قتلى قرب تدمر | killed 14, killed 6
          ذكر البيان أن 64 رجلا من بينهم 5 طلاب خطفوا على الطريق | detained 5, detained 64
          مقتل وجرح 33 جنديا في كمين | killed 33
          خلفت الغارة 17 قتيلا أغلبهم سوريون | killed 17, killed most
          أصيب تسعة جنود وتم نقلهم إلى المستشفى | wounded 9
          أصيب (9) تسعة جنود في نجران | wounded 9
          يتقدم الجيش السوري صوب تدمر | deployed none
          أرسل الجيش تعزيزات إلى عدن | deployed none
          اعتقل تسعة من المسلحين وكذا ثلاثة من المشتبه بهم | detained 3, detained 9
          ترحيل تسعة معتقلين إلى سجن آخر | deported 9
          شارك في التفتيش ستمئة فرد من الشرطة | present 600
          نزح الأهالي بأعداد كبيرة من حلب إلى تركيا | displaced large_numbers
          ذهاب عمال من القرية إلى داعش | joined none
          مقتل فلسطيني برصاص الجيش قرب نابلس | killed 1
          مقتل قيادي بارز وسبعة من عناصره في غارة على الموصل | killed 7
          خطف ستة عمال في ليبيا وقالت الشركة إن المفاوضات بدأت | detained 6
          قتل 7 من أفراد الشرطة العراقية ومدني في كمين | killed 1, killed 7
          مقتل رجل أمن سعودي برصاص مسلحين | killed 1
          جنود أتراك قتلوا صبيا في كمين | killed 1
          تحتجز الجماعة أطفالا في سجون الموصل | held none
          المسلحون يختبئون في أحياء الموصل | present none
          قتل شرطي وجرح آخران في كمين | killed 1, wounded 2
          سحبت روسيا معظم قواتها من سوريا | withdrew most
          اعتقلت الشرطة ستة رجال أحدهم تونسي في برلين | detained 6
          الإطاحة بتسعة مسلحين في بغداد | detained 9
          العثور على رفات تسعة جنود في سنجار | killed 9
          سقوط 30 قتيلا: 20 مسلحا وعشرة مدنيين | killed 30, killed 20, killed 10
          قتل التنظيم 30 شخصا - 20 جنديا وعشرة مدنيين - قرب تدمر | killed 30, killed 20, killed 10
          قتل 40 شخصا معظمهم مدنيون في قصف على حلب | killed 40, killed most
          قتل تسعة بينهم شرطيان ومدني في كمين | killed 9, killed 2, killed 1
          ضبط خلية إرهابية تابعة لتنظيم داعش تضم ستة أشخاص في الرياض | detained 6
          فقدت الجماعة عشرين من عناصرها قرب حلب | killed 20
          تم نقل عدد كبير منهم إلى سجون أخرى في بغداد | transferred large_numbers
          مقتل رجل وزوجته في قصف على حلب | killed 1, killed 1
          القضاء على عدد كبير من المسلحين في كوباني | killed large_numbers
          وصلت إلى حلب 600 امرأة بينهن نحو 70 من تونس | arrived 600, arrived 70
          العثور على جثث سبعة مهاجرين في قارب قبالة ليبيا | killed 7
          وصل منذ بداية العام 70 ألف مهاجر إلى إيطاليا | arrived 70000
          إصابة ستين متظاهرا بحالات اختناق خلال مواجهات مع الجنود | wounded 60
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
