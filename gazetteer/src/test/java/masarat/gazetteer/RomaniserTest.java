package masarat.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import masarat.text.Fold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class RomaniserTest {
  static final List<String> letters = List.of("ب", "ج", "د", "ر", "س", "ش", "ع", "ق", "م", "ن");

  @ParameterizedTest
  @CsvSource({
    "حسو, Hasso",
    "عيشة, Aisha",
    "تل شعير, Tal Shair",
    "خربة الجوز, Khirbet al-Juz",
    "مزرعة, Mazraa",
    "الشعيطات, Al-Shaitat",
    "بني مرغم, Bani Margham",
    "الرقّة, Al-Raqqa",
    "منصور, Mansur",
    "جاسم, Jasem",
    "صالحة, Saliha",
    "تدمر, Tadmar",
    "سعسع, Saasa",
    "طويل, Tawil",
    "Kobani, Kobani"
  })
  void writesNamesThatNoTableHolds(String arabic, String english) {
    assertThat(Romaniser.romanise(arabic)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "romanised.csv", numLinesToSkip = 1)
  void knowsTheRomanisationsOfAName(String arabic, String latin, String system) {
    assertThat(Romaniser.likeness(arabic, latin))
        .as(arabic + " " + latin + " " + system)
        .isGreaterThanOrEqualTo(Gazetteer.ALIKE);
    assertThat(Sounds.of(arabic)).as(latin).containsAnyElementsOf(Sounds.of(latin));
  }

  @ParameterizedTest
  @CsvSource({
    "حلب, Homs", "الرقة, Raqban", "درعا, Darayya", "صيدنايا, Sayda", "كفر نبل, Kafr Zita",
    "تل أبيض, Tall Rifaat", "منبج, Membar", "دوما, Dumayr", "إدلب, Aleppo", "الباب, Albukamal"
  })
  void tellsNeighboursApart(String arabic, String latin) {
    assertThat(Romaniser.likeness(arabic, latin)).isLessThan(Gazetteer.ALIKE);
  }

  /** Whatever is written can be found again by what was written. */
  @ParameterizedTest
  @FieldSource("letters")
  void isItsOwnRomanisation(String first) {
    Random random = new Random(first.charAt(0));
    for (int i = 0; i < 300; i++) {
      String word = first + word(random);
      String latin = Romaniser.romanise(word);
      assertThat(Romaniser.likeness(word, latin)).as(word + " " + latin).isGreaterThan(0.75);
      assertThat(latin).matches("[A-Z][a-z]*");
      assertThat(latin.toLowerCase(java.util.Locale.ROOT)).doesNotContainPattern("[^aeiouh]{4}");
    }
  }

  private static String word(Random random) {
    String all = "ابتثجحخدذرزسشصضطظغفقكلمنوي";
    StringBuilder word = new StringBuilder();
    int length = 2 + random.nextInt(4);
    for (int i = 0; i < length; i++) {
      word.append(all.charAt(random.nextInt(all.length())));
    }
    return word.toString();
  }

  @Test
  void likenessKeepsItsRangeAndIgnoresMarks() {
    Random random = new Random(5);
    for (int i = 0; i < 2000; i++) {
      String word = "م" + word(random);
      String latin = Romaniser.romanise("ن" + word(random));
      double likeness = Romaniser.likeness(word, latin);
      assertThat(likeness).isBetween(0.0, 1.0);
      assertThat(Romaniser.likeness("ال" + word, "al-" + latin)).isEqualTo(likeness);
      assertThat(Romaniser.likeness(word, latin.toUpperCase(java.util.Locale.ROOT)))
          .isEqualTo(likeness);
    }
  }

  /** The right Latin name among those of all Syrian places, by rule alone. */
  @Test
  void findsTheRightNameAmongMany() {
    List<Place> places =
        Gazetteer.bundled()
            .places()
            .filter(p -> p.country().equals("SY") && p.kind() == PlaceKind.VILLAGE)
            .filter(p -> p.names().arabic() != null)
            .toList();
    int alike = 0;
    int misled = 0;
    List<Place> others = new ArrayList<>(places);
    Collections.shuffle(others, new Random(3));
    for (int i = 0; i < places.size(); i++) {
      String arabic = String.valueOf(places.get(i).names().arabic());
      alike += Romaniser.likeness(arabic, places.get(i).name()) >= Gazetteer.ALIKE ? 1 : 0;
      Place other = others.get(i);
      boolean another = !Set.copyOf(other.names().all()).contains(arabic);
      misled +=
          another
                  && !Fold.fold(other.name()).equals(Fold.fold(places.get(i).name()))
                  && Romaniser.likeness(arabic, other.name()) >= Gazetteer.ALIKE
              ? 1
              : 0;
    }
    System.out.printf("Romanised villages: %d of %d, misled %d%n", alike, places.size(), misled);
    assertThat(alike).isGreaterThan(places.size() * 9 / 10);
    assertThat(misled).isLessThan(1 + places.size() / 50);
  }
}
