/**
 * What an account is about: a population, a period, the states it distinguishes and the convention
 * that reads number words.
 *
 * <p>In comes a YAML file that a researcher writes, or nothing, which means everybody; out comes a
 * {@link masarat.account.study.Study}. A study that contradicts itself is refused with file, line,
 * field and value.
 */
@NullMarked
package masarat.account.study;

import org.jspecify.annotations.NullMarked;
