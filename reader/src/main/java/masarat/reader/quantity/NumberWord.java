package masarat.reader.quantity;

/**
 * A word of a number.
 *
 * @param value what it is worth
 * @param use how it joins the words before it
 */
record NumberWord(double value, Use use) implements CountWord {
  enum Use {
    /** Stands alone or is added. */
    PLAIN,
    /** Multiplies the number before it, or stands alone. */
    SCALE,
    /** Multiplies the number before it, never stands alone. */
    FOLLOWING_SCALE,
    /**
     * Two of a scale right before the noun, ألفا: before "of" it can only be the one thousand of
     * the accusative, which looks the same.
     */
    CONSTRUCT_DUAL,
    /** Only a part of a longer number: أحد, which alone is "one of". */
    PART,
    /** Part of a scale: a half of the million before or after it. */
    FRACTION,
    /** Counts only where a noun follows: "one". */
    WITH_NOUN
  }

  boolean isScale() {
    return use == Use.SCALE || use == Use.FOLLOWING_SCALE;
  }
}
