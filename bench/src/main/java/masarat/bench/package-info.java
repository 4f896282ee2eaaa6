/**
 * How fast reports are read.
 *
 * <p>In comes an archive of newspaper articles, out go tokens a second of the reader and, beside
 * it, of a search engine's analysis of the same texts. Without the archive it measures nothing, and
 * says so.
 */
@NullMarked
package masarat.bench;

import org.jspecify.annotations.NullMarked;
