/**
 * One place where nothing is lost, everything is found and every change is known.
 *
 * <p>In come reports with their bytes, claims, studies and decisions; out go the same, searched,
 * filtered, sorted and counted, with the chain of who did what. It refuses to delete: what is newer
 * stands before what is older, and a check computes every hash anew.
 */
@NullMarked
package masarat.store;

import org.jspecify.annotations.NullMarked;
