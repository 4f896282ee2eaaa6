package masarat.account.match;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import masarat.account.coded.CodedEvent;
import masarat.account.coded.Toll;
import org.jspecify.annotations.Nullable;

/**
 * How the numbers agree. To agree in a large number or in a whole range says more than to agree in
 * 1, which is common, so the sizes are levels of their own. Otherwise it is their ratio that
 * counts: 2 and 4 are as far apart as 20 and 40. Where one list counts civilians apart, the other
 * may count them alone, so the nearer of the two numbers is taken.
 */
final class NumberField implements Field {
  private static final double TWICE = Math.log(2);
  private static final double FAR = Math.log(5);

  /** A level, and how far from the same number it is. */
  private record Said(int distance, String level) {}

  @Override
  public String name() {
    return "number";
  }

  @Override
  public @Nullable String level(CodedEvent a, CodedEvent b) {
    Toll one = a.toll();
    Toll other = b.toll();
    if (one == null || other == null) {
      return null;
    }
    return Stream.of(
            Optional.of(said(one, other)),
            Optional.ofNullable(a.civilians()).map(part -> said(part, other)),
            Optional.ofNullable(b.civilians()).map(part -> said(one, part)))
        .flatMap(Optional::stream)
        .min(Comparator.comparingInt(Said::distance))
        .map(Said::level)
        .orElseThrow();
  }

  private static Said said(Toll one, Toll other) {
    if (one.low() == other.low() && one.high() == other.high()) {
      return new Said(0, one.low() < one.high() ? "same range" : "same, " + size(one.low()));
    }
    double shared = shared(one, other);
    if (shared > 0) {
      return new Said(
          1, "one end, " + (shared < 5 ? "below 5" : shared < 10 ? "5 to 9" : "10 or more"));
    }
    if (one.low() <= other.high() && other.low() <= one.high()) {
      return new Said(2, "overlapping");
    }
    return apart(one, other);
  }

  private static String size(double number) {
    return number == 0
        ? "0"
        : number == 1 ? "1" : number <= 3 ? "2 to 3" : number <= 9 ? "4 to 9" : "10 or more";
  }

  /** The greatest number that both name, as an end or as the best; 0 where there is none. */
  private static double shared(Toll one, Toll other) {
    double most = 0;
    for (double mine : new double[] {one.low(), one.best(), one.high()}) {
      for (double theirs : new double[] {other.low(), other.best(), other.high()}) {
        most = mine == theirs ? Math.max(most, mine) : most;
      }
    }
    return most;
  }

  private static Said apart(Toll one, Toll other) {
    boolean less = one.high() < other.low();
    double ratio =
        less
            ? Math.log((other.low() + 0.5) / (one.high() + 0.5))
            : Math.log((one.low() + 0.5) / (other.high() + 0.5));
    if (ratio < TWICE) {
      return new Said(3, "within twice");
    }
    return new Said(ratio > FAR ? 5 : 4, (ratio > FAR ? "far " : "") + (less ? "less" : "more"));
  }
}
