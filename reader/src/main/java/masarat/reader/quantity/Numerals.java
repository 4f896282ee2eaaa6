package masarat.reader.quantity;

import masarat.reader.quantity.NumberWord.Use;
import masarat.reader.text.Clitic;
import masarat.reader.text.Tokens;
import masarat.reader.text.Tokens.Kind;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits, in words, and in both: {@code 1.5 مليون}, {@code ألف و500}. */
public final class Numerals {
  private final Scan scan;
  private final Tokens tokens;
  private final int end;
  private final Sum sum;
  private int at;

  private Numerals(Scan scan, int at, int end, Sum sum) {
    this.scan = scan;
    this.tokens = scan.tokens();
    this.end = end;
    this.sum = sum;
    this.at = at;
  }

  /** Whether a token is digits or a number word. */
  public static boolean mayBegin(Scan scan, int token) {
    if (scan.tokens().kind(token) == Kind.NUMBER) {
      return true;
    }
    for (Match<?> match : scan.at(token)) {
      if (match.sense() instanceof NumberWord) {
        return true;
      }
    }
    return false;
  }

  /** The longest number that begins at a token and ends by {@code end}, or null. */
  public static @Nullable Numeral read(Scan scan, int token, int end) {
    if (token >= end) {
      return null;
    }
    return switch (scan.tokens().kind(token)) {
      case NUMBER -> new Numerals(scan, token, end, new Sum(true)).digits();
      case WORD ->
          scan.at(token).isEmpty()
              ? null
              : new Numerals(scan, token, end, new Sum(false)).words(token);
      default -> null;
    };
  }

  private @Nullable Numeral digits() {
    int start = tokens.start(at);
    double value = Digits.value(tokens.word(at), isScaleAt(at + 1));
    if (Double.isNaN(value)) {
      return null;
    }
    at++;
    value = spacedThousands(value);
    sum.add(reversedFraction(value), false);
    gluedScale();
    more();
    return new Numeral(sum.value(), at, start, 0, true, sum.scale(), false);
  }

  /** {@code 12 500}: groups of three digits, one space apart. */
  private double spacedThousands(double first) {
    double value = first;
    boolean grouped = isPlain(at - 1, 1, 3) && first > 0;
    while (grouped && at < end && isPlain(at, 3, 3) && tokens.start(at) == tokens.end(at - 1) + 1) {
      value = value * 1000 + Double.parseDouble(tokens.word(at));
      at++;
    }
    return value;
  }

