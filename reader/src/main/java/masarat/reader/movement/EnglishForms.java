package masarat.reader.movement;

import java.util.ArrayList;
import java.util.List;

/** The inflected forms of English verbs. */
final class EnglishForms {
  private static final String VOWELS = "aeiou";

  private EnglishForms() {}

  /**
   * The forms of one verb.
   *
   * @param given the base form, then the past and the participle where they are irregular
   * @return base, -s, past, participle, -ing; regular ones made by the rules of spelling
   */
  static Forms of(List<String> given) {
    String base = given.get(0);
    int blank = base.indexOf(' ');
    String head = blank < 0 ? base : base.substring(0, blank);
    String rest = blank < 0 ? "" : base.substring(blank);
    String past = given.size() > 1 ? given.get(1) : ed(head) + rest;
    String participle = given.size() > 2 ? given.get(2) : past;
    return new Forms(base, s(head) + rest, past, participle, ing(head) + rest);
  }

  /** The five forms. */
  record Forms(String base, String third, String past, String participle, String progressive) {
    List<String> all() {
      return new ArrayList<>(List.of(base, third, past, participle, progressive));
    }
  }

  private static String s(String verb) {
    if (endsWithAny(verb, "s", "sh", "ch", "x", "z", "o")) {
      return verb + "es";
    }
    return isConsonantY(verb) ? verb.substring(0, verb.length() - 1) + "ies" : verb + "s";
  }

  private static String ed(String verb) {
    if (verb.endsWith("e")) {
      return verb + "d";
    }
    if (isConsonantY(verb)) {
      return verb.substring(0, verb.length() - 1) + "ied";
    }
    return (doubles(verb) ? verb + verb.charAt(verb.length() - 1) : verb) + "ed";
  }

  private static String ing(String verb) {
    if (verb.endsWith("ie")) {
      return verb.substring(0, verb.length() - 2) + "ying";
    }
    if (verb.endsWith("e") && !verb.endsWith("ee")) {
      return verb.substring(0, verb.length() - 1) + "ing";
    }
    return (doubles(verb) ? verb + verb.charAt(verb.length() - 1) : verb) + "ing";
  }

  /** A short verb of consonant, vowel, consonant ("stab"), or one that ends in -fer, -cur, -mit. */
  private static boolean doubles(String verb) {
    int n = verb.length();
    if (n < 3 || endsWithAny(verb, "w", "x", "y")) {
      return false;
    }
    boolean pattern =
        isConsonant(verb.charAt(n - 1))
            && VOWELS.indexOf(verb.charAt(n - 2)) >= 0
            && isConsonant(verb.charAt(n - 3));
    return pattern && (n <= 4 || endsWithAny(verb, "fer", "cur", "mit", "pel"));
  }

  private static boolean isConsonantY(String verb) {
    return verb.endsWith("y") && VOWELS.indexOf(verb.charAt(verb.length() - 2)) < 0;
  }

  private static boolean isConsonant(char c) {
    return VOWELS.indexOf(c) < 0;
  }

  private static boolean endsWithAny(String word, String... endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
