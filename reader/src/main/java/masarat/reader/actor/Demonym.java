package masarat.reader.actor;

import masarat.reader.word.Sense;

/**
 * A word for those of a nationality, or its adjective; Arabic does not tell them apart.
 *
 * @param ordinary whether the form is an ordinary word too, like that for Malian, which also means
 *     financial
 */
public record Demonym(Nationality nationality, boolean ordinary) implements Sense {}
