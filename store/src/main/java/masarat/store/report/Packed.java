package masarat.store.report;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import masarat.store.database.StoreProblem;

/** Bytes made smaller and back again (DEFLATE, RFC 1951, in the frame of RFC 1950). */
final class Packed {
  private Packed() {}

  static byte[] pack(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 2 + 64);
      byte[] part = new byte[1 << 13];
      while (!deflater.finished()) {
        packed.write(part, 0, deflater.deflate(part));
      }
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /**
   * @throws StoreProblem if they were not packed so, or were damaged since
   */
  static byte[] unpack(byte[] packed, int size) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      byte[] bytes = new byte[size];
      int done = 0;
      while (done < size && !inflater.finished() && !inflater.needsInput()) {
        done += inflater.inflate(bytes, done, size - done);
      }
      if (done < size) {
        throw new StoreProblem("The bytes of a report were damaged in the store.");
      }
      return bytes;
    } catch (DataFormatException e) {
      throw new StoreProblem("The bytes of a report were damaged in the store.", e);
    } finally {
      inflater.end();
    }
  }
}
