package masarat.account.linear;

/** Told while bounds are looked for; called from several threads. */
@FunctionalInterface
public interface Progress {
  /** Nobody watches. */
  Progress SILENT = (done, all) -> {};

  /**
   * So many of all unknowns that need a program of their own have their narrowest bounds.
   *
   * @param done from 1 to {@code all}
   */
  void solved(int done, int all);
}
