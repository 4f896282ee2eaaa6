package masarat.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes to text, strictly: a byte that is no letter is told, never replaced. */
final class Decoding {
  private static final String ANOTHER_ENCODING =
      "it is in another encoding; save it as UTF-8, for example with"
          + " iconv -f WINDOWS-1256 -t UTF-8";

  private Decoding() {}

  /** A whole file in UTF-8, or in UTF-16 where it begins with that byte order mark. */
  static String text(byte[] bytes) throws Unreadable {
    return text(bytes, StandardCharsets.UTF_8);
  }

  /** A whole file in an encoding of its own telling, unless a byte order mark tells another. */
  static String text(byte[] bytes, Charset told) throws Unreadable {
    Charset charset = isUtf16(bytes) ? StandardCharsets.UTF_16 : told;
    String text;
    try {
      text = decode(ByteBuffer.wrap(bytes), charset);
    } catch (CharacterCodingException e) {
      throw notText(bytes, charset);
    }
    String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
    refuseControls(bare);
    if (bare.isBlank()) {
      throw new Unreadable(0, "the file is empty.", null);
    }
    return bare;
  }

  static boolean isUtf16(byte[] bytes) {
    return bytes.length >= 2
        && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
            || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
  }

  /** Part of a file. */
  static String decode(ByteBuffer bytes, Charset charset) throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(bytes)
        .toString();
  }

  /** Why bytes that are no text in {@code charset} are none, and where. */
  private static Unreadable notText(byte[] bytes, Charset charset) {
    for (byte b : bytes) {
      if (b == 0) {
        return binary();
      }
    }
    int line = 1;
    int start = 0;
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] == '\n') {
        try {
          decode(ByteBuffer.wrap(bytes, start, i - start), charset);
        } catch (CharacterCodingException e) {
          return new Unreadable(line, "this is no " + charset.name() + " text.", ANOTHER_ENCODING);
        }
        line++;
        start = i + 1;
      }
    }
    return new Unreadable(0, "this is no " + charset.name() + " text.", ANOTHER_ENCODING);
  }

  /** Text has few signs that cannot be written; a NUL it never has. */
  private static void refuseControls(String text) throws Unreadable {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        throw binary();
      }
      if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
        controls++;
      }
    }
    if (controls > 2 && controls > text.length() / 100) {
      throw binary();
    }
  }

  private static Unreadable binary() {
    return new Unreadable(
        0, "this is no text, whatever its name says.", "export it as text from where it came");
  }
}
