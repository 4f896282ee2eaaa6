/**
 * The vocabulary: which words and phrases mean something to a part of the reader.
 *
 * <p>In come phrases with their senses from the data files and the tokens of a report; out go all
 * matches, overlapping ones too, each with the particles that were cut off, and the class of each
 * function word. It takes no decision between them, and a word outside the vocabulary is no match.
 */
@NullMarked
package masarat.reader.word;

import org.jspecify.annotations.NullMarked;
