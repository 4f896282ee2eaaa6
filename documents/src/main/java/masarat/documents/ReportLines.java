package masarat.documents;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import masarat.model.JsonLines;
import masarat.model.Loaded;
import masarat.model.Problem;
import masarat.model.Report;

/** A file of reports, one JSON object a line; a line that is no text costs that line only. */
final class ReportLines {
  private ReportLines() {}

  static Loaded<Report> read(byte[] bytes, String file) throws Unreadable, IOException {
    List<Problem> problems = new ArrayList<>();
    String text = Decoding.isUtf16(bytes) ? Decoding.text(bytes) : lines(bytes, file, problems);
    Loaded<Report> loaded = JsonLines.reports(new BufferedReader(new StringReader(text)), file);
    if (loaded.good().isEmpty() && (loaded.problems().isEmpty() || !problems.isEmpty())) {
      Decoding.text(bytes);
    }
    problems.addAll(loaded.problems());
    return new Loaded<>(loaded.good(), problems);
  }

  /** The lines, with a blank in the place of each that is no text. */
  private static String lines(byte[] bytes, String file, List<Problem> problems) {
    StringBuilder text = new StringBuilder(bytes.length);
    int start = 0;
    for (int line = 1; start < bytes.length; line++) {
      int end = start;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      try {
        text.append(
            Decoding.decode(ByteBuffer.wrap(bytes, start, end - start), StandardCharsets.UTF_8));
      } catch (CharacterCodingException e) {
        problems.add(new Problem(file, line, "this is no UTF-8 text.", "save it as UTF-8"));
      }
      text.append('\n');
      start = end + 1;
    }
    return text.toString();
  }
}
