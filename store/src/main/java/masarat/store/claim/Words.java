package masarat.store.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import masarat.text.Fold;

/**
 * The words of a text as search compares them. A word has one form or several; two words are found
 * by each other when they share a form. Beyond the fold of the module text, forms set aside the
 * article with what is written onto it, the case of the sound masculine plural, and the seat of a
 * hamza; a number is the same with and without signs between its thousands.
 */
final class Words {
  private static final char HAMZA = 'ء';
  private static final int SHORTEST = 3;
  private static final String CLITICS = "وفبكل";
  private static final String ALEFS_WITH_HAMZA = "أإآ";

  private Words() {}

  /** The words as they are written. */
  static List<String> written(String text) {
    List<String> words = new ArrayList<>();
    split(text, words::add);
    return words;
  }

  /** All forms of all words. */
  static Set<String> forms(String text) {
    Set<String> forms = new LinkedHashSet<>();
    split(text, word -> forms.addAll(formsOf(word)));
    return forms;
  }

  /** The forms of one word, at least one unless nothing is left of it. */
  static Set<String> formsOf(String word) {
    Set<String> forms = new LinkedHashSet<>();
    String folded = joined(Fold.fold(word));
    if (folded.isEmpty()) {
      return forms;
    }
    add(folded, forms);
    if (hasSeat(word)) {
      add(joined(Fold.fold(onOneSeat(word))), forms);
    }
    if (beginsWithClitic(word)) {
      add(folded.substring(1), forms);
    }
    return forms;
  }

  private static void add(String folded, Set<String> forms) {
    if (folded.startsWith("لل") && folded.length() >= SHORTEST + 2) {
      forms.add(plural(folded.substring(2)));
      forms.add(plural(folded.substring(1)));
    } else {
      forms.add(plural(withoutArticle(folded)));
    }
  }

  /** Without the article and the conjunction and preposition before it. */
  private static String withoutArticle(String folded) {
    int from = 0;
    while (from < 2 && from < folded.length() && CLITICS.indexOf(folded.charAt(from)) >= 0) {
      from++;
    }
    for (int at = from; at >= 0; at--) {
      boolean fits = folded.startsWith("ال", at) && folded.length() - at - 2 >= SHORTEST;
      if (fits) {
        return folded.substring(at + 2);
      }
    }
    return folded;
  }

  /** The sound masculine plural ends in one way, whatever its case. */
  private static String plural(String form) {
    return form.length() > SHORTEST + 1 && form.endsWith("ون")
        ? form.substring(0, form.length() - 2) + "ين"
        : form;
  }

  /** Whether a hamza stands within, whose seat writers choose differently. */
  private static boolean hasSeat(String word) {
    return word.indexOf('ئ') > 0 || word.indexOf('ؤ') > 0 || word.indexOf(HAMZA) > 0;
  }

  private static String onOneSeat(String word) {
    return word.replace('ئ', HAMZA).replace('ؤ', HAMZA);
  }

  /** A letter before an alef with hamza is written onto the word, as in بإدلب. */
  private static boolean beginsWithClitic(String word) {
    return word.length() > SHORTEST
        && CLITICS.indexOf(word.charAt(0)) >= 0
        && ALEFS_WITH_HAMZA.indexOf(word.charAt(1)) >= 0;
  }

  private static String joined(String folded) {
    StringBuilder bare = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        bare.append(c);
      }
    }
    return bare.toString();
  }

  private static void split(String text, Consumer<String> each) {
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && isInside(text, i);
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        each.accept(text.substring(start, i));
        start = -1;
      }
    }
  }

  private static boolean isInside(String text, int i) {
    char c = text.charAt(i);
    if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
      return true;
    }
    int type = Character.getType(c);
    boolean mark = type == Character.NON_SPACING_MARK || c == 'ـ';
    boolean hidden = type == Character.FORMAT && i > 0 && isInside(text, i - 1);
    return mark || hidden || isThousands(text, i);
  }

  /** Whether a sign stands between the thousands of a number, as in 4,500. */
  private static boolean isThousands(String text, int i) {
    char c = text.charAt(i);
    boolean sign = c == ',' || c == '٬' || c == '،';
    return sign
        && i > 0
        && i + 3 < text.length()
        && Character.isDigit(text.charAt(i - 1))
        && Character.isDigit(text.charAt(i + 1))
        && Character.isDigit(text.charAt(i + 2))
        && Character.isDigit(text.charAt(i + 3))
        && (i + 4 >= text.length() || !Character.isDigit(text.charAt(i + 4)));
  }
}
