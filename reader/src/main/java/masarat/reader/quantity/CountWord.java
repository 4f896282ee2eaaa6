package masarat.reader.quantity;

import masarat.reader.word.Sense;

/** What a word of the file of numbers means. */
sealed interface CountWord extends Sense
    permits NumberWord, TermWord, BehindWord, Hedge, Rate, Particle {}
