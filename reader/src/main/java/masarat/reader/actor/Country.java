package masarat.reader.actor;

import masarat.reader.word.Sense;

/** A country's name. */
public record Country(Nationality nationality) implements Sense {}
