package masarat.text;

import java.util.Locale;

/** The languages that can be read. */
public enum Language {
  ARABIC("ar"),
  ENGLISH("en");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** The two letters of ISO 639-1. */
  public String code() {
    return code;
  }

  /** Which language most letters of a text are of; Arabic where there are none. */
  public static Language of(CharSequence text) {
    int arabic = 0;
    int latin = 0;
    int length = text.length();
    for (int i = 0; i < length && Math.abs(arabic - latin) <= length - i; i++) {
      char c = text.charAt(i);
      if (c >= 0x0620 && c <= 0x06FF || c >= 0xFB50 && c <= 0xFEFC) {
        arabic++;
      } else if (c < 0x0250 && Character.isLetter(c)) {
        latin++;
      }
    }
    return latin > arabic ? ENGLISH : ARABIC;
  }

  /** The language of a code like {@code ar} or {@code en-GB}; Arabic where it is another. */
  public static Language ofCode(String code) {
    return code.toLowerCase(Locale.ROOT).startsWith("en") ? ENGLISH : ARABIC;
  }
}
