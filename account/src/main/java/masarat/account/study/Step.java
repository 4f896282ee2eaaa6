package masarat.account.study;

import masarat.model.Coded;

/** How often an account counts stocks within its period. */
public enum Step implements Coded {
  /** Once, at the end. */
  NONE,
  YEAR,
  MONTH,
  /** Whenever a number is told: a step ends on each day on which a stock is known. */
  STOCKS
}
