package masarat.reader.actor;

import masarat.reader.word.Sense;

/** A name that is an ordinary word too and so needs support. */
record Alias(Actor actor, Need need) implements Sense {
  /** What supports it. */
  enum Need {
    /** A word before or after it that says what it is: the newspaper, the movement. */
    HEAD,
    /** The full name elsewhere in the report, or the country that the report is about. */
    CONTEXT
  }
}
