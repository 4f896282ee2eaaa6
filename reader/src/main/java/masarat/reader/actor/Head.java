package masarat.reader.actor;

import masarat.model.SourceClass;
import masarat.reader.word.Sense;

/**
 * A word that says what the name next to it is: "the newspaper", "the movement", "fighters of".
 *
 * @param word folded
 * @param organisation whether it names the organisation itself, so that with the article alone it
 *     can mean one named before
 */
record Head(String word, SourceClass source, boolean organisation) implements Sense {}
