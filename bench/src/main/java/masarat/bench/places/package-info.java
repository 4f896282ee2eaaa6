/**
 * How well places are found in texts, and how fast in the gazetteer.
 *
 * <p>In come texts whose places were marked by hand (IDRISI, TR-News), out go precision, recall and
 * the share that lies within 161 km of where the hand put it. Texts that are not there are measured
 * as nothing, and it says so.
 */
@NullMarked
package masarat.bench.places;

import org.jspecify.annotations.NullMarked;
