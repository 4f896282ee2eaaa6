/**
 * Text as written and text as compared: letters that writers treat alike become one letter, and
 * every folded character knows where it stood.
 *
 * <p>In comes a text, out go its folded form with an offset map and the language of its letters. It
 * never changes the text it was given, and it knows no words, only letters.
 */
@NullMarked
package masarat.text;

import org.jspecify.annotations.NullMarked;
