package masarat.reader.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Random;
import masarat.model.DatePrecision;
import masarat.model.When;
import masarat.reader.Amounts;
import masarat.reader.mention.Mention.TimeMention;
import masarat.reader.text.Tokens;
import masarat.reader.word.Scan;
import masarat.text.Fold;
import masarat.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimeReaderTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2024, 9, 11);

  private static @Nullable LocalDate anchor(String text, @Nullable LocalDate published) {
    Scan scan = Scan.of(Tokens.of(Fold.of(text)), Amounts.vocabulary(Language.ARABIC));
    return TimeReader.anchor(scan, published);
  }

  @Test
  void aWeekdayWithTodayOrYesterdayMovesTheAnchor() {
    assertThat(anchor("قال اليوم (الجمعة) إنه سيعود", WEDNESDAY)).isEqualTo("2024-09-06");
    assertThat(anchor("وصلوا أمس الاثنين", WEDNESDAY)).isEqualTo("2024-09-10");
    assertThat(anchor("وصلوا أمس الثلاثاء", WEDNESDAY)).isEqualTo("2024-09-11");
    assertThat(anchor("وصلوا الاثنين وعادوا اليوم", WEDNESDAY)).isEqualTo(WEDNESDAY);
    assertThat(anchor("وصلوا اليوم الجمعة", null)).isNull();
  }

  @Test
  void theOtherRelativeWordsCountFromTheAnchor() {
    Amounts amounts =
        Amounts.read("أوقفوا اليوم (الجمعة)، وكانوا فروا قبل يومين", Language.ARABIC, WEDNESDAY);
    assertThat(amounts.times())
        .extracting(mention -> mention.when().start())
        .containsExactly(LocalDate.of(2024, 9, 6), LocalDate.of(2024, 9, 4));
  }

  @Test
  void withoutADayOfPublicationOnlyFullDatesAreFound() {
    Amounts amounts =
        Amounts.read(
            "وصلوا أمس بعد أن غادروا في 12 آب 2024 وفي تموز الماضي", Language.ARABIC, null);
    assertThat(amounts.times())
        .extracting(TimeMention::when)
        .containsExactly(When.on(LocalDate.of(2024, 8, 12)));
  }

  @Test
  void anIslamicDateThatDoesNotExistIsNone() {
    assertThat(Amounts.read("في 31 رمضان 1445", Language.ARABIC, WEDNESDAY).times())
        .noneMatch(mention -> mention.when().precision() == DatePrecision.DAY);
  }

  @Test
  void everyDayIsReadInEverySpelling() {
    String[] months = {
      "كانون الثاني",
      "شباط",
      "آذار",
      "نيسان",
      "أيار",
      "حزيران",
      "تموز",
      "آب",
      "أيلول",
      "تشرين الأول",
      "تشرين الثاني",
      "كانون الأول"
    };
    Random random = new Random(11);
    for (int i = 0; i < 300; i++) {
      LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(14_000));
      String levantine =
          day.getDayOfMonth() + " " + months[day.getMonthValue() - 1] + " " + day.getYear();
      String slashes = day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
      for (String spelling : new String[] {levantine, slashes, day.toString()}) {
        assertThat(Amounts.read("غادروا في " + spelling, Language.ARABIC, null).times())
            .as(spelling)
            .extracting(TimeMention::when)
            .containsExactly(When.on(day));
      }
    }
  }

  @Test
  void aBareWeekdayLiesInTheWeekThatEndsWithTheAnchor() {
    Random random = new Random(5);
    for (int i = 0; i < 100; i++) {
      LocalDate published = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3000));
      LocalDate day =
          Amounts.read("وصلوا الخميس", Language.ARABIC, published).times().get(0).when().start();
      assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY);
      assertThat(day).isBetween(published.minusDays(6), published);
    }
  }
}
