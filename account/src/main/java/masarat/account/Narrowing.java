package masarat.account;

/**
 * The one fact that would narrow the account most.
 *
 * @param state id of the state whose number would help
 * @param atStart whether the number at the beginning is meant, not at the end
 * @param closes how many open figures it would close
 * @param open how many open figures there are
 */
public record Narrowing(String state, boolean atStart, int closes, int open) {}
