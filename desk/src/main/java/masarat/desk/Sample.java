package masarat.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import masarat.account.study.Study;
import masarat.account.study.StudyFile;
import masarat.documents.Captured;
import masarat.lexicon.Entry;
import masarat.model.JsonLines;
import masarat.model.Loaded;
import masarat.model.Report;
import masarat.store.Store;

/** The invented reports that come with Masarat, and the question put to them. */
public final class Sample {
  private static final String RESOURCES = "/masarat/demo/";
  private static final String STUDY = "study.yaml";

  private Sample() {}

  public static List<Report> reports() {
    Loaded<Report> loaded;
    try (BufferedReader lines = new BufferedReader(new StringReader(text("reports.jsonl")))) {
      loaded = JsonLines.reports(lines, "reports.jsonl");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!loaded.problems().isEmpty()) {
      throw new IllegalStateException(loaded.problems().get(0).toString());
    }
    return loaded.good();
  }

  public static Study study() {
    return StudyFile.read(Entry.read(STUDY, new StringReader(studyText())));
  }

  /** The study as it is written. */
  public static String studyText() {
    return text(STUDY);
  }

  /** The reports with the lines they are kept in, to be put into a store. */
  public static List<Captured> captured() {
    return reports().stream().map(Sample::captured).toList();
  }

  private static Captured captured(Report report) {
    byte[] line = JsonLines.write(report).getBytes(StandardCharsets.UTF_8);
    return new Captured(report, "sample reports of Masarat", line);
  }

  /** Keeps the study in a store, unless somebody has made it his own there. */
  public static void keepStudy(Store store, String who) {
    String id = study().id();
    if (store.studies().find(id).isEmpty()) {
      store.studies().save(id, studyText(), who, "sample");
    }
  }

  private static String text(String name) {
    try (InputStream in = Sample.class.getResourceAsStream(RESOURCES + name)) {
      if (in == null) {
        throw new IOException(name + " is not bundled");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
