/**
 * Names to places: a bundled table of places with their Arabic and English names, the choice among
 * places of one name, and areas derived from places.
 *
 * <p>In come folded names and what a report says around them; out go {@link
 * masarat.gazetteer.Place}s with coordinates, their precision and the reasons for the choice. It
 * refuses to turn an area into a point, and where two places fit alike it says {@link
 * masarat.gazetteer.Resolution.Ambiguous} instead of guessing silently.
 */
@NullMarked
package masarat.gazetteer;

import org.jspecify.annotations.NullMarked;
