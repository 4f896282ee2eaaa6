/**
 * The store over HTTP: what {@code contract/openapi.yaml} says, and the workbench in the browser.
 *
 * <p>In come requests from this machine; out go JSON, events of long work, files and pages. It
 * refuses requests that name another host or come from another page, bodies that are too large, and
 * writing on what somebody else changed meanwhile; each refusal says what to do now and shows
 * nothing of the inside.
 */
@NullMarked
package masarat.server;

import org.jspecify.annotations.NullMarked;
