package masarat.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.List;
import masarat.model.Loaded;
import masarat.model.Problem;
import masarat.model.Report;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * A WARC (ISO 28500), packed or not: each page and each plain text that a crawler saved is a
 * report. The day of the crawl is no day of publication and is not taken for one.
 */
final class WebArchive {
  private final Content file;
  private final List<Captured> reports = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private WebArchive(Content file) {
    this.file = file;
  }

  static Loaded<Captured> read(Content file) throws Unreadable {
    WebArchive archive = new WebArchive(file);
    archive.walk();
    if (archive.reports.isEmpty() && archive.problems.isEmpty()) {
      throw new Unreadable(0, "no page is in this archive.", "it holds pictures and the like only");
    }
    return new Loaded<>(archive.reports, archive.problems);
  }

  private void walk() throws Unreadable {
    int number = 0;
    try (WarcReader reader =
        new WarcReader(Channels.newChannel(new ByteArrayInputStream(file.bytes())))) {
      for (WarcRecord record = next(reader); record != null; record = next(reader)) {
        number++;
        if (record instanceof WarcResponse || record instanceof WarcResource) {
          add((WarcTargetRecord) record, number);
        }
      }
    } catch (IOException e) {
      String message = "the archive breaks off after record " + number + ".";
      if (reports.isEmpty()) {
        throw new Unreadable(0, message, "fetch it again");
      }
      problems.add(new Problem(file.place(), 0, message, "fetch it again"));
    }
  }

  private static @Nullable WarcRecord next(WarcReader reader) throws IOException {
    return reader.next().orElse(null);
  }

  private void add(WarcTargetRecord record, int number) throws IOException {
    String place = file.place() + "#" + number;
    String id = file.id() + "#" + number;
    try {
      Saved saved = saved(record);
      if (saved == null) {
        return;
      }
      MediaType type = saved.type().base();
      byte[] bytes = saved.bytes();
      if (type.equals(MediaType.HTML) || type.toString().equals("application/xhtml+xml")) {
        Report page = at(HtmlPage.read(bytes, id), record.target());
        reports.add(new Captured(page, place, bytes));
      } else if (type.toString().equals("text/plain")) {
        Report text = new Report(id, null, Decoding.text(bytes), null, null, record.target(), null);
        reports.add(new Captured(text, place, bytes));
      }
    } catch (Unreadable e) {
      problems.add(new Problem(place, e.line, String.valueOf(e.getMessage()), e.maybe));
    } catch (ParsingException e) {
      problems.add(
          new Problem(place, 0, "the record cannot be read (" + e.getMessage() + ").", null));
    }
  }

  /** A thing on the web as it was: unpacked, where the server sent it packed. */
  private record Saved(MediaType type, byte[] bytes) {}

  /** What the server sent, when it sent what was asked for. */
  private static @Nullable Saved saved(WarcTargetRecord record) throws IOException {
    if (record instanceof WarcResponse response) {
      if (!response.contentType().base().equals(MediaType.HTTP)
          || response.http().status() != 200) {
        return null;
      }
      HttpResponse http = response.http();
      return new Saved(http.contentType(), http.bodyDecoded().stream().readAllBytes());
    }
    return new Saved(record.contentType(), record.body().stream().readAllBytes());
  }

  private static Report at(Report page, String address) {
    return new Report(
        page.id(),
        page.title(),
        page.text(),
        page.published(),
        page.publisher(),
        page.url() == null ? address : page.url(),
        page.language());
  }
}
