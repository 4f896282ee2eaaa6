/**
 * What the parts of the reader found in a sentence: quantities, times, places and actors, competing
 * for the same words.
 *
 * <p>In come candidates that may overlap, out goes the choice of non-overlapping ones with the
 * greatest total weight. It refuses nothing but a candidate that holds no word.
 */
@NullMarked
package masarat.reader.mention;

import org.jspecify.annotations.NullMarked;
