/**
 * Rules of the house that no single module can keep alone.
 *
 * <p>In come the classes of all modules, out comes a failing test for each rule broken. It looks at
 * what knows whom and at no behaviour.
 */
@NullMarked
package masarat.architecture;

import org.jspecify.annotations.NullMarked;
