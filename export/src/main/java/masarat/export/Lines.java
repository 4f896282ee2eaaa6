package masarat.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/** A file of JSON, one object a line. */
abstract class Lines implements ClaimWriter {
  private final Writer out;

  Lines(OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  void line(JsonNode node) throws IOException {
    out.append(node.toString()).append('\n');
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
