package masarat.gazetteer;

import java.util.Arrays;
import masarat.gazetteer.Letters.Rendering;
import masarat.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * How well a Latin name can be the romanisation of an Arabic one: the cheapest way to read the
 * letters of one as those of the other, as in an edit distance whose substitutions are the
 * renderings of {@code letters.tsv}. Short vowels may stand anywhere, long ones should be written.
 */
final class Likeness {
  private static final double SHORT_VOWEL = 0.08;
  private static final double SECOND_VOWEL = 0.02;
  private static final double LONG_VOWEL_LEFT_OUT = 0.35;
  private static final double MARK_LEFT_OUT = 0.03;
  private static final double CONSONANT_AMISS = 1.6;
  private static final double H_TOO_MANY = 0.15;
  private static final double Y_TOO_MANY = 0.4;

  /** Share of wrong letters beyond which names are not alike at all. */
  private static final double HOPELESS = 0.5;

  private Likeness() {}

  /**
   * Compares two names.
   *
   * @param arabic a name in Arabic letters
   * @param latin a name in Latin letters, with or without accents and marks
   * @return 1 for a romanisation by rule, above about 0.8 for one of the press, 0 for another name
   */
  static double of(String arabic, String latin) {
    return of(Arabic.of(arabic), Latin.of(latin), 1 - HOPELESS);
  }

  /**
   * Compares two names that are prepared.
   *
   * @param least likenesses below it are told as 0
   */
  static double of(Arabic arabic, Latin latin, double least) {
    double score = score(arabic, latin.whole, least);
    String unglued = latin.unglued;
    return unglued == null || score == 1
        ? score
        : Math.max(score, score(arabic, unglued, Math.max(least, score)));
  }

  /**
   * An Arabic name without its articles and blanks.
   *
   * @param length in consonants; a long vowel counts half
   */
  record Arabic(String letters, double length) {
    static Arabic of(String name) {
      String letters = joined(Sounds.bareWords(Fold.fold(name), true), true, false);
      return new Arabic(letters, Likeness.length(letters));
    }
  }

  /**
   * A Latin name without its articles and blanks.
   *
   * @param unglued also without articles that are written onto words; null where there are none
   */
  record Latin(String whole, @Nullable String unglued) {
    static Latin of(String name) {
      String[] words = Sounds.bareWords(Fold.fold(name), false);
      boolean glued = false;
      for (String word : words) {
        glued |= Sounds.withoutGluedArticle(word).length() < word.length();
      }
      return new Latin(joined(words, false, false), glued ? joined(words, false, true) : null);
    }
  }

  private static String joined(String[] words, boolean arabic, boolean unglued) {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < words.length; i++) {
      String word = unglued ? Sounds.withoutGluedArticle(words[i]) : words[i];
      boolean construct = i < words.length - 1 && word.length() > 2 && Sounds.endsInT(word, arabic);
      joined.append(word, 0, construct ? word.length() - 1 : word.length());
    }
    return joined.toString();
  }

  private static double score(Arabic arabic, String latin, double least) {
    String letters = arabic.letters;
    if (letters.isEmpty() || latin.isEmpty()) {
      return 0;
    }
    double most = (1 - least) * arabic.length;
    double[][] cost = new double[letters.length() + 1][latin.length() + 1];
    for (double[] row : cost) {
      Arrays.fill(row, Double.POSITIVE_INFINITY);
    }
    cost[0][0] = 0;
    for (int i = 0; i <= letters.length(); i++) {
      boolean alive = false;
      for (int j = 0; j <= latin.length(); j++) {
        if (cost[i][j] <= most) {
          alive = true;
          step(letters, latin, i, j, cost);
        }
      }
      if (!alive) {
        return 0;
      }
    }
    return Math.max(0, 1 - cost[letters.length()][latin.length()] / arabic.length);
  }

  /** A long vowel counts half a consonant. */
  private static double length(String arabic) {
    double length = arabic.length();
    for (int i = 0; i < arabic.length(); i++) {
      length -= Letters.isWeak(arabic.charAt(i)) ? 0.5 : 0;
    }
    return Math.max(2, length);
  }

  private static void step(String arabic, String latin, int i, int j, double[][] cost) {
    double here = cost[i][j];
    if (j < latin.length()) {
      relax(cost, i, j + 1, here + added(latin, j));
    }
    if (i < arabic.length()) {
      char letter = arabic.charAt(i);
      relax(cost, i + 1, j, here + leftOut(letter, i == arabic.length() - 1));
      char next = j < latin.length() ? latin.charAt(j) : 0;
      for (Rendering rendering : Letters.of(letter)) {
        if (rendering.latin().charAt(0) == next) {
          read(latin, i, j, here, rendering, Letters.isWeak(letter), cost);
        }
      }
    }
  }

  private static void read(
      String latin, int i, int j, double here, Rendering rendering, boolean weak, double[][] cost) {
    String written = rendering.latin();
    if (!latin.startsWith(written, j)) {
      return;
    }
    int end = j + written.length();
    relax(cost, i + 1, end, here + rendering.cost());
    if (!weak && latin.startsWith(written, end)) {
      relax(cost, i + 1, end + written.length(), here + rendering.cost());
    }
    boolean half = written.length() == 2 && latin.startsWith(written.substring(0, 1), j + 1);
    if (!weak && half && latin.startsWith(written, j + 1)) {
      relax(cost, i + 1, end + 1, here + rendering.cost());
    }
  }

  private static void relax(double[][] cost, int i, int j, double value) {
    if (value < cost[i][j]) {
      cost[i][j] = value;
    }
  }

  /** What a Latin letter costs that no Arabic letter stands for. */
  private static double added(String latin, int j) {
    char c = latin.charAt(j);
    if (c == '\'') {
      return 0;
    }
    if (Letters.isVowel(c)) {
      return j > 0 && Letters.isVowel(latin.charAt(j - 1)) ? SECOND_VOWEL : SHORT_VOWEL;
    }
    return c == 'h' ? H_TOO_MANY : c == 'y' ? Y_TOO_MANY : CONSONANT_AMISS;
  }

  /** What an Arabic letter costs that is not written. */
  private static double leftOut(char letter, boolean last) {
    return switch (letter) {
      case 'ع', 'ء' -> MARK_LEFT_OUT;
      case 'ا', 'و', 'ي' -> LONG_VOWEL_LEFT_OUT;
      case 'ه' -> last ? MARK_LEFT_OUT : LONG_VOWEL_LEFT_OUT;
      default -> CONSONANT_AMISS;
    };
  }
}
