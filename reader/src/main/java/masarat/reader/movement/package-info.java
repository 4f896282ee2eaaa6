/**
 * Words of moving, changing status and being there, in all their inflections, and the small words
 * that give places and actors their part in a movement.
 *
 * <p>In come the data files of a language, out go senses for the vocabulary. It holds no list of
 * words itself and refuses an entry without a manner or an example.
 */
@NullMarked
package masarat.reader.movement;

import org.jspecify.annotations.NullMarked;
