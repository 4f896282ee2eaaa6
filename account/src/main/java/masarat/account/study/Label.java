package masarat.account.study;

/**
 * A name in both languages.
 *
 * @param en English
 * @param ar Arabic
 */
public record Label(String en, String ar) {
  /** In Arabic for {@code ar}, else in English. */
  public String in(String language) {
    return language.equals("ar") ? ar : en;
  }
}
