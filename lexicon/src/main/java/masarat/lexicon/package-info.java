/**
 * How the data files of this folder are read: YAML whose every value knows the line it stands on.
 *
 * <p>In comes a YAML file, ours or a user's; out go its entries. What cannot be used is refused
 * with file, line, field and value, so that a person who is no programmer can mend it.
 */
@NullMarked
package masarat.lexicon;

import org.jspecify.annotations.NullMarked;
