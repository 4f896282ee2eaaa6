package masarat.reader.quantity;

import masarat.model.Per;
import masarat.reader.word.Sense;

/** Words that make a number a rate: "a day", شهريا. */
record Rate(Per per) implements Sense {}
