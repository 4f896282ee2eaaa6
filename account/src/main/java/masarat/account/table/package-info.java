/**
 * Tables that a person made, as rows that know their line.
 *
 * <p>In comes the text of a file with commas, semicolons or tabs and a row of headings; out come
 * its columns and rows. It refuses a file without headings and a value that is no number where a
 * number must stand, with file, line, column and value.
 */
@NullMarked
package masarat.account.table;

import org.jspecify.annotations.NullMarked;
