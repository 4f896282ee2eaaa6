/**
 * Who says it, and how the text stands to it.
 *
 * <p>In come the sentences of a report with their actors, out go for every position the source that
 * speaks there and the stance of the words around it. It refuses to name a source that the text
 * does not name: what nobody else says, the author says.
 */
@NullMarked
package masarat.reader.attribution;

import org.jspecify.annotations.NullMarked;
