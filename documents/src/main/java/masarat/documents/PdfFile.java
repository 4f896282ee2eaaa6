package masarat.documents;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import masarat.model.Report;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * The words of a PDF in reading order, right-to-left lines turned back, lines of a paragraph in one
 * line; and where on which page each line stands. A new paragraph is told by a wider gap above it,
 * by letters of another size and by a short line before it, never by indentation: lines that run
 * from right to left begin anywhere on their left.
 */
final class PdfFile {
  private PdfFile() {}

  static Report read(Content file) throws Unreadable {
    return new Report(file.id(), null, strip(file.bytes()).text(), null, null, null, null);
  }

  /** Where the lines of the text stand, in the order of the text. */
  static List<Layout.OnPage> lines(byte[] bytes) throws Unreadable {
    return strip(bytes).lines;
  }

  private static Stripper strip(byte[] bytes) throws Unreadable {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      Stripper stripper = new Stripper();
      stripper.writeText(document, stripper.out);
      if (stripper.text().isBlank()) {
        throw new Unreadable(
            0,
            "its pages hold pictures, no text.",
            "read it with optical recognition first, for example with ocrmypdf -l ara+eng");
      }
      return stripper;
    } catch (InvalidPasswordException e) {
      throw new Unreadable(0, "the file is locked.", "save it without its password");
    } catch (IOException e) {
      throw new Unreadable(0, "this is no whole PDF (" + e.getMessage() + ").", "fetch it again");
    }
  }

  private static final class Stripper extends PDFTextStripper {
    private final StringWriter out = new StringWriter();
    private final List<Layout.OnPage> lines = new ArrayList<>();
    private @Nullable Line line;
    private @Nullable Line before;

    /** Between the last two lines of one paragraph, in points; 0 where none is known. */
    private float spacing;

    /** The widest line of the page so far, in points. */
    private float widest;

    private Stripper() {
      setLineSeparator(" ");
      setParagraphEnd("\n");
      setPageEnd("\n");
      setIndentThreshold(Float.MAX_VALUE);
      setDropThreshold(Float.MAX_VALUE);
      setSortByPosition(true);
    }

    private String text() {
      return out.toString();
    }

    @Override
    protected void writeString(String words, List<TextPosition> positions) throws IOException {
      if (line == null) {
        line = new Line(out.getBuffer().length());
      }
      positions.forEach(line::widen);
      super.writeString(words, positions);
    }

    @Override
    protected void writeLineSeparator() throws IOException {
      endLine();
      super.writeLineSeparator();
    }

    @Override
    protected void writeParagraphEnd() throws IOException {
      endLine();
      super.writeParagraphEnd();
    }

    @Override
    protected void writePageEnd() throws IOException {
      endLine();
      before = null;
      spacing = 0;
      widest = 0;
      super.writePageEnd();
    }

    private void endLine() {
      if (line != null) {
        Brackets.turn(out.getBuffer(), line.start);
        partFromBefore(line);
        lines.add(line.onPage(out.getBuffer(), getCurrentPageNo()));
        widest = Math.max(widest, line.right - line.left);
        before = line;
        line = null;
      }
    }

    /** Puts a line break before the line where a new paragraph begins. */
    private void partFromBefore(Line line) {
      if (before == null) {
        return;
      }
      float gap = line.bottom - before.bottom;
      boolean apart = spacing > 0 ? gap > 1.35f * spacing : gap > 2 * line.size;
      boolean resized = line.size > 1.15f * before.size || before.size > 1.15f * line.size;
      boolean cutShort = before.right - before.left < 0.75f * widest;
      if (!apart && !resized && gap > 0) {
        spacing = gap;
      }
      if ((apart || resized || cutShort) && out.getBuffer().charAt(line.start - 1) == ' ') {
        out.getBuffer().setCharAt(line.start - 1, '\n');
      }
    }
  }

  /** A line as it is read: where it begins in the text and the box round its letters. */
  private static final class Line {
    private final int start;
    private float size;
    private float left = Float.MAX_VALUE;
    private float top = Float.MAX_VALUE;
    private float right;
    private float bottom;

    private Line(int start) {
      this.start = start;
    }

    private void widen(TextPosition letter) {
      size = Math.max(size, letter.getFontSizeInPt());
      left = Math.min(left, letter.getXDirAdj());
      right = Math.max(right, letter.getXDirAdj() + letter.getWidthDirAdj());
      top = Math.min(top, letter.getYDirAdj() - letter.getHeightDir());
      bottom = Math.max(bottom, letter.getYDirAdj());
    }

    private Layout.OnPage onPage(StringBuffer text, int page) {
      int from = text.codePointCount(0, start);
      int to = from + text.codePointCount(start, text.length());
      return new Layout.OnPage(from, to, page, left, top, right - left, bottom - top);
    }
  }
}
