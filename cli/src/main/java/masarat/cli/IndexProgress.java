package masarat.cli;

import masarat.store.claim.TermsAnew;
import org.jspecify.annotations.Nullable;

/** Tells whoever opens a store of an older version that its index is being made, and how far. */
final class IndexProgress implements TermsAnew.Progress {
  private final Console console;
  private final String store;
  private @Nullable Progress progress;

  /**
   * @param store how it is called in talk
   */
  IndexProgress(Console console, String store) {
    this.console = console;
    this.store = store;
  }

  @Override
  public void reached(int claims, int all) {
    Progress shown = progress;
    if (shown == null) {
      console.say(
          store
              + " is of an older version. Its index is made anew, once, which takes some minutes"
              + " for a million claims.");
      shown = new Progress(console, "claims", all);
      progress = shown;
    }
    shown.reached(claims);
  }

  /** Takes the progress away, if there was any. */
  void end() {
    if (progress != null) {
      progress.end();
    }
  }
}
