package masarat.reader.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import masarat.text.Folded;

/**
 * The tokens of one text: words, numbers, signs and line breaks. Digits and letters never share a
 * token, so that {@code و500} is a word and a number; a number keeps its separators.
 */
public final class Tokens {
  /** What a token is made of. */
  public enum Kind {
    WORD,
    NUMBER,
    SIGN,
    BREAK
  }

  /** Stands between the words of a hashtag, where no blank may. */
  private static final char JOINT = '_';

  private final Folded folded;
  private final int size;
  private final int[] starts;
  private final int[] ends;
  private final Kind[] kinds;
  private final String[] words;

  private Tokens(Folded folded, int size, int[] starts, int[] ends, Kind[] kinds) {
    this.folded = folded;
    this.size = size;
    this.starts = starts;
    this.ends = ends;
    this.kinds = kinds;
    this.words = new String[size];
    String text = folded.text();
    for (int i = 0; i < size; i++) {
      words[i] = text.substring(starts[i], ends[i]);
    }
  }

  /** Cuts a folded text into tokens, in one pass. */
  public static Tokens of(Folded folded) {
    String text = folded.text();
    int capacity = text.length() / 4 + 16;
    int[] starts = new int[capacity];
    int[] ends = new int[capacity];
    Kind[] kinds = new Kind[capacity];
    BitSet broken = LineBreaks.within(folded);
    int size = 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == ' ' || c == JOINT || c == '\n' && broken.get(at)) {
        at++;
        continue;
      }
      if (size == capacity) {
        capacity *= 2;
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        kinds = Arrays.copyOf(kinds, capacity);
      }
      Kind kind = kind(c);
      starts[size] = at;
      at = end(kind, text, at);
      ends[size] = at;
      kinds[size++] = kind;
    }
    return new Tokens(folded, size, starts, ends, kinds);
  }

  /** The words of the tokens of a folded text, without the tokens. */
  public static List<String> words(String folded) {
    List<String> words = new ArrayList<>(2);
    int at = 0;
    while (at < folded.length()) {
      char c = folded.charAt(at);
      int end = c == ' ' || c == JOINT ? at + 1 : end(kind(c), folded, at);
      if (c != ' ' && c != JOINT) {
        words.add(folded.substring(at, end));
      }
      at = end;
    }
    return words;
  }

  private static int end(Kind kind, String text, int from) {
    return switch (kind) {
      case WORD -> wordEnd(text, from);
      case NUMBER -> numberEnd(text, from);
      case SIGN -> from + Character.charCount(text.codePointAt(from));
      case BREAK -> breakEnd(text, from);
    };
  }

  private static Kind kind(char c) {
    if (c == '\n') {
      return Kind.BREAK;
    }
    if (c >= '0' && c <= '9') {
      return Kind.NUMBER;
    }
    return isLetter(c) ? Kind.WORD : Kind.SIGN;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 0x0620 && c <= 0x064A || c > 0x7F && Character.isLetter(c);
  }

  private static int wordEnd(String text, int from) {
    int at = from + 1;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isLetter(c)) {
        at++;
      } else if (c == '\'' && isContraction(text, at)) {
        at += 2;
      } else {
        break;
      }
    }
    return at;
  }

  /** The apostrophe of "didn't", not that of "Syria's". */
  private static boolean isContraction(String text, int at) {
    return at + 1 < text.length() && text.charAt(at + 1) == 't' && text.charAt(at - 1) == 'n';
  }

  private static int numberEnd(String text, int from) {
    int at = from + 1;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean separator =
          (c == ',' || c == '.' || c == '،')
              && at + 1 < text.length()
              && isDigit(text.charAt(at + 1));
      if (!isDigit(c) && !separator) {
        break;
      }
      at++;
    }
    return at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int breakEnd(String text, int from) {
    int at = from + 1;
    while (at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == ' ')) {
      at++;
    }
    return at;
  }

  public Folded folded() {
    return folded;
  }

  public int size() {
    return size;
  }

  public Kind kind(int token) {
    return kinds[token];
  }

  /** The folded token. */
  public String word(int token) {
    return words[token];
  }

  /** Folded offset of the first character. */
  public int start(int token) {
    return starts[token];
  }

  /** Folded offset past the last character. */
  public int end(int token) {
    return ends[token];
  }

  /** The original text of some tokens. */
  public String written(int from, int to) {
    return folded.original().substring(folded.start(starts[from]), folded.end(ends[to - 1]));
  }

  public boolean is(int token, String word) {
    return token >= 0 && token < size && words[token].equals(word);
  }

  /** Whether the token follows the one before it without a blank. */
  public boolean isGlued(int token) {
    return token > 0 && starts[token] == ends[token - 1];
  }

  /** Whether an underscore joins the token to the one before it, as in a hashtag. */
  public boolean isJoined(int token) {
    return token > 0 && token < size && folded.text().charAt(starts[token] - 1) == JOINT;
  }

  /** Whether the token begins with a capital letter in the original. */
  public boolean isCapital(int token) {
    return Character.isUpperCase(folded.original().charAt(folded.start(starts[token])));
  }

  /** Whether a word as it is written has no small letter. */
  public boolean isShouted(int token) {
    String written = written(token, token + 1);
    return written.equals(written.toUpperCase(Locale.ROOT));
  }

  /**
   * The ways to read an Arabic word: as it stands, then with its particles cut off, each with and
   * without the article. A word of other letters has one way.
   */
  public List<Cut> cuts(int token) {
    String word = words[token];
    char first = word.charAt(0);
    if (first < 0x0620 || first > 0x064A || word.length() < 3) {
      return List.of(new Cut(word, starts[token], 0));
    }
    List<Cut> cuts = new ArrayList<>(6);
    withArticle(cuts, word, starts[token], 0);
    particles(cuts, word, starts[token], 0);
    if (first == 'و' || first == 'ف') {
      int clitic = first == 'و' ? Clitic.WA : Clitic.FA;
      String rest = word.substring(1);
      withArticle(cuts, rest, starts[token] + 1, clitic);
      particles(cuts, rest, starts[token] + 1, clitic);
    }
    return cuts;
  }

  private static void particles(List<Cut> cuts, String word, int start, int before) {
    if (word.length() < 3) {
      return;
    }
    String rest = word.substring(1);
    switch (word.charAt(0)) {
      case 'ب' -> withArticle(cuts, rest, start + 1, before | Clitic.BI);
      case 'ك' -> withArticle(cuts, rest, start + 1, before | Clitic.KA);
      case 'س' -> cuts.add(new Cut(rest, start + 1, before | Clitic.SA));
      case 'ل' -> {
        if (rest.charAt(0) == 'ل' && rest.length() > 2) {
          cuts.add(new Cut("ا" + rest, start + 1, before | Clitic.LI));
          String bare = rest.substring(1);
          cuts.add(new Cut(bare, start + 2, before | Clitic.LI | Clitic.AL));
        }
        withArticle(cuts, rest, start + 1, before | Clitic.LI);
      }
      default -> {}
    }
  }

  private static void withArticle(List<Cut> cuts, String word, int start, int clitics) {
    cuts.add(new Cut(word, start, clitics));
    if (word.length() > 3 && word.charAt(0) == 'ا' && word.charAt(1) == 'ل') {
      cuts.add(new Cut(word.substring(2), start + 2, clitics | Clitic.AL));
    }
  }
}
