package masarat.bench.places;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import masarat.model.Report;
import masarat.reader.Explanation.Seen;
import masarat.reader.Reader;
import masarat.reader.mention.Mention.PlaceMention;

/**
 * Measures how well places are found and placed in IDRISI and TR-News. Each is told whole and in
 * two halves, every other text: the first was looked at while the reader was written, the second
 * was not.
 */
public final class PlaceMeasure {
  private PlaceMeasure() {}

  /**
   * @param files {@code ar.jsonl} of IDRISI, {@code TR-News.xml}; one or both
   */
  public static void main(String[] files) throws IOException {
    if (files.length == 0) {
      System.err.println("bench: Give ar.jsonl of IDRISI, TR-News.xml, or both.");
      System.exit(2);
    }
    for (String file : files) {
      Path path = Path.of(file);
      if (Files.exists(path)) {
        measure(path);
      } else {
        System.err.println("bench: SKIPPED, for there is no " + file + ".");
      }
    }
  }

  private static void measure(Path file) throws IOException {
    List<MarkedText> texts =
        file.toString().endsWith(".xml") ? TrNews.read(file) : Idrisi.read(file);
    PlaceScore[] scores = {new PlaceScore(), new PlaceScore(), new PlaceScore()};
    Reader reader = Reader.bundled();
    for (int i = 0; i < texts.size(); i++) {
      MarkedText text = texts.get(i);
      List<Seen> seen = seen(reader, text);
      scores[0].add(text, seen);
      scores[1 + i % 2].add(text, seen);
    }
    System.out.println(file.getFileName() + ", " + texts.size() + " texts");
    System.out.println("  all     " + scores[0]);
    System.out.println("  read    " + scores[1]);
    System.out.println("  unread  " + scores[2]);
  }

  private static List<Seen> seen(Reader reader, MarkedText text) {
    Report report = new Report("text", null, text.text(), null, null, null, text.language());
    return reader.explain(report).mentions().stream()
        .filter(seen -> seen.mention() instanceof PlaceMention)
        .toList();
  }
}
