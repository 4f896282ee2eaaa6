package masarat.cli;

/** Ends a command that cannot be carried out; its message is the one line that says why. */
final class BadUse extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadUse(String line) {
    super(line, null, false, false);
  }
}
