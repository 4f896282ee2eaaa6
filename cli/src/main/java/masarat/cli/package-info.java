/**
 * The commands, one class each.
 *
 * <p>In come the words of a command line; out go data on standard output, talk on standard error
 * and an exit code: 0 for done, 1 for the answer "no", 2 for bad use or unreadable input. It
 * refuses what it does not understand in one line that says what, where and the way out; it never
 * shows a stack trace unless asked.
 */
@NullMarked
package masarat.cli;

import org.jspecify.annotations.NullMarked;
