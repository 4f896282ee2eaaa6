package masarat.store.report;

import java.time.Instant;

/**
 * How a report came here.
 *
 * @param bytes as they were captured, before anything was read
 * @param origin the file and line, or the address, they were taken from
 * @param at when they were taken
 */
public record Capture(byte[] bytes, String origin, Instant at) {}
