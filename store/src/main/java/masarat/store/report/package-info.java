/**
 * Reports as they are kept: the bytes as captured apart from the text that is read.
 *
 * <p>In come reports with their bytes and where, when and by whom they were captured; out go
 * reports, their bytes, and which reports are nearly the same. It refuses to change a text: a new
 * text of a report supersedes the old one, which stays.
 */
@NullMarked
package masarat.store.report;

import org.jspecify.annotations.NullMarked;
