package masarat.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import masarat.model.Claim;
import masarat.model.Happening;
import masarat.model.Report;
import masarat.model.Role;
import masarat.model.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose people, who did it, where and who says so, as Arabic news words it. */
class ArabicSlotsTest {
  private static final Reader READER = Reader.bundled();
  private static final LocalDate TODAY = LocalDate.of(2017, 3, 9);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قتل تسعة من مسلحي «داعش» في تدمر | islamic-state
          سقط 12 قتيلا من ميليشيات صالح والحوثي في تعز | saleh-forces houthis
          مقتل عشرين من الحوثيين وأتباع المخلوع في غارة | houthis saleh-forces
          قتل 14 من جبهة النصرة (تنظيم القاعدة في بلاد الشام) في إدلب | al-nusra-front
          أصيب أربعة جنود في رام الله | israeli-army
          أصيب أربعة جنود في حلب | syrian-army
          ضبط 30 متسللا من الجنسية الإثيوبية في تبوك | ethiopian
          فقد حزب الله 12 مقاتلا في الزبداني | hezbollah
          غارات على مواقع داعش في الموصل تودي بحياة 38 من عناصره | islamic-state
          هاجم مسلحون نقطة للجيش اليمني في شبوة وقتلوا ستة من عناصره | yemeni-army
          قالت حماس إن ثلاثة من مقاتليها قتلوا في نفق | hamas
          قتل تسعة من عناصر المليشيات في كمين في الضالع جنوبي اليمن | yemeni-militias
          أوقفت الشرطة السعودية ستة مواطنين وسوريين اثنين | syrian
          قتل في الهجوم ثلاثة سياح بريطانيين وألماني | german
          القبض على سعودي متهم بالإرهاب | saudi
          أسر الجيش تسعة مسلحين محسوبين على تنظيم داعش في حمص | islamic-state
          قتل صيادان يمنيان اثنان قرب الجزيرة | yemeni
          أوقفت الشرطة رجلا سوريا في إزمير | syrian
          قالت مصادر طبية إن فلسطينيا قتل في بيت أمر | palestinian
          اعتقل الجيش الإسرائيلي فلسطينيا في الخليل | palestinian
          انتشرت الشرطة المصرية في المدينة. وقتل مسلحون 17 جنديا في الشيخ زويد | egyptian-army
          """)
  void belongTo(String text, String actors) {
    List<Claim> claims = read(text);
    assertThat(claims.get(claims.size() - 1).who().actors())
        .as(text)
        .containsExactly(actors.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قتلت ميليشيا الحوثي وصالح ستة مدنيين في تعز | houthis saleh-forces
          هاجم مسلحو طالبان القرية وخطفوا تسعة عمال | taliban
          قال الجيش إن تسعة عمال خطفوا قرب السد |
          قتل سبعة من طالبان في هجوم للحركة على معسكر |
          أطلقت السلطات سراح 15 صيادا من السجون الليبية | libyan-government
          الإفراج عن سبعين طالبا من سجون الحوثيين | houthis
          تؤوي بلدة تسيطر عليها طالبان ستين عائلة نازحة |
          أوقعت غارة للتحالف على مواقع للحوثيين في صعدة تسعة قتلى | arab-coalition
          قصفت طائرات التحالف العربي تجمعا للحوثيين ما أسفر عن مقتل العشرات | arab-coalition
          خطف تنظيم «جبهة النصرة» قائد «الفرقة 30» وسبعة من مقاتليها | al-nusra-front
          تسع طالبات خطفتهن بوكو حرام من شيبوك | boko-haram
          وقع تسعة جنود في الأسر لدى الحوثيين | houthis
          حرر الجيش النيجيري تسعة رهائن من بوكو حرام | nigerian-army
          أوقع هجوم على نقطة للجيش اليمني في شبوة تسعة قتلى |
          أسرت المقاومة الشعبية تسعة من الحوثيين وقتلت ستة آخرين | popular-resistance
          أسر مقاتلو طالبان تسعة جنود وقتلوا ستة آخرين | taliban
          تونس تعتقل تسعة مشتبها بهم | tunisian-government
          قالت مصادر إن شابا استشهد برصاص الجيش الإسرائيلي في نابلس | israeli-army
          قضت محكمة في القاهرة بالسجن على تسعة متهمين بالانضمام إلى «داعش» | egyptian-government
          قتل ستة أشخاص في غارة أمريكية على محافظة شبوة | us-army
          قال متحدث باسم الجيش إن ثلاث غارات تركية استهدفت دهوك | turkish-army
          نفذت سبع غارات للتحالف العربي على صعدة | arab-coalition
          قال الجيش العراقي إن جماعة مسلحة خطفت تسعة عمال |
          انتشرت الشرطة التونسية في المدينة بعد مقتل 38 سائحا |
          هناك أسرى للحوثيين لدى المقاومة الشعبية بالعشرات في عدن | popular-resistance
          """)
  void areDoneBy(String text, String doers) {
    List<Claim> claims = read(text);
    Claim last = claims.get(claims.size() - 1);
    assertThat(last.by())
        .as(text)
        .containsExactly(doers == null ? new String[0] : doers.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قتل ستة في سبها التي تبعد 700 كيلومتر جنوب العاصمة طرابلس | Sabha
          وكالات - القاهرة: قالت مصادر إن تسعة قتلوا في هجوم في العريش | Arish
          قال الوزير في مؤتمر صحافي في باريس إن ستة عمال قتلوا في حلب | Aleppo
          قال سكان في درعا لـ«الشرق الأوسط» إن تسعة قتلوا في المدينة | Daraa
          خطف داعش تسعة رعاة من تدمر | Palmyra
          سقط 12 قتيلا في بلدة سراقب، و7 قتلى في مدينة منبج | Manbij
          خطف المسلحون تسعة عمال من بلدة سلمية وستة رعاة من مدينة حمص | Homs
          قتل تسعة في غارات طالت بلدة دوما في ريف دمشق | Duma
          انفجرت عبوات في أنحاء العراق وقتل بها ستون عاملا | Iraq
          ضبط حرس الحدود 30 متسللا في تبوك، بينهم 6 من صنعاء و9 من عدن | Tabuk
          قتل تسعة في محافظات نينوى وديالى والأنبار وصلاح الدين | Nineveh; Diyala; Anbar; Salahuddin
          اعتقل الجيش ستين ناشطا من مدن الخليل ونابلس وجنين | Hebron; Nablus; Jenin
          فرنسا: توقيف تسعة أشخاص خططوا لهجوم | France
          نقل تسعة قتلى إلى مستشفى الثورة بتعز | Taiz
          """)
  void happenIn(String text, String place) {
    List<Claim> claims = read(text);
    assertThat(places(claims.get(claims.size() - 1))).as(text).containsExactly(place.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          حرر الجيش النيجيري تسعة رهائن من بوكو حرام | boko-haram
          تم إنقاذ ستين امرأة من قبضة بوكو حرام | boko-haram
          أنقذت البحرية الإيطالية تسعة صيادين قرب صقلية |
          """)
  void wereHeldBy(String text, String captor) {
    assertThat(read(text).get(0).what())
        .as(text)
        .isInstanceOfSatisfying(
            Happening.Transition.class,
            release -> assertThat(release.from()).extracting(State::actor).contains(captor));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وبين القتلى ثلاثة ضباط | SOLDIERS
          قتل ثلاثون شخصا في دوما. ومن بين القتلى ثماني نساء | WOMEN
          لقي مدني حتفه في حلب | CIVILIANS
          قتل تسعة من قوات النظام السوري في حلب | SOLDIERS
          عثر على تسع جثث لمهاجرين قرب زوارة | MIGRANTS
          قتلت قوة الحدود تسعة متسللين حوثيين | FIGHTERS
          أحبط الحرس محاولة تسلل لعشرات الحوثيين وقتل ستة منهم | FIGHTERS
          """)
  void are(String text, Role role) {
    List<Claim> claims = read(text);
    assertThat(claims.get(claims.size() - 1).who().role()).as(text).isEqualTo(role);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وبحسب المصادر فإن حاجزا للحوثيين أطلق النار ما أدى إلى مقتل تسعة | unnamed
          وفق الوزارة فقد قتل مسلحو طالبان ستة جنود | officials
          """)
  void areSaidBy(String text, String source) {
    assertThat(read(text).get(0).attribution().source().code()).as(text).isEqualTo(source);
  }

  private static List<String> places(Claim claim) {
    List<String> places = new ArrayList<>();
    if (claim.what() instanceof Happening.Transition transition) {
      transition.from().stream().map(State::place).forEach(places::add);
    }
    return places;
  }

  private static List<Claim> read(String text) {
    return READER.read(new Report("r", null, text, TODAY, null, null, "ar")).claims();
  }
}
