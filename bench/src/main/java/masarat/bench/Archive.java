package masarat.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.StringTokenizer;
import java.util.zip.ZipInputStream;
import masarat.model.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The articles of a newspaper archive: a folder of zip files, each with one JSON array of objects
 * that have a {@code content}. This is the layout of SaudiNewsNet (M. Alhagri, 2015).
 *
 * @param articles shuffled, but alike in every run, so that each stretch of them is like the whole
 */
record Archive(List<Article> articles) {
  /** Where the archive lies is told by this system property. */
  static final String FOLDER = "masarat.archive";

  /**
   * One article.
   *
   * @param tokens what is set apart by white space
   */
  record Article(Report report, int tokens) {}

  /** The archive in a folder, empty where there is none. */
  static Archive in(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> zips = Files.newDirectoryStream(folder, "*.zip")) {
        zips.forEach(files::add);
      }
    }
    Collections.sort(files);
    List<Article> articles = new ArrayList<>();
    for (Path file : files) {
      try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file))) {
        while (in.getNextEntry() != null) {
          add(in, articles);
        }
      }
    }
    Collections.shuffle(articles, new Random(1));
    return new Archive(List.copyOf(articles));
  }

  /** The archive that the system property names. */
  static Archive told() {
    try {
      return in(Path.of(System.getProperty(FOLDER, "")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  long tokens() {
    return articles.stream().mapToLong(Article::tokens).sum();
  }

  private static void add(InputStream in, List<Article> articles) throws IOException {
    for (JsonNode article : JsonMapper.shared().readTree(in.readAllBytes())) {
      String text = article.path("content").asString("");
      int tokens = new StringTokenizer(text).countTokens();
      if (tokens > 0) {
        String id = "a" + articles.size();
        Report report = new Report(id, null, text, null, null, null, "ar");
        articles.add(new Article(report, tokens));
      }
    }
  }
}
