package masarat.account.match;

import java.util.List;
import masarat.account.coded.CodedEvent;

/**
 * Two events that may be the same.
 *
 * @param a of an earlier list
 * @param b of a later list
 * @param probability 0 to 1
 * @param agreements what speaks for and against it, the heaviest first
 * @param rivals how many other partners of either are at least half as likely
 */
public record Match(
    CodedEvent a, CodedEvent b, double probability, List<Agreement> agreements, int rivals) {
  public Match {
    agreements = List.copyOf(agreements);
  }

  /** The agreements in words. */
  public String reason() {
    String said = Agreement.inWords(agreements);
    return switch (rivals) {
      case 0 -> said;
      case 1 -> said + "; 1 rival";
      default -> said + "; " + rivals + " rivals";
    };
  }
}
