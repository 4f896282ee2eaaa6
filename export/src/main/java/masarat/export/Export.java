package masarat.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import masarat.model.Claim;
import masarat.model.Report;
import org.jspecify.annotations.Nullable;

/** A file of one format being written, claim after claim. */
public final class Export implements Closeable {
  private final Format format;
  private final Discretion discretion;
  private final MessageDigest digest = Manifest.digest();
  private final ClaimWriter writer;
  private long written;
  private long left;

  /**
   * Begins a file.
   *
   * @param out is closed with this
   * @throws IOException if it cannot be written
   */
  public Export(Format format, Discretion discretion, OutputStream out) throws IOException {
    this.format = format;
    this.discretion = discretion;
    this.writer = format.writer(new DigestOutputStream(out, digest));
  }

  /**
   * Writes a claim, or counts it where the format cannot say it.
   *
   * @param report it stands in, null where that is not at hand: its address, its day and the words
   *     round a quotation are then missing
   * @param standing of its words in the captured file
   * @throws IOException if it cannot be written
   */
  public void write(Claim claim, @Nullable Report report, Standing standing) throws IOException {
    if (writer.write(discretion.apply(claim, report, standing))) {
      written++;
    } else {
      left++;
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }

  /** What the file holds; complete once it is closed. */
  public Manifest manifest() {
    byte[] sum = digest.digest();
    return new Manifest(
        format.toString(), written, left, discretion, HexFormat.of().formatHex(sum), Map.of());
  }
}
