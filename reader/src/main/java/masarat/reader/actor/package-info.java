/**
 * Organisations, forces, nationalities and communities by their names in two languages.
 *
 * <p>In come the reviewed data and a sentence, out go candidate actors by their slugs. It has no
 * entry for a person and takes no person's name for an actor.
 */
@NullMarked
package masarat.reader.actor;

import org.jspecify.annotations.NullMarked;
