package masarat.cli;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** A text file that a command was given by name; {@code -} is standard input. */
final class InputFile {
  /** What every packed file begins with. */
  private static final byte[] GZIP = {0x1f, (byte) 0x8b};

  private InputFile() {}

  /** What the file is called in talk. */
  static String name(Path file) {
    return isStandardInput(file) ? "standard input" : file.toString();
  }

  /**
   * The whole text, unpacked where the file is packed (gzip).
   *
   * @throws BadUse if it cannot be read or is no UTF-8
   */
  static String text(Path file, Console console) {
    try {
      byte[] bytes = isStandardInput(file) ? console.in.readAllBytes() : Files.readAllBytes(file);
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(unpacked(bytes)))
          .toString();
    } catch (IOException e) {
      throw failed(file, e);
    }
  }

  /**
   * The lines of a file that may be too long to be held, unpacked where it is packed. Signs that
   * are no UTF-8 end in a {@link CharacterCodingException}.
   */
  static BufferedReader lines(Path file, Console console) throws IOException {
    InputStream in =
        new BufferedInputStream(isStandardInput(file) ? console.in : Files.newInputStream(file));
    in.mark(GZIP.length);
    boolean packed = Arrays.equals(in.readNBytes(GZIP.length), GZIP);
    in.reset();
    return new BufferedReader(
        new InputStreamReader(
            packed ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8.newDecoder()));
  }

  private static byte[] unpacked(byte[] bytes) throws IOException {
    boolean packed = bytes.length > 1 && bytes[0] == GZIP[0] && bytes[1] == GZIP[1];
    if (!packed) {
      return bytes;
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    }
  }

  /** Tells why a file could not be read. */
  static BadUse failed(Path file, IOException e) {
    if (e instanceof NoSuchFileException missing) {
      return new BadUse(
          missing.getFile()
              + ": there is no such file. Maybe check the spelling; this is "
              + Path.of("").toAbsolutePath()
              + ".");
    }
    if (e instanceof CharacterCodingException) {
      return new BadUse(name(file) + ": this is no UTF-8 text. Maybe it is the wrong file.");
    }
    String why = Files.isDirectory(file) ? "it is a folder" : String.valueOf(e.getMessage());
    return new BadUse(name(file) + ": it cannot be read (" + why + "). Maybe name another file.");
  }

  private static boolean isStandardInput(Path file) {
    return file.toString().equals("-");
  }
}
