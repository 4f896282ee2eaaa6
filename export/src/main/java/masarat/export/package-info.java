/**
 * Claims become files that other tools read: tables, maps, annotations and the layouts of event
 * data sets.
 *
 * <p>In come claims and the reports they stand in; out goes one file per format and a manifest of
 * what it holds. It refuses to bend a claim into what a format cannot say: what does not fit is
 * left out and counted, and never is a number put where it would mean something else.
 */
@NullMarked
package masarat.export;

import org.jspecify.annotations.NullMarked;
