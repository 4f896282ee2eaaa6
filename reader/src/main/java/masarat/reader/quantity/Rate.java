package masarat.reader.quantity;

import masarat.model.Per;

/** Words that make a number a rate: "a day", شهريا. */
record Rate(Per per) implements CountWord {}
