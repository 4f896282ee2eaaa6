/**
 * Files become reports: text, Markdown, HTML, PDF, DOCX, JSON Lines, tables and web archives,
 * alone, packed or in folders.
 *
 * <p>In come paths; out go reports with their text as the file has it, and one problem for each
 * thing that could not be read. It refuses what is no text, what is empty and what it does not know
 * the kind of, and it never reads more into a file than its own words.
 */
@NullMarked
package masarat.documents;

import org.jspecify.annotations.NullMarked;
