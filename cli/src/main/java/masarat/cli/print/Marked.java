package masarat.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import masarat.model.Claim;

/** A text cut where claims begin and end, so that each piece knows which claims stand on it. */
final class Marked {
  private Marked() {}

  /**
   * @param text untouched
   * @param claims that stand on it; none where nobody claims anything
   */
  record Piece(String text, List<Claim> claims) {}

  static List<Piece> pieces(String text, List<Claim> claims) {
    int length = text.codePointCount(0, text.length());
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, length));
    for (Claim claim : claims) {
      cuts.add(Math.min(length, claim.evidence().start()));
      cuts.add(Math.min(length, claim.evidence().end()));
    }
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    int offset = 0;
    for (int cut : cuts.tailSet(1)) {
      int end = text.offsetByCodePoints(offset, cut - from);
      int start = from;
      List<Claim> here =
          claims.stream()
              .filter(c -> c.evidence().start() <= start && c.evidence().end() > start)
              .toList();
      pieces.add(new Piece(text.substring(offset, end), here));
      from = cut;
      offset = end;
    }
    return pieces;
  }
}
