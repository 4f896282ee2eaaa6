package masarat.account;

import masarat.model.Interval;
import org.jspecify.annotations.Nullable;

/**
 * What one fact would do to a figure.
 *
 * @param closes whether it would give an open figure an upper end, whatever the number is
 * @param value a number that the fact may turn out to be; null where nothing says how large it is
 * @param range the figure if the fact is that number; null together with {@code value}
 */
public record Gain(Fact fact, boolean closes, @Nullable Double value, @Nullable Interval range) {}
