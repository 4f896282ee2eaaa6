package masarat.store.database;

/** Ends what the store cannot do; its message is the one line that says why, with the way out. */
public final class StoreProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StoreProblem(String line) {
    super(line);
  }

  public StoreProblem(String line, Throwable cause) {
    super(line, cause);
  }
}
