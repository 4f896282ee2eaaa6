package masarat.reader.quantity;

import masarat.model.Term;

/**
 * An adjective that counts the indefinite plural before it: غارات عدة.
 *
 * @param term how many it tells of
 */
record BehindWord(Term term) implements CountWord {}
