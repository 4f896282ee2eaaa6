/**
 * What the command line and the server both work with: the places of a working folder, the reader
 * over them, the intake of reports into a store, the names and the dossier of an account, the
 * sample reports.
 *
 * <p>In come a folder, reports and an account; out go claims with what their words allow, progress
 * and JSON. It refuses nothing of its own: what a library cannot read, it tells in that library's
 * words, and it talks to nobody but those who call it.
 */
@NullMarked
package masarat.desk;

import org.jspecify.annotations.NullMarked;
