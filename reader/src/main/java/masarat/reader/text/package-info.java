/**
 * A report cut into sentences and words, with the particles that Arabic writes onto a word.
 *
 * <p>In comes a folded text, out go tokens whose positions lead back into it, and for each Arabic
 * word the ways to cut its particles off. It knows no vocabulary but the abbreviations that end no
 * sentence, so it offers every possible cut and refuses to choose.
 */
@NullMarked
package masarat.reader.text;

import org.jspecify.annotations.NullMarked;
