package masarat.account;

/**
 * One side of one claim, as far as an account builds on it.
 *
 * @param claim id of the claim or of the study's baseline
 */
public record Premise(String claim, Side side) implements Comparable<Premise> {
  @Override
  public int compareTo(Premise other) {
    int byClaim = claim.compareTo(other.claim);
    return byClaim != 0 ? byClaim : side.compareTo(other.side);
  }
}
