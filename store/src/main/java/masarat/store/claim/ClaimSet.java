package masarat.store.claim;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeMap;

/** A set of claims by their numbers: a bit for each, block by block. */
final class ClaimSet {
  /** Claims are dealt out into so many lots, so that some lots are a fair sample of all. */
  static final int LOTS = Long.SIZE;

  private static final int WORDS = Posting.BLOCK / Long.SIZE;

  private final TreeMap<Integer, long[]> blocks = new TreeMap<>();

  /** Adds claims of a block. */
  void add(int block, byte[] posting) {
    Posting.read(posting, bits(block));
  }

  /** Adds a claim. */
  void add(int claim) {
    int place = Posting.place(claim);
    bits(Posting.block(claim))[place / Long.SIZE] |= 1L << place;
  }

  private long[] bits(int block) {
    return blocks.computeIfAbsent(block, b -> new long[WORDS]);
  }

  /** The claims that another set has, too. */
  ClaimSet and(ClaimSet other) {
    ClaimSet both = new ClaimSet();
    blocks.forEach(
        (block, bits) -> {
          long[] others = other.blocks.get(block);
          if (others != null) {
            long[] common = bits.clone();
            for (int i = 0; i < WORDS; i++) {
              common[i] &= others[i];
            }
            both.blocks.put(block, common);
          }
        });
    return both;
  }

  /** The claims of the first lots. */
  ClaimSet lots(int count) {
    long mask = count >= LOTS ? -1 : (1L << count) - 1;
    ClaimSet some = new ClaimSet();
    blocks.forEach(
        (block, bits) ->
            some.blocks.put(block, Arrays.stream(bits).map(word -> word & mask).toArray()));
    return some;
  }

  boolean has(int claim) {
    long[] bits = blocks.get(Posting.block(claim));
    int place = Posting.place(claim);
    return bits != null && (bits[place / Long.SIZE] >>> place & 1) == 1;
  }

  int count() {
    int count = 0;
    for (long[] bits : blocks.values()) {
      for (long word : bits) {
        count += Long.bitCount(word);
      }
    }
    return count;
  }

  /** The blocks that have any of them, and maybe others. */
  Set<Integer> blocks() {
    return blocks.keySet();
  }

  /** Their numbers, rising. */
  int[] numbers() {
    int[] numbers = new int[count()];
    int at = 0;
    for (var block : blocks.entrySet()) {
      int base = block.getKey() * Posting.BLOCK;
      for (int i = 0; i < WORDS; i++) {
        for (long left = block.getValue()[i]; left != 0; left &= left - 1) {
          numbers[at++] = base + i * Long.SIZE + Long.numberOfTrailingZeros(left);
        }
      }
    }
    return numbers;
  }
}
