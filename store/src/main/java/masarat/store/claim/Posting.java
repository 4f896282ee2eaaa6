package masarat.store.claim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** What happens to the claims of a block that have a term: some come in, some are taken out. */
final class Posting {
  /** Claims of a block: those that came into the store one after the other. */
  static final int BLOCK = 1 << 15;

  private final RoaringBitmap in = new RoaringBitmap();
  private final RoaringBitmap out = new RoaringBitmap();

  static int block(int claim) {
    return claim / BLOCK;
  }

  /** A claim comes in or is taken out; what is told last of it holds. */
  void change(int claim, boolean comes) {
    (comes ? in : out).add(claim);
    (comes ? out : in).remove(claim);
  }

  /**
   * What is to be kept: the numbers of the claims in the format of RoaringBitmap.
   *
   * @param before what was kept, null for nothing
   */
  byte[] kept(byte @Nullable [] before) {
    if (before != null) {
      RoaringBitmap old = of(before);
      old.andNot(out);
      in.or(old);
    }
    byte[] kept = new byte[in.serializedSizeInBytes()];
    in.serialize(ByteBuffer.wrap(kept));
    return kept;
  }

  /** The claims of what is kept. */
  static RoaringBitmap of(byte[] kept) {
    RoaringBitmap claims = new RoaringBitmap();
    try {
      claims.deserialize(ByteBuffer.wrap(kept));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return claims;
  }
}
