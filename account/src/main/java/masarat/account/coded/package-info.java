/**
 * Coded events: rows of data sets that people coded from reports.
 *
 * <p>In come a table and a mapping that says which column holds what; out come {@link
 * masarat.account.coded.CodedEvent}s and the claims that they make. It refuses a mapping that names
 * a column the table lacks, and a cell that cannot be read as what the mapping says.
 */
@NullMarked
package masarat.account.coded;

import org.jspecify.annotations.NullMarked;
