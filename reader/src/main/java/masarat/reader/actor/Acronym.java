package masarat.reader.actor;

import masarat.reader.word.Sense;

/**
 * A name in capitals that means something only when it is written so: "IS", "US", "LeT".
 *
 * @param spelling as it must stand in the text
 */
record Acronym(String spelling, Sense meaning) implements Sense {
  /** Up to this length a name with several capitals may have small letters between them. */
  private static final int SHORT = 4;

  /** Whether a name is written in capitals without a blank. */
  static boolean is(String name) {
    int capitals = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == ' ' || Character.isLowerCase(c) && name.length() > SHORT) {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return capitals > 1;
  }
}
