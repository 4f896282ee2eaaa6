package masarat.cli;

import java.util.Locale;

/** The languages that reports and tables are in. */
enum Tongue {
  AR,
  EN;

  /** The two letters of ISO 639-1. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
