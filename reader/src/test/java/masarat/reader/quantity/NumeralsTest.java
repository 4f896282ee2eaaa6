package masarat.reader.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import masarat.reader.Amounts;
import masarat.reader.text.Tokens;
import masarat.reader.word.Scan;
import masarat.text.Fold;
import masarat.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Numbers written out by the rules of the grammars are read back. */
class NumeralsTest {
  private static final String[] UNITS = {
    "", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"
  };
  private static final String[] FEMININE = {
    "", "واحدة", "اثنتان", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع", "عشر"
  };
  private static final String[] TENS = {
    "", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"
  };
  private static final String[] ENGLISH = {
    "",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen"
  };
  private static final String[] ENGLISH_TENS = {
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
  };

  private static @Nullable Numeral read(String text, Language language) {
    Tokens tokens = Tokens.of(Fold.of(text));
    return Numerals.read(Scan.of(tokens, Amounts.vocabulary(language)), 0, tokens.size());
  }

  @Test
  void arabicNumbersInEveryGenderAndCase() {
    Random random = new Random(17);
    for (int i = 0; i < 4000; i++) {
      int number = 2 + random.nextInt(i < 1000 ? 200 : i < 2500 ? 10_000 : 3_000_000);
      boolean feminine = random.nextBoolean();
      boolean genitive = random.nextBoolean();
      String words = arabic(number, feminine, genitive, random.nextBoolean());
      Numeral numeral = read(words + " x", Language.ARABIC);
      assertThat(numeral).as(number + " " + words).isNotNull();
      assertThat(numeral.value()).as(words).isEqualTo(number);
    }
  }

  private static String arabic(int number, boolean feminine, boolean genitive, boolean oldStyle) {
    List<String> parts = new ArrayList<>();
    int millions = number / 1_000_000;
    int thousands = number / 1000 % 1000;
    if (millions > 0) {
      parts.add(scaled(millions, "مليون", "ملايين", "مليونا", genitive, oldStyle));
    }
    if (thousands > 0) {
      parts.add(scaled(thousands, "ألف", "آلاف", "ألفا", genitive, oldStyle));
    }
    if (number % 1000 > 0) {
      parts.add(below1000(number % 1000, feminine, genitive, oldStyle));
    }
    return String.join(" و", parts);
  }

  private static String scaled(
      int count, String one, String many, String accusative, boolean genitive, boolean oldStyle) {
    if (count == 1) {
      return one;
    }
    if (count == 2) {
      return one + (genitive ? "ين" : "ان");
    }
    int rest = count % 100;
    String scale = rest >= 3 && rest <= 10 ? many : rest == 0 ? one : accusative;
    return below1000(count, false, genitive, oldStyle) + " " + scale;
  }

  private static String below1000(
      int number, boolean feminine, boolean genitive, boolean oldStyle) {
    List<String> parts = new ArrayList<>();
    int hundreds = number / 100;
    String hundred = oldStyle ? "مائة" : "مئة";
    if (hundreds == 1) {
      parts.add(hundred);
    } else if (hundreds == 2) {
      parts.add(hundred.substring(0, hundred.length() - 1) + (genitive ? "تين" : "تان"));
    } else if (hundreds > 2) {
      parts.add(FEMININE[hundreds] + (oldStyle ? "" : " ") + hundred);
    }
    if (number % 100 > 0) {
      parts.add(below100(number % 100, feminine, genitive));
    }
    return String.join(" و", parts);
  }

  private static String below100(int number, boolean feminine, boolean genitive) {
    String[] units = feminine ? FEMININE : UNITS;
    if (number <= 10) {
      return number == 2 && genitive ? units[2].replace("ان", "ين") : units[number];
    }
    if (number < 20) {
      String unit =
          switch (number) {
            case 11 -> feminine ? "إحدى" : "أحد";
            case 12 -> (feminine ? "اثنت" : "اثن") + (genitive ? "ي" : "ا");
            default -> units[number - 10];
          };
      return unit + " " + (feminine ? "عشرة" : "عشر");
    }
    String ten = TENS[number / 10] + (genitive ? "ين" : "ون");
    return number % 10 == 0 ? ten : units[number % 10] + " و" + ten;
  }

  @Test
  void englishNumbers() {
    Random random = new Random(19);
    for (int i = 0; i < 4000; i++) {
      int number = 2 + random.nextInt(i < 1000 ? 200 : i < 2500 ? 10_000 : 3_000_000);
      String words = english(number, random.nextBoolean()).trim();
      Numeral numeral = read(words + " x", Language.ENGLISH);
      assertThat(numeral).as(words).isNotNull();
      assertThat(numeral.value()).as(words).isEqualTo(number);
    }
  }

  private static String english(int number, boolean and) {
    if (number >= 1_000_000) {
      return english(number / 1_000_000, and) + " million" + rest(number % 1_000_000, and);
    }
    if (number >= 1000) {
      return english(number / 1000, and) + " thousand" + rest(number % 1000, and);
    }
    if (number >= 100) {
      return ENGLISH[number / 100] + " hundred" + rest(number % 100, and);
    }
    if (number < 20) {
      return ENGLISH[number];
    }
    return ENGLISH_TENS[number / 10] + (number % 10 == 0 ? "" : "-" + ENGLISH[number % 10]);
  }

  private static String rest(int number, boolean and) {
    return number == 0 ? "" : (and && number < 100 ? " and " : " ") + english(number, and);
  }
}
