package masarat.cli;

/** How a command ends. */
final class Exit {
  static final int DONE = 0;

  /** The answer is no. */
  static final int NO = 1;

  /** Bad use, or input of which nothing could be read. */
  static final int BAD = 2;

  private Exit() {}
}
