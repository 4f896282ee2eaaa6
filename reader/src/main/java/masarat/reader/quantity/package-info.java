/**
 * Numbers, number words, hedges, shares and the nouns they count.
 *
 * <p>In comes a sentence with its vocabulary matches, out go candidate quantities as the text has
 * them, before any interpretation. It refuses to turn a vague word into a number.
 */
@NullMarked
package masarat.reader.quantity;

import org.jspecify.annotations.NullMarked;
