package masarat.account.linear;

import com.google.ortools.Loader;

/** The solvers' own library. Loading it takes a moment, so it waits until one is really needed. */
final class Native {
  static {
    Loader.loadNativeLibraries();
  }

  private Native() {}

  /** Its first call initialises this class. */
  static void load() {}
}
