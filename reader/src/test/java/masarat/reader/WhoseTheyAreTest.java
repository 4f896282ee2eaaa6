package masarat.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import masarat.model.Claim;
import masarat.model.Report;
import org.junit.jupiter.api.Test;

/** To whom the people of an Arabic sentence belong, and what they are called for it. */
class WhoseTheyAreTest {
  private static final Reader READER = Reader.bundled();
  private static final LocalDate TODAY = LocalDate.of(2017, 3, 9);

  @Test
  void groupsNamedBesideEachOtherGoTogether() {
    assertThat(whose("فرار الحوثيين وقوات صالح إلى لحج."))
        .containsExactly("fled fighters houthis saleh-forces");
    assertThat(whose("انسحبت جبهة النصرة من إدلب وحزب الله يستعد."))
        .containsExactly("withdrew fighters al-nusra-front");
  }

  @Test
  void theDeadInTheRanksOfAGroupAreItsFighters() {
    assertThat(whose("سقط قتلى وجرحى في صفوف جبهة النصرة في إدلب."))
        .containsExactly("killed fighters al-nusra-front");
    assertThat(whose("سقوط عدد من القتلى والجرحى من ميليشيات الحوثي وصالح في تعز."))
        .containsExactly("killed fighters houthis saleh-forces");
    assertThat(whose("سقط قتلى وجرحى في صفوف مقاتلي داعش في الرقة."))
        .containsExactly("killed fighters islamic-state");
    assertThat(whose("سقط قتلى وجرحى من المدنيين في إدلب.")).containsExactly("killed civilians");
  }

  @Test
  void aGovernmentThatReturnsIsItsLeaders() {
    assertThat(whose("عادت الحكومة اليمنية إلى عدن."))
        .containsExactly("returned leaders yemeni-government");
    assertThat(whose("عادت قوات الحكومة اليمنية إلى عدن."))
        .containsExactly("returned soldiers yemeni-government");
  }

  @Test
  void theSoldiersOfACountryThatActsAreOfItsArmy() {
    assertThat(whose("أعلنت إيران مقتل ثلاثة من جنودها في سوريا."))
        .containsExactly("killed soldiers iranian-army");
    assertThat(whose("أعلنت مصادر في تركيا مقتل ثلاثة جنود في سوريا."))
        .containsExactly("killed soldiers syrian-army");
  }

  @Test
  void fightersOfOtherCountriesBelongToNobodyTold() {
    assertThat(whose("يتدفق مئات المقاتلين الأجانب إلى سوريا."))
        .containsExactly("arrived fighters");
  }

  @Test
  void soldiersAreOfTheArmyWhoeverTellsOfThem() {
    assertThat(whose("انتشرت قوات الأمن التونسية في العاصمة. وقتل تسعة جنود في الثكنة."))
        .contains("killed soldiers tunisian-army");
  }

  @Test
  void theMilitiaOfARebellionIsTheOneNamedBefore() {
    assertThat(whose("هاجم الحوثيون مدينة تعز. وقتل 14 من ميليشيات التمرد في المدينة."))
        .contains("killed fighters houthis");
  }

  @Test
  void dozensAreNotThoseOfTheSentenceBefore() {
    assertThat(whose("انتقدت الحكومة الأميركية الاقتراع. وقتل العشرات في احتجاجات في بوروندي."))
        .containsExactly("killed people");
    assertThat(whose("قتل تسعة من مقاتلي حزب الله وأصيب العشرات في عرسال."))
        .containsExactly("killed fighters hezbollah", "wounded fighters hezbollah");
  }

  @Test
  void dozensAreThoseWhomTheHeadlineIsAbout() {
    String headline = "أين ذهب مقاتلو داعش بعد المعركة؟\n\n";
    assertThat(whose(headline + "انتهت معركة الرقة. وقتل العشرات في المدينة."))
        .containsExactly("killed fighters islamic-state");
  }

  @Test
  void fightersWhomAPoliceTakesAreSuspects() {
    assertThat(whose("ألقت الشرطة التونسية القبض على 13 إرهابيا في سجنان."))
        .containsExactly("detained suspects");
    assertThat(whose("اعتقل الجيش السوري 13 مسلحا من داعش في تدمر."))
        .containsExactly("detained fighters islamic-state");
  }

  @Test
  void membersOfAGroupTakeWhomTheirVerbTakes() {
    assertThat(by("خطف عناصر من جبهة النصرة سبعة مقاتلين من حزب الله في عرسال."))
        .containsExactly("al-nusra-front");
    assertThat(by("اعتقلت عناصر من الشرطة الإسرائيلية تسعة أطفال في القدس."))
        .containsExactly("israeli-police");
  }

  @Test
  void whoSaysThatHeArrestedDidSo() {
    String raid = "شنت قوات الأمن السعودية حملة على خلايا داعش في الرياض.";
    assertThat(by(raid + " وأعلنت وزارة الداخلية السعودية القبض على 431 شخصا."))
        .containsExactly("saudi-government");
    assertThat(by("قال رئيس الوزراء التركي إن العملية ضد داعش مستمرة، مشيرا إلى اعتقال 90 شخصا."))
        .containsExactly("turkish-government");
    assertThat(by("داهم الجيش اللبناني بلدة عرسال. وجرى توقيف تسعة جنود لبنانيين في البلدة."))
        .isEmpty();
  }

  private static List<String> by(String text) {
    Report report = new Report("r", null, text, TODAY, null, null, "ar");
    return READER.read(report).claims().get(0).by();
  }

  private static List<String> whose(String text) {
    Report report = new Report("r", null, text, TODAY, null, null, "ar");
    return READER.read(report).claims().stream().map(WhoseTheyAreTest::whose).toList();
  }

  private static String whose(Claim claim) {
    Stream<String> told = Stream.of(claim.manner().code(), claim.who().role().code());
    return String.join(" ", Stream.concat(told, claim.who().actors().stream()).toList());
  }
}
