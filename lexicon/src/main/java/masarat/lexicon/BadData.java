package masarat.lexicon;

import masarat.model.Problem;

/** A data file that cannot be used; its message is one line for the person who wrote the file. */
public final class BadData extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public BadData(Problem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  /** What is wrong, where, and the way out. */
  public Problem problem() {
    return problem;
  }
}
