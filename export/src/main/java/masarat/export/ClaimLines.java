package masarat.export;

import java.io.IOException;
import java.io.OutputStream;
import masarat.model.JsonLines;
import tools.jackson.databind.node.ObjectNode;

/** Claims as the codebook has them; without the field {@code quote} where words are kept back. */
final class ClaimLines extends Lines {
  ClaimLines(OutputStream out) {
    super(out);
  }

  @Override
  public boolean write(Told told) throws IOException {
    ObjectNode node = JsonLines.tree(told.claim());
    if (told.quote() == null && node.get("evidence") instanceof ObjectNode evidence) {
      evidence.remove("quote");
    }
    line(node);
    return true;
  }
}
