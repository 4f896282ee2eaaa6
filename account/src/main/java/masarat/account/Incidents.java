package masarat.account;

import masarat.account.event.Event;

/**
 * Incidents of one kind, apart from people; those included that no report saw.
 *
 * @param event whose leading claim says of what kind, where and by whom
 */
public record Incidents(Event event, Figure figure, boolean contested) {}
