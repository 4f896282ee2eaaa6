package masarat.reader.quantity;

import masarat.model.Form;

/**
 * Words that make a number a bound or an approximation.
 *
 * @param after whether they stand after the number
 */
record Hedge(Form form, boolean after) implements CountWord {}
