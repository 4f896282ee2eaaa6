package masarat.gazetteer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Growing bytes to write numbers and texts into, and the way to read them again. */
final class Bytes {
  private byte[] bytes = new byte[1 << 10];
  private int size;

  int size() {
    return size;
  }

  byte[] array() {
    return bytes;
  }

  void clear() {
    size = 0;
  }

  void put(int value) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, size + Math.min(size, 1 << 26));
    }
    bytes[size++] = (byte) value;
  }

  /** A number of 0 or more, seven bits a byte, the lowest first. */
  void number(long value) {
    long rest = value;
    while (rest > 0x7F) {
      put((int) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    put((int) rest);
  }

  /** Any number; small ones near 0 are short. */
  void signed(long value) {
    number(value << 1 ^ value >> 63);
  }

  void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    for (byte b : utf8) {
      put(b);
    }
  }

  static long number(ByteBuffer in) {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte b = in.get();
      value |= (long) (b & 0x7F) << shift;
      if (b >= 0) {
        return value;
      }
    }
  }

  static long signed(ByteBuffer in) {
    long value = number(in);
    return value >>> 1 ^ -(value & 1);
  }

  static String text(ByteBuffer in) {
    byte[] utf8 = new byte[(int) number(in)];
    in.get(utf8);
    return new String(utf8, StandardCharsets.UTF_8);
  }
}
