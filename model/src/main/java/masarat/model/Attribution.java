package masarat.model;

import org.jspecify.annotations.Nullable;

/**
 * Who says it.
 *
 * @param source written {@code class} in JSON
 * @param actor slug of the organisation that speaks, where one is named
 */
public record Attribution(SourceClass source, @Nullable String actor) {
  /** The author of the report, nobody else being named. */
  public static final Attribution AUTHOR = new Attribution(SourceClass.AUTHOR, null);
}
