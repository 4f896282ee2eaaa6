package masarat.documents;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import masarat.model.JsonLines;
import masarat.model.Line;
import masarat.model.Loaded;
import masarat.model.Problem;
import masarat.model.Report;

/** A file of reports, one JSON object a line; a line that is no text costs that line only. */
final class ReportLines {
  private ReportLines() {}

  static Loaded<Captured> read(byte[] bytes, String file) throws Unreadable, IOException {
    List<Problem> problems = new ArrayList<>();
    List<byte[]> lines = new ArrayList<>();
    byte[] utf8 =
        Decoding.isUtf16(bytes) ? Decoding.text(bytes).getBytes(StandardCharsets.UTF_8) : bytes;
    String text = lines(utf8, file, lines, problems);
    Loaded<Line<Report>> loaded =
        JsonLines.reportLines(new BufferedReader(new StringReader(text)), file);
    if (loaded.good().isEmpty() && (loaded.problems().isEmpty() || !problems.isEmpty())) {
      Decoding.text(bytes);
    }
    problems.addAll(loaded.problems());
    List<Captured> good = new ArrayList<>();
    for (Line<Report> line : loaded.good()) {
      good.add(new Captured(line.item(), file + ":" + line.number(), lines.get(line.number() - 1)));
    }
    return new Loaded<>(good, problems);
  }

  /** The lines, with a blank in the place of each that is no text, and their bytes. */
  private static String lines(
      byte[] bytes, String file, List<byte[]> lines, List<Problem> problems) {
    StringBuilder text = new StringBuilder(bytes.length);
    int start = 0;
    for (int line = 1; start < bytes.length; line++) {
      int end = start;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      lines.add(Arrays.copyOfRange(bytes, start, end));
      try {
        text.append(
            Decoding.decode(ByteBuffer.wrap(bytes, start, end - start), StandardCharsets.UTF_8)
                .replace('\r', ' '));
      } catch (CharacterCodingException e) {
        problems.add(new Problem(file, line, "this is no UTF-8 text.", "save it as UTF-8"));
      }
      text.append('\n');
      start = end + 1;
    }
    return text.toString();
  }
}
