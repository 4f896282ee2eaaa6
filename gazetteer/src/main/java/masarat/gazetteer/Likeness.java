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
   * @param initials of each letter the Latin ones that it is written with, or the first of two, as
   *     bits of a set
   */
  record Arabic(String letters, double length, int[] initials) {
    static Arabic of(String name) {
      String letters = joined(Sounds.bareWords(Fold.fold(name), true), true, false);
      int[] initials = letters.chars().map(Arabic::initials).toArray();
      return new Arabic(letters, Likeness.length(letters), initials);
    }

    private static int initials(int letter) {
      int set = 0;
      for (Rendering rendering : Letters.of((char) letter)) {
        set |= bit(rendering.latin().charAt(0));
      }
      return set;
    }

    /**
     * Whether a Latin name has enough of the letters to be alike: tells most of those that are not,
     * before anything is folded or compared letter by letter.
     *
     * @param least the likeness that it must reach
     */
    boolean mayBe(String latin, double least) {
      int has = 0;
      for (int i = 0; i < latin.length(); i++) {
        has |= bit(latin.charAt(i));
      }
      double missing = 0;
      for (int i = 0; i < initials.length; i++) {
        boolean written = (initials[i] & has) != 0;
        missing += written ? 0 : leftOut(letters.charAt(i), i == initials.length - 1);
      }
      return missing <= (1 - least) * length;
    }

    /** The bit of a Latin letter; of other letters, which folding may make any, all. */
    private static int bit(char c) {
      int letter = (c | 0x20) - 'a';
      return letter >= 0 && letter < 26 ? 1 << letter : c < 0x80 ? 0 : -1;
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
    double[] row = new double[latin.length() + 1];
    double[] below = new double[latin.length() + 1];
    Arrays.fill(row, Double.POSITIVE_INFINITY);
    row[0] = 0;
    for (int i = 0; i <= letters.length(); i++) {
      Arrays.fill(below, Double.POSITIVE_INFINITY);
      boolean alive = false;
      for (int j = 0; j <= latin.length(); j++) {
        if (row[j] <= most) {
          alive = true;
          step(letters, latin, i, j, row, below);
        }
      }
      if (!alive) {
        return 0;
      }
      double[] done = row;
      row = below;
      below = done;
    }
    return Math.max(0, 1 - below[latin.length()] / arabic.length);
  }

  /** A long vowel counts half a consonant. */
  private static double length(String arabic) {
    double length = arabic.length();
    for (int i = 0; i < arabic.length(); i++) {
      length -= Letters.isWeak(arabic.charAt(i)) ? 0.5 : 0;
    }
    return Math.max(2, length);
  }

  /**
   * One step on from a pair of places in the names.
   *
   * @param row costs at the place of the Arabic name, by that of the Latin one
   * @param below costs at the next place of the Arabic name
   */
  private static void step(
      String arabic, String latin, int i, int j, double[] row, double[] below) {
    double here = row[j];
    if (j < latin.length()) {
      relax(row, j + 1, here + added(latin, j));
    }
    if (i < arabic.length()) {
      char letter = arabic.charAt(i);
      relax(below, j, here + leftOut(letter, i == arabic.length() - 1));
      char next = j < latin.length() ? latin.charAt(j) : 0;
      for (Rendering rendering : Letters.of(letter)) {
        if (rendering.latin().charAt(0) == next) {
          read(latin, j, here, rendering, Letters.isWeak(letter), below);
        }
      }
    }
  }

  private static void read(
      String latin, int j, double here, Rendering rendering, boolean weak, double[] below) {
    String written = rendering.latin();
    if (!latin.startsWith(written, j)) {
      return;
    }
    int end = j + written.length();
    relax(below, end, here + rendering.cost());
    if (!weak && latin.startsWith(written, end)) {
      relax(below, end + written.length(), here + rendering.cost());
    }
    boolean half = written.length() == 2 && latin.startsWith(written.substring(0, 1), j + 1);
    if (!weak && half && latin.startsWith(written, j + 1)) {
      relax(below, end + 1, here + rendering.cost());
    }
  }

  private static void relax(double[] costs, int j, double value) {
    if (value < costs[j]) {
      costs[j] = value;
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
