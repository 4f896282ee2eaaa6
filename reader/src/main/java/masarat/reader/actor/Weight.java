package masarat.reader.actor;

/**
 * How well words support a mention, per token. A full name outweighs the same words composed, and
 * those outweigh the places and nationalities inside them.
 */
final class Weight {
  /** A name that means nothing else. */
  static final double NAME = 1.1;

  /** What each further word of a name adds: more than a place or a shorter name inside it. */
  static final double LONGER = 0.5;

  /** An institution with its nationality. */
  static final double COMPOSED = 1.0;

  /** An ordinary word that stands next to a word for what it is. */
  static final double HEADED = 1.0;

  /** A name understood from the rest of the report. */
  static final double CONTEXT = 0.7;

  /** A form that can only mean people of a nationality. */
  static final double PEOPLE = 0.6;

  /** An adjective in the accusative that looks like its country: more than the place. */
  static final double ACCUSATIVE = 2.0;

  /** A form that can be the adjective of anything of theirs. */
  static final double ADJECTIVE = 0.4;

  private Weight() {}
}
