package masarat.cli;

import java.util.Locale;

/** How an answer is written: for people or for programs. */
enum Shape {
  TABLE,
  JSON;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
