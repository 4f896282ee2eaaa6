/**
 * Places as texts write them: names with what stands before them, parts of countries, countrysides,
 * borders and areas that an actor controls.
 *
 * <p>In come the names of the gazetteer and a report, out go candidate places with the reason for
 * each choice. It refuses a common word as a place unless the text says that it is one, and leaves
 * a name without coordinates when several places fit it alike.
 */
@NullMarked
package masarat.reader.place;

import org.jspecify.annotations.NullMarked;
