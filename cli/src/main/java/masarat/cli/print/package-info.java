/**
 * Claims as people and programs take them: JSON Lines, CSV, a table, a page.
 *
 * <p>In come reports with their claims, one after the other; out goes text in the chosen format. It
 * refuses nothing and changes nothing: a quote is written as it stands in the report.
 */
@NullMarked
package masarat.cli.print;

import org.jspecify.annotations.NullMarked;
