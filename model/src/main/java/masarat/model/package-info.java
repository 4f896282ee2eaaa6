/**
 * The nouns of the project: reports, claims, quantities, states, days and who says so, each
 * validating itself, and their JSON exactly as the codebook writes it.
 *
 * <p>In come field values or JSON lines; out go immutable records, or a {@link
 * masarat.model.Problem} that names line, field and value. It refuses fields and values that the
 * codebook does not know, and it has no noun for a person.
 */
@NullMarked
package masarat.model;

import org.jspecify.annotations.NullMarked;
