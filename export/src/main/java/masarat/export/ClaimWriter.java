package masarat.export;

import java.io.Closeable;
import java.io.IOException;

/** Writes one claim after the other; what the format needs at its end is written on closing. */
interface ClaimWriter extends Closeable {
  /** Whether the format can say the claim; where not, nothing is written. */
  boolean write(Told told) throws IOException;
}
