/**
 * Conventions: what number words mean as intervals, after named authorities or by our own default.
 *
 * <p>In comes a quantity as a text has it; out comes a {@link masarat.account.convention.Reading}
 * with a hard interval for guaranteed bounds and a core one for estimates. The rules are data under
 * {@code lexicon/conventions}, each with source and examples; a convention that is incomplete or
 * badly written is refused with its line.
 */
@NullMarked
package masarat.account.convention;

import org.jspecify.annotations.NullMarked;
