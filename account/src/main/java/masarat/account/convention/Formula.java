package masarat.account.convention;

import java.math.BigDecimal;
import java.util.List;

/**
 * An end of an interval as the data writes it: numbers, {@code N}, {@code A}, {@code B}, {@code g},
 * {@code + - * /}, brackets, {@code max(…, …)}, {@code min(…, …)} and {@code open}.
 */
final class Formula {
  private final String text;

  Formula(String text) {
    this.text = text;
    new Reader(List.of(1.0, 2.0)).whole();
  }

  /**
   * Its value for the numbers said.
   *
   * @param said one number, or two for a range; empty where none is said
   * @throws IllegalArgumentException if the formula needs a number and none is said
   */
  double of(List<Double> said) {
    return new Reader(said).whole();
  }

  @Override
  public String toString() {
    return text;
  }

  /**
   * The place value of the last digit that is not zero: 550 gives 10, 11 gives 1, 0.5 gives 0.1.
   */
  static double granularity(double number) {
    if (number == 0) {
      return 1;
    }
    BigDecimal plain = BigDecimal.valueOf(number).stripTrailingZeros();
    return BigDecimal.ONE.scaleByPowerOfTen(-plain.scale()).doubleValue();
  }

  /** Recursive descent over the characters. */
  private final class Reader {
    private final List<Double> said;
    private int at;

    Reader(List<Double> said) {
      this.said = said;
    }

    double whole() {
      double value = sum();
      if (at < text.length()) {
        throw wrong();
      }
      return value;
    }

    private double sum() {
      double value = product();
      while (true) {
        if (next('+')) {
          value += product();
        } else if (next('-')) {
          value -= product();
        } else {
          return value;
        }
      }
    }

    private double product() {
      double value = atom();
      while (true) {
        if (next('*')) {
          value *= atom();
        } else if (next('/')) {
          value /= atom();
        } else {
          return value;
        }
      }
    }

    private double atom() {
      if (next('(')) {
        double value = sum();
        expect(')');
        return value;
      }
      String word = word();
      return switch (word) {
        case "open" -> Double.POSITIVE_INFINITY;
        case "N", "A" -> number(0);
        case "B" -> number(1);
        case "g" -> granularity(number(0));
        case "max" -> Math.max(first(), second());
        case "min" -> Math.min(first(), second());
        default -> literal(word);
      };
    }

    private double first() {
      expect('(');
      double value = sum();
      expect(',');
      return value;
    }

    private double second() {
      double value = sum();
      expect(')');
      return value;
    }

    private double number(int index) {
      if (index >= said.size()) {
        throw new IllegalArgumentException(
            "The formula '" + text + "' needs a number, but none is said.");
      }
      return said.get(index);
    }

    private double literal(String word) {
      try {
        return Double.parseDouble(word);
      } catch (NumberFormatException e) {
        throw wrong();
      }
    }

    private String word() {
      blanks();
      int from = at;
      while (at < text.length()
          && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '.')) {
        at++;
      }
      return text.substring(from, at);
    }

    private boolean next(char sign) {
      blanks();
      if (at < text.length() && text.charAt(at) == sign) {
        at++;
        return true;
      }
      return false;
    }

    private void expect(char sign) {
      if (!next(sign)) {
        throw wrong();
      }
    }

    private void blanks() {
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
    }

    private IllegalArgumentException wrong() {
      return new IllegalArgumentException(
          "The formula '" + text + "' cannot be read at character " + (at + 1) + ".");
    }
  }
}
