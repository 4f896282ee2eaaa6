package masarat.gazetteer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Gathers pairs of a text and a place and writes them as a {@link KeyTable}. */
final class KeyTableWriter {
  static final int HASH_BITS = 38;
  private static final int ORDINAL_BITS = 63 - HASH_BITS;

  /** Tells the bits that are kept with a key. */
  interface Marks {
    int of(String key, int[] places);
  }

  /** Is told of each key that is written. */
  interface Written {
    /**
     * @param position where its entry begins, for {@link KeyTable#entry}
     */
    void at(int position, String key, int marks);
  }

  private final Bytes keys = new Bytes();
  private long[] hashes = new long[1 << 10];
  private int[] starts = new int[1 << 10];
  private int[] places = new int[1 << 10];
  private int count;

  /** Adds a place under a key; an empty key is left out. */
  void add(String key, int place) {
    if (key.isEmpty()) {
      return;
    }
    if (count == hashes.length) {
      int larger = count + (count >> 1);
      hashes = Arrays.copyOf(hashes, larger);
      starts = Arrays.copyOf(starts, larger);
      places = Arrays.copyOf(places, larger);
    }
    int from = keys.size();
    keys.text(key);
    long hash = KeyTable.hash(keys.array(), textStart(from), keys.size());
    hashes[count] = hash << ORDINAL_BITS | count;
    starts[count] = from;
    places[count++] = place;
  }

  private int textStart(int start) {
    int at = start;
    while (keys.array()[at] < 0) {
      at++;
    }
    return at + 1;
  }

  /**
   * Writes the table.
   *
   * @return how many bytes it has
   */
  long write(OutputStream out, Marks marks, Written written) throws IOException {
    Arrays.sort(hashes, 0, count);
    Bytes entries = new Bytes();
    int size = Integer.highestOneBit(Math.max(2, count)) * 2;
    int[] slots = new int[size];
    boolean[] done = new boolean[count];
    for (int i = 0; i < count; i++) {
      if (!done[i]) {
        int slot = (int) (hashes[i] >>> ORDINAL_BITS & (size - 1));
        while (slots[slot] != 0) {
          slot = (slot + 1) & (size - 1);
        }
        slots[slot] = entries.size() + 1;
        entry(i, done, entries, marks, written);
      }
    }
    ByteBuffer head = ByteBuffer.allocate(Integer.BYTES * (size + 1));
    head.putInt(size);
    head.asIntBuffer().put(slots);
    out.write(head.array());
    out.write(entries.array(), 0, entries.size());
    return head.capacity() + (long) entries.size();
  }

  /** Writes the places of one key: those behind it that have its hash and its letters. */
  private void entry(int first, boolean[] done, Bytes entries, Marks marks, Written written) {
    int[] found = new int[4];
    int n = 0;
    for (int i = first; i < count && sameHash(i, first); i++) {
      if (!done[i] && sameKey(ordinal(i), ordinal(first))) {
        done[i] = true;
        int place = places[ordinal(i)];
        if (n == 0 || found[n - 1] != place) {
          found = n == found.length ? Arrays.copyOf(found, 2 * n) : found;
          found[n++] = place;
        }
      }
    }
    found = Arrays.copyOf(found, n);
    String key = key(ordinal(first));
    int bits = marks.of(key, found);
    written.at(entries.size() + 1, key, bits);
    entries.put(bits);
    entries.text(key);
    entries.number(n);
    for (int place : found) {
      entries.number(place);
    }
  }

  private boolean sameHash(int a, int b) {
    return hashes[a] >>> ORDINAL_BITS == hashes[b] >>> ORDINAL_BITS;
  }

  private int ordinal(int i) {
    return (int) (hashes[i] & (1L << ORDINAL_BITS) - 1);
  }

  private boolean sameKey(int a, int b) {
    return Arrays.equals(
        keys.array(), textStart(starts[a]), end(a), keys.array(), textStart(starts[b]), end(b));
  }

  private int end(int ordinal) {
    return ordinal + 1 < count ? starts[ordinal + 1] : keys.size();
  }

  private String key(int ordinal) {
    int from = textStart(starts[ordinal]);
    return new String(keys.array(), from, end(ordinal) - from, StandardCharsets.UTF_8);
  }
}
