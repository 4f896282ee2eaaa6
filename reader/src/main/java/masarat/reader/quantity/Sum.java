package masarat.reader.quantity;

/**
 * A number in the making: words are added, or multiply what stands before them, as long as the
 * result is a number that somebody says. "Five and ten" is none, خمسة وعشرون is.
 */
final class Sum {
  private double total;
  private double current;
  private double scale = Double.POSITIVE_INFINITY;
  private boolean empty = true;
  private final boolean digits;

  Sum(boolean digits) {
    this.digits = digits;
  }

  /** Begins with a number, or adds one. */
  boolean add(double value, boolean joined) {
    if (!empty && !fits(value, joined)) {
      return false;
    }
    if (value >= 1000 && !(empty && digits)) {
      total += value;
      scale = value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1e3;
    } else {
      current += value;
    }
    empty = false;
    return true;
  }

  private boolean fits(double value, boolean joined) {
    if (current == 0) {
      return value < scale;
    }
    if (value >= 1000 || (digits && !isScaled())) {
      return false;
    }
    double rest = current % 100;
    if (rest == 0) {
      return value < 100;
    }
    if (rest < 10) {
      return joined ? value >= 20 && value < 100 && value % 10 == 0 : value == 10;
    }
    return !joined && rest >= 20 && rest % 10 == 0 && value < 10;
  }

  /** Multiplies what was said since the last scale. */
  boolean multiply(double factor) {
    if (empty) {
      return add(factor, false);
    }
    if (current == 0 || factor >= scale || (factor < 1000 && current >= 100)) {
      return false;
    }
    if (factor < 1000) {
      current *= factor;
    } else {
      total += current * factor;
      current = 0;
      scale = factor;
    }
    return true;
  }

  /** Adds a part of the last scale: "a million and a half". */
  boolean addPart(double part) {
    if (current != 0 || !isScaled()) {
      return false;
    }
    total += part * scale;
    return true;
  }

  boolean isScaled() {
    return scale < Double.POSITIVE_INFINITY;
  }

  /** The last scale, 1 where there was none. */
  double scale() {
    return isScaled() ? scale : 1;
  }

  double value() {
    return total + current;
  }
}