  /** Whether a token is digits only, so many of them. */
  private boolean isPlain(int token, int least, int most) {
    String word = tokens.word(token);
    return tokens.kind(token) == Kind.NUMBER
        && word.length() >= least
        && word.length() <= most
        && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** News agencies write 10.9 as {@code 9ر10}, so that it looks right from right to left. */
  private double reversedFraction(double value) {
    boolean isReversed =
        at + 1 < end
            && tokens.is(at, "ر")
            && tokens.isGlued(at)
            && tokens.isGlued(at + 1)
            && tokens.kind(at + 1) == Kind.NUMBER;
    if (!isReversed) {
      return value;
    }
    double whole = Digits.value(tokens.word(at + 1), true);
    double fraction = value < 10 ? value / 10 : value / 100;
    if (Double.isNaN(whole) || value >= 100) {
      return value;
    }
    at += 2;
    return whole + fraction;
  }

  /** The letter of {@code 2m}. */
  private void gluedScale() {
    if (at < end && tokens.isGlued(at)) {
      double factor =
          Particle.THOUSAND.isAt(scan, at)
              ? 1e3
              : Particle.MILLION.isAt(scan, at)
                  ? 1e6
                  : Particle.BILLION.isAt(scan, at) ? 1e9 : Double.NaN;
      if (factor > 0 && sum.multiply(factor)) {
        at++;
      }
    }
  }

  private @Nullable Numeral words(int token) {
    for (Match<?> match : scan.at(token)) {
      if (match.sense() instanceof NumberWord word && match.to() <= end && begins(word, match)) {
        at = match.to();
        if (word.use() == Use.FRACTION ? fractionOfScale(word) : sum.add(value(word), false)) {
          int first = at;
          more();
          if (word.use() == Use.PART && at == first) {
            return null;
          }
          return new Numeral(
              sum.value(),
              at,
              match.startWithArticle(),
              match.clitics(),
              false,
              sum.scale(),
              word.use() == Use.WITH_NOUN && at == first);
        }
      }
    }
    return null;
  }

  private static boolean begins(NumberWord word, Match<?> match) {
    return word.use() != Use.FOLLOWING_SCALE && !match.has(Clitic.SA);
  }

  private double value(NumberWord word) {
    boolean one = word.use() == Use.CONSTRUCT_DUAL && (Particle.OF.isAt(scan, at) || isMore());
    return one ? word.value() / 2 : word.value();
  }

  /** "A million and 800 thousand": the noun that would be two does not follow. */
  private boolean isMore() {
    return scan.tokens().is(at, "و")
        || scan.at(at).stream().anyMatch(m -> m.has(Clitic.WA) && m.sense() instanceof NumberWord);
  }

  /** "Half a million": the scale must follow. */
  private boolean fractionOfScale(NumberWord fraction) {
    for (Match<?> match : scan.at(at)) {
      if (match.sense() instanceof NumberWord word && word.isScale() && word.value() >= 1000) {
        at = match.to();
        return sum.add(fraction.value() * word.value(), false);
      }
    }
    return false;
  }

  private void more() {
    while (at < end && (word(at, false) || joinedDigits() || joinedWord() || hyphenated())) {
      // each alternative moves on by itself
    }
  }

  /** A further word; the particle "and" may be written onto it. */
  private boolean word(int token, boolean and) {
    for (Match<?> match : scan.at(token)) {
      if (match.sense() instanceof NumberWord word
          && match.to() <= end
          && (match.clitics() & ~(Clitic.WA | Clitic.AL)) == 0
          && accepts(word, and || match.has(Clitic.WA))) {
        at = match.to();
        if (word.use() == Use.FRACTION) {
          repeatedScale();
        }
        return true;
      }
    }
    return false;
  }

  private boolean accepts(NumberWord word, boolean joined) {
    return switch (word.use()) {
      case SCALE -> joined ? sum.add(word.value(), true) : sum.multiply(word.value());
      case FOLLOWING_SCALE -> !joined && sum.multiply(word.value());
      case FRACTION -> joined && sum.addPart(word.value());
      case PLAIN, PART, WITH_NOUN, CONSTRUCT_DUAL -> sum.add(word.value(), joined);
    };
  }

  /** In "a million and half a million" the scale is said twice. */
  private void repeatedScale() {
    for (Match<?> match : scan.at(at)) {
      if (match.sense() instanceof NumberWord word && word.value() == sum.scale()) {
        at = match.to();
        return;
      }
    }
  }

  /** {@code و500} after a thousand. */
  private boolean joinedDigits() {
    if (at + 1 >= end || !tokens.is(at, "و") || tokens.kind(at + 1) != Kind.NUMBER) {
      return false;
    }
    double value = Digits.value(tokens.word(at + 1), false);
    if (!sum.isScaled() || Double.isNaN(value) || !sum.add(value, true)) {
      return false;
    }
    at += 2;
    return true;
  }

  /** "Hundred and fifty". */
  private boolean joinedWord() {
    Match<?> and = Particle.AND.at(scan, at);
    return and != null && sum.value() >= 100 && and.to() < end && word(and.to(), true);
  }

  /** "Twenty-five". */
  private boolean hyphenated() {
    return at + 1 < end
        && tokens.is(at, "-")
        && tokens.isGlued(at)
        && tokens.isGlued(at + 1)
        && tokens.kind(at + 1) == Kind.WORD
        && sum.value() % 10 == 0
        && word(at + 1, false);
  }

  private boolean isScaleAt(int token) {
    for (Match<?> match : scan.at(token)) {
      if (match.sense() instanceof NumberWord word && word.isScale()) {
        return true;
      }
    }
    return false;
  }
}
