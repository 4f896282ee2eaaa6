package masarat.cli.print;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Output that stays open when what is written to it ends. */
public final class StandingOutput extends FilterOutputStream {
  /** Writes on to {@code out}. */
  public StandingOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    out.write(bytes, from, length);
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
