package masarat.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;

/**
 * Makes spellings comparable that writers treat alike: drops vowel marks, tatweel and direction
 * marks; joins the seats of hamza, final ya and alef maqsura, ta marbuta and ha; resolves
 * presentation forms and ligatures; writes all digits as 0-9; lowers Latin letters and takes off
 * their accents; joins kinds of space, quotation mark, dash and apostrophe.
 */
public final class Fold {
  /** Marks in {@link #TABLE}: nothing is left of the character, or more than one is. */
  private static final char DROP = 0xFFFF;

  private static final char EXPAND = 0xFFFE;

  /**
   * Marks in {@link #TABLE} what is looked up when it is first met, for Unicode's own tables take
   * long to load.
   */
  private static final char LATER = 0xFDD0;

  /** The sign that draws a word out. */
  static final char TATWEEL = 0x0640;

  private static final char[] TABLE = table();

  private Fold() {}

  /** The folded form alone, for names and search words. */
  public static String fold(String text) {
    char[] folded = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char letter = folded(c);
      if (letter >= EXPAND || letter == 'ل' && mayBeReversed(text, i)) {
        return of(text).text();
      }
      if (letter != c && folded == null) {
        folded = text.toCharArray();
      }
      if (folded != null) {
        folded[i] = letter;
      }
    }
    return folded == null ? text : new String(folded);
  }

  /** Whether a lam stands behind two characters that may be alefs. */
  private static boolean mayBeReversed(String text, int lam) {
    return lam > 1 && folded(text.charAt(lam - 1)) == 'ا' && folded(text.charAt(lam - 2)) == 'ا';
  }

  /** The folded form with the way back into {@code text}. */
  public static Folded of(String text) {
    int length = text.length();
    char[] out = new char[length + 16];
    int[] origin = new int[length + 17];
    int n = 0;
    for (int i = 0; i < length; i++) {
      char folded = folded(text.charAt(i));
      if (folded == DROP) {
        i = text.charAt(i) == TATWEEL ? Math.max(i, tornUntil(text, i + 1)) : i;
        continue;
      }
      if (folded == EXPAND) {
        String letters = expand(text.charAt(i));
        int need = n + letters.length() + (length - i);
        if (need > out.length) {
          out = Arrays.copyOf(out, need + 64);
          origin = Arrays.copyOf(origin, need + 65);
        }
        for (int k = 0; k < letters.length(); k++) {
          char letter = folded(letters.charAt(k));
          if (letter < EXPAND) {
            out[n] = letter;
            origin[n++] = i;
          }
        }
      } else {
        out[n] = folded;
        origin[n++] = i;
        if (folded == 'ل' && n > 2 && isReversed(out, n) && isLetterAt(text, i + 1)) {
          out[n - 2] = 'ل';
          out[n - 1] = 'ا';
        }
      }
    }
    origin[n] = length;
    return new Folded(text, new String(out, 0, n), Arrays.copyOf(origin, n + 1));
  }

  /**
   * Where a word goes on that is torn apart where it is drawn out: قصـ ـف.
   *
   * @param from behind a tatweel
   * @return the place of the second tatweel, or -1 where none follows behind blanks
   */
  static int tornUntil(String text, int from) {
    int to = from;
    while (to < text.length() && folded(text.charAt(to)) == ' ') {
      to++;
    }
    boolean torn =
        to > from
            && to < text.length()
            && text.charAt(to) == TATWEEL
            && isLetterAt(text, to + 1)
            && isLetterAt(text, from - 2);
    return torn ? to : -1;
  }

  /**
   * Whether the last three letters are alef, alef and lam, of which the last two changed places.
   */
  private static boolean isReversed(char[] folded, int n) {
    return folded[n - 2] == 'ا' && folded[n - 3] == 'ا' && (n < 4 || folded[n - 4] != 'ا');
  }

  private static boolean isLetterAt(String text, int i) {
    return i >= 0 && i < text.length() && isArabic(text.charAt(i)) && text.charAt(i) != TATWEEL;
  }

  /** Whether a character is a letter of the Arabic block. */
  static boolean isArabic(char c) {
    return c >= 0x0620 && c <= 0x064A || c >= 0x066E && c <= 0x06D3;
  }

  private static char folded(char c) {
    char folded = TABLE[c];
    return folded == LATER ? later(c) : folded;
  }

  /** What a Latin letter or a presentation form folds to, kept in the table from now on. */
  private static char later(char c) {
    char folded;
    if (c < 0xFB50) {
      folded = Character.toLowerCase(Normalizer.normalize(String.valueOf(c), Form.NFD).charAt(0));
    } else {
      String letters = Character.isDefined(c) ? expand(c) : String.valueOf(c);
      folded =
          letters.length() > 1 ? EXPAND : letters.charAt(0) == c ? c : folded(letters.charAt(0));
    }
    TABLE[c] = folded;
    return folded;
  }

  private static String expand(char c) {
    return Normalizer.normalize(String.valueOf(c), Form.NFKD);
  }

  private static char[] table() {
    char[] table = new char[0x10000];
    for (int c = 0; c < table.length; c++) {
      table[c] = (char) c;
    }
    latin(table);
    arabic(table);
    signs(table);
    return table;
  }

  /** Lower case without accents; a letter with no plain base (ø, ł, ı, ß) is named below. */
  private static void latin(char[] table) {
    for (char c = 'A'; c <= 'Z'; c++) {
      table[c] = Character.toLowerCase(c);
    }
    Arrays.fill(table, 0xC0, 0x24F + 1, LATER);
    Arrays.fill(table, 0x1E00, 0x1EFF + 1, LATER);
    String letters = "ØøŁłıİĐđĦħ";
    String plain = "oolliiddhh";
    for (int i = 0; i < letters.length(); i++) {
      table[letters.charAt(i)] = plain.charAt(i);
    }
    for (char ligature : "ÆæŒœĲĳ".toCharArray()) {
      table[ligature] =
          ligature == 'Æ' || ligature == 'æ' ? 'a' : ligature == 'Œ' || ligature == 'œ' ? 'o' : 'i';
    }
  }

  private static void arabic(char[] table) {
    each(table, "أإآٱٲٳ", 'ا');
    each(table, "ىیېۍ", 'ي');
    table['ئ'] = 'ي';
    table['ؤ'] = 'و';
    table['ة'] = 'ه';
    table['ۀ'] = 'ه';
    table['ہ'] = 'ه';
    table['ک'] = 'ك';
    drop(table, 0x0610, 0x061A);
    drop(table, 0x064B, 0x065F);
    drop(table, 0x0670, 0x0670);
    drop(table, 0x06D6, 0x06DC);
    drop(table, 0x06DF, 0x06E8);
    drop(table, 0x06EA, 0x06ED);
    drop(table, 0x0640, 0x0640);
    drop(table, 0x0300, 0x036F);
    for (int digit = 0; digit < 10; digit++) {
      table[0x0660 + digit] = (char) ('0' + digit);
      table[0x06F0 + digit] = (char) ('0' + digit);
      table[0xFF10 + digit] = (char) ('0' + digit);
    }
    Arrays.fill(table, 0xFB50, 0xFDFB + 1, LATER);
    Arrays.fill(table, 0xFE70, 0xFEFC + 1, LATER);
    table['٪'] = '%';
    table['٫'] = '.';
    table['٬'] = ',';
    table['؍'] = '/';
  }

  private static void signs(char[] table) {
    drop(table, 0x200B, 0x200F);
    drop(table, 0x202A, 0x202E);
    drop(table, 0x2060, 0x2064);
    drop(table, 0x2066, 0x206F);
    drop(table, 0xFEFF, 0xFEFF);
    drop(table, 0x00AD, 0x00AD);
    table[0x061C] = DROP;
    each(table, "\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A", ' ');
    each(table, "\u202F\u205F\u3000\t", ' ');
    each(table, "\u2028\u2029\u0085\u000B\f\r", '\n');
    each(table, "“”„‟″〞〝＂", '"');
    each(table, "‘’‚‛′`´ʼʻʿʾ", '\'');
    each(table, "‐‑‒–—―−", '-');
  }

  private static void each(char[] table, String from, char to) {
    for (int i = 0; i < from.length(); i++) {
      table[from.charAt(i)] = to;
    }
  }

  private static void drop(char[] table, int from, int to) {
    Arrays.fill(table, from, to + 1, DROP);
  }
}
