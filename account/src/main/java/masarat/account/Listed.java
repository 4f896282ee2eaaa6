package masarat.account;

import org.jspecify.annotations.Nullable;

/**
 * A claim that holds no number, and why.
 *
 * @param claim its id
 * @param about the group or role that it is about, where that is the reason
 */
public record Listed(String claim, Reason reason, @Nullable String about) {}
