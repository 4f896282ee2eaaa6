package masarat.account.event;

/**
 * Another event that may be the same.
 *
 * @param event its id
 * @param probability that it is, 0 to 1
 * @param reason what each field weighs
 */
public record Doubt(String event, double probability, String reason) {}
