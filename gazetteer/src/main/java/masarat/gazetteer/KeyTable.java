package masarat.gazetteer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Texts and the numbers of the places that belong to each, in one block of bytes that needs no
 * loading: a hash table with open addressing whose slots hold where an entry begins.
 */
final class KeyTable {
  /**
   * What belongs to a key.
   *
   * @param marks bits given when it was written
   * @param places numbers of places
   */
  record Entry(String key, int marks, int[] places) {}

  private final ByteBuffer block;
  private final int slots;
  private final int entries;

  /** Opens the table that {@link KeyTableWriter} wrote; its first number counts the slots. */
  KeyTable(ByteBuffer block) {
    this.block = block;
    this.slots = block.getInt(0);
    this.entries = Integer.BYTES * (slots + 1);
  }

  /** The entry of a key, null where there is none. */
  @Nullable Entry get(String key) {
    byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
    int slot = (int) (hash(wanted, 0, wanted.length) & (slots - 1));
    for (int at = slot(slot); at != 0; at = slot(slot)) {
      ByteBuffer in = at(at);
      int marks = in.get();
      int length = (int) Bytes.number(in);
      if (length == wanted.length && isHere(in, wanted)) {
        in.position(in.position() + length);
        return new Entry(key, marks, places(in));
      }
      slot = (slot + 1) & (slots - 1);
    }
    return null;
  }

  /** The entry that begins at a position, as {@link KeyTableWriter.Written} told it. */
  Entry entry(int position) {
    ByteBuffer in = at(position);
    int marks = in.get();
    byte[] key = new byte[(int) Bytes.number(in)];
    in.get(key);
    return new Entry(new String(key, StandardCharsets.UTF_8), marks, places(in));
  }

  private int slot(int slot) {
    return block.getInt(Integer.BYTES * (slot + 1));
  }

  private ByteBuffer at(int position) {
    ByteBuffer in = block.duplicate();
    in.position(entries + position - 1);
    return in;
  }

  private static boolean isHere(ByteBuffer in, byte[] wanted) {
    int from = in.position();
    for (int i = 0; i < wanted.length; i++) {
      if (in.get(from + i) != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  private static int[] places(ByteBuffer in) {
    int[] places = new int[(int) Bytes.number(in)];
    for (int i = 0; i < places.length; i++) {
      places[i] = (int) Bytes.number(in);
    }
    return places;
  }

  /** FNV-1a of 64 bits, its halves joined so that the low bits depend on all. */
  static long hash(byte[] bytes, int from, int to) {
    long hash = 0xcbf29ce484222325L;
    for (int i = from; i < to; i++) {
      hash = (hash ^ (bytes[i] & 0xFF)) * 0x100000001b3L;
    }
    return (hash ^ hash >>> 29) & (1L << KeyTableWriter.HASH_BITS) - 1;
  }
}
