package masarat.store.claim;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a block that have a term, as the store keeps them: their places in the block, in
 * rising order and two bytes each, or a bit for every place where that is shorter.
 */
final class Posting {
  /** Claims of a block: those that came into the store one after the other. */
  static final int BLOCK = 1 << 15;

  private static final int BITS = BLOCK / Byte.SIZE;
  private static final int FIRST = 8;

  /** What happens to it: a place comes in, or, negated, is taken out. */
  private short[] changes = new short[FIRST];

  private int count;
  private boolean onlyRising = true;

  static int block(int claim) {
    return claim / BLOCK;
  }

  static int place(int claim) {
    return claim % BLOCK;
  }

  /** A place comes in or is taken out; the same change may come again at once. */
  void change(int place, boolean comes) {
    int change = comes ? place : ~place;
    if (count == 0 || changes[count - 1] != change) {
      onlyRising &= comes && (count == 0 || changes[count - 1] < place);
      change(change);
    }
  }

  private void change(int change) {
    if (count == changes.length) {
      changes = Arrays.copyOf(changes, 2 * count);
    }
    changes[count++] = (short) change;
  }

  /**
   * What is to be kept.
   *
   * @param before what was kept, null for nothing
   */
  byte[] kept(byte @Nullable [] before) {
    if (before == null && onlyRising && 2 * count < BITS) {
      ByteBuffer places = ByteBuffer.allocate(2 * count);
      places.asShortBuffer().put(changes, 0, count);
      return places.array();
    }
    long[] bits = new long[BLOCK / Long.SIZE];
    if (before != null) {
      read(before, bits);
    }
    for (int i = 0; i < count; i++) {
      int place = changes[i] < 0 ? ~changes[i] : changes[i];
      long bit = 1L << place;
      bits[place / Long.SIZE] =
          changes[i] < 0 ? bits[place / Long.SIZE] & ~bit : bits[place / Long.SIZE] | bit;
    }
    return written(bits);
  }

  private static byte[] written(long[] bits) {
    int count = 0;
    for (long word : bits) {
      count += Long.bitCount(word);
    }
    ByteBuffer kept = ByteBuffer.allocate(Math.min(2 * count, BITS));
    for (int i = 0; i < bits.length; i++) {
      if (2 * count >= BITS) {
        kept.putLong(bits[i]);
      } else {
        for (long left = bits[i]; left != 0; left &= left - 1) {
          kept.putShort((short) (i * Long.SIZE + Long.numberOfTrailingZeros(left)));
        }
      }
    }
    return kept.array();
  }

  /** Sets the bits of what is kept. */
  static void read(byte[] kept, long[] bits) {
    ByteBuffer buffer = ByteBuffer.wrap(kept);
    if (kept.length == BITS) {
      for (int i = 0; i < bits.length; i++) {
        bits[i] |= buffer.getLong();
      }
    } else {
      while (buffer.hasRemaining()) {
        int place = buffer.getShort();
        bits[place / Long.SIZE] |= 1L << place;
      }
    }
  }
}
