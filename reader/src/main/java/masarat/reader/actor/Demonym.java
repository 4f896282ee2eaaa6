package masarat.reader.actor;

import masarat.reader.word.Sense;

/**
 * A word for those of a nationality, or its adjective; Arabic does not tell them apart.
 *
 * @param people whether the form can only mean people, and more than one
 * @param ordinary whether the form is an ordinary word too, like that for Malian, which also means
 *     financial
 */
public record Demonym(Nationality nationality, boolean people, boolean ordinary) implements Sense {}
