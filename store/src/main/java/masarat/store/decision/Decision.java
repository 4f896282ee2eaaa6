package masarat.store.decision;

import java.time.Instant;

/**
 * An act that was taken.
 *
 * @param number of its entry in the audit chain
 * @param why the reason given, may be empty
 * @param undone whether it counts no more
 */
public record Decision(int number, Act act, String who, Instant at, String why, boolean undone) {}
