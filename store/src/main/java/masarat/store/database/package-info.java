/**
 * The database behind the store: which one it is, its tables, and writing as one writer at a time.
 *
 * <p>In comes an address, out come queries and transactions that are the same for SQLite and
 * PostgreSQL. It refuses an address it cannot understand and a database it cannot open, in one line
 * that names the way out.
 */
@NullMarked
package masarat.store.database;

import org.jspecify.annotations.NullMarked;
