package masarat.account;

import masarat.account.event.Event;

/**
 * An event with its own number, apart from what no report saw.
 *
 * @param figure how many people it moved, or how many incidents it was
 */
public record Happened(Event event, Figure figure, boolean contested) {}
