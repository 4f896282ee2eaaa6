package masarat.reader.actor;

import java.util.ArrayList;
import java.util.List;
import masarat.reader.quantity.Noun.Count;

/** The forms of a word for the people of a group. */
final class Inflection {
  private Inflection() {}

  /**
   * A form.
   *
   * @param people whether it can only mean people, and more than one
   */
  record Form(String text, Count count, boolean people) {}

  private static final List<Form> ENDINGS =
      List.of(
          new Form("", Count.SINGULAR, false),
          new Form("ا", Count.SINGULAR, false),
          new Form("ة", Count.SINGULAR, false),
          new Form("ون", Count.PLURAL, true),
          new Form("ين", Count.PLURAL, true),
          new Form("ي", Count.PLURAL, true),
          new Form("و", Count.PLURAL, true),
          new Form("ات", Count.PLURAL, true),
          new Form("ان", Count.DUAL, false),
          new Form("تان", Count.DUAL, false),
          new Form("تين", Count.DUAL, false));

  /**
   * The forms of an Arabic relative adjective, given in the masculine singular. In a phrase every
   * word inflects that ends in ya; those after the first also with their article, because the
   * vocabulary cuts the article off the first word only.
   */
  static List<Form> arabic(String singular) {
    String[] words = singular.split(" ");
    List<Form> forms = new ArrayList<>();
    for (Form ending : ENDINGS) {
      String bare = inflect(words, ending.text(), "");
      forms.add(new Form(bare, ending.count(), ending.people()));
      String definite = inflect(words, ending.text(), "ال");
      if (!definite.equals(bare)) {
        forms.add(new Form(definite, ending.count(), ending.people()));
      }
    }
    return forms;
  }

  /**
   * A phrase with an ending on every word that ends in ya.
   *
   * @param article before those of them after the first
   */
  static String inflect(String[] words, String ending, String article) {
    StringBuilder phrase = new StringBuilder();
    boolean inflected = false;
    for (String word : words) {
      boolean inflects = word.endsWith("ي");
      phrase.append(phrase.isEmpty() ? "" : " ").append(inflected && inflects ? article : "");
      phrase.append(word).append(inflects ? ending : "");
      inflected |= inflects;
    }
    return phrase.toString();
  }

  /** The plural of an English word; the same word where it does not change. */
  static String plural(String noun) {
    if (noun.endsWith("shman") || noun.endsWith("chman")) {
      return noun.substring(0, noun.length() - 2) + "en";
    }
    if (noun.endsWith("my") || noun.endsWith("ry") || noun.endsWith("vy") || noun.endsWith("ty")) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    boolean same = noun.endsWith("s") || noun.endsWith("ese") || noun.endsWith("sh");
    return same || noun.endsWith("ch") ? noun : noun + "s";
  }

  /** Whether an English adjective is a noun as well: an Iraqi, but not a Danish. */
  static boolean isNoun(String adjective) {
    return !Acronym.is(adjective) && !adjective.endsWith("sh") && !adjective.endsWith("ch");
  }
}
