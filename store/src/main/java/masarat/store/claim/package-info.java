/**
 * Claims as they are kept, found, listed and counted.
 *
 * <p>In come claims and views: words, facets, a period, an order; out go pages of claims with a
 * cursor to the next, and counts by facet. It refuses a cursor of another view, it never changes
 * what was read, and it makes the same terms for both databases by itself.
 */
@NullMarked
package masarat.store.claim;

import org.jspecify.annotations.NullMarked;
