package masarat.model;

import java.util.List;

/**
 * What could be read of an input, and what could not: the good is kept whatever the rest is.
 *
 * @param good in the order of the input
 * @param problems one for each thing refused
 */
public record Loaded<T>(List<T> good, List<Problem> problems) {
  public Loaded {
    good = List.copyOf(good);
    problems = List.copyOf(problems);
  }
}
