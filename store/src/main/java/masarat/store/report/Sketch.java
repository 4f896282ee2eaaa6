package masarat.store.report;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import masarat.text.Fold;

/**
 * A small stand-in for a text, by which texts that share most of their words are told: for each of
 * {@value #SIZE} hash functions the least hash of all runs of three folded words (MinHash, Broder
 * 1997). The share of equal numbers estimates the share of common runs. Texts meet where a band of
 * {@value #ROWS} numbers is equal (Leskovec, Rajaraman and Ullman 2014, chapter 3).
 */
final class Sketch {
  /** From this share of common runs on a text nearly repeats another. */
  static final double ALIKE = 0.6;

  private static final int SIZE = 32;
  private static final int ROWS = 4;
  private static final int RUN = 3;

  /** How many bands each has. */
  static final int BANDS = SIZE / ROWS;

  /** Odd numbers that spread the bits (splitmix64, Steele, Lea and Flood 2014). */
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final int[] least;

  private Sketch(int[] least) {
    this.least = least;
  }

  static Sketch of(String text) {
    int[] least = new int[SIZE];
    Arrays.fill(least, Integer.MAX_VALUE);
    int[] words = words(Fold.fold(text));
    int runs = Math.max(1, words.length - RUN + 1);
    for (int i = 0; i < runs; i++) {
      long run = 0;
      for (int k = i; k < Math.min(words.length, i + RUN); k++) {
        run = spread(run * 31 + words[k]);
      }
      for (int k = 0; k < SIZE; k++) {
        int hash = (int) (spread(run + k * GOLDEN) >>> 33);
        least[k] = Math.min(least[k], hash);
      }
    }
    return new Sketch(least);
  }

  /** The hash of each word, as {@link String#hashCode()} has it; a text may begin with none. */
  private static int[] words(String folded) {
    IntStream.Builder words = IntStream.builder();
    int hash = 0;
    boolean inside = true;
    boolean any = folded.isEmpty();
    for (int i = 0; i < folded.length(); i++) {
      boolean part = isPart(folded, i);
      any |= part;
      if (part) {
        hash = 31 * (inside ? hash : 0) + folded.charAt(i);
      } else if (inside) {
        words.add(hash);
      }
      inside = part;
    }
    if (inside) {
      words.add(hash);
    }
    return any ? words.build().toArray() : new int[0];
  }

  /** Whether a letter or a number stands there, or half of one. */
  private static boolean isPart(String text, int i) {
    char c = text.charAt(i);
    if (c >= 0x0620 && c <= 0x064A || c >= 'a' && c <= 'z') {
      return true;
    }
    if (c == ' ') {
      return false;
    }
    boolean second =
        Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    int sign = text.codePointAt(second ? i - 1 : i);
    int type = Character.getType(sign);
    return Character.isLetterOrDigit(sign)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static long spread(long seed) {
    long z = seed + GOLDEN;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  static Sketch of(byte[] kept) {
    int[] least = new int[SIZE];
    ByteBuffer.wrap(kept).asIntBuffer().get(least);
    return new Sketch(least);
  }

  byte[] bytes() {
    ByteBuffer bytes = ByteBuffer.allocate(SIZE * Integer.BYTES);
    bytes.asIntBuffer().put(least);
    return bytes.array();
  }

  /** A number for each band; texts alike are likely to share one. */
  List<Long> bands() {
    List<Long> bands = new ArrayList<>();
    for (int from = 0; from < SIZE; from += ROWS) {
      long band = from;
      for (int k = from; k < from + ROWS; k++) {
        band = spread(band ^ least[k]);
      }
      bands.add(band);
    }
    return bands;
  }

  /** The estimated share of common runs, 0 to 1. */
  double likeness(Sketch other) {
    int equal = 0;
    for (int k = 0; k < SIZE; k++) {
      equal += least[k] == other.least[k] ? 1 : 0;
    }
    return (double) equal / SIZE;
  }
}
