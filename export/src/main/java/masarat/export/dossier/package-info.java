/**
 * An account as a page to print, in Arabic or English.
 *
 * <p>In comes an account as JSON and what is known of the reports it stands on; out goes one page
 * without any request, in which every figure leads to its sentences, and each sentence to its
 * source, its place in the text and the hash of the bytes. It refuses nothing: what an account
 * lacks is left out.
 */
@NullMarked
package masarat.export.dossier;

import org.jspecify.annotations.NullMarked;
