package masarat.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Opens lists as they are given away: plain, gzipped, or the one table in a zip file. */
final class Sources {
  private Sources() {}

  static BufferedReader lines(Path file) throws IOException {
    return new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8), 1 << 16);
  }

  private static InputStream open(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    InputStream in = Files.newInputStream(file);
    if (name.endsWith(".gz")) {
      return new GZIPInputStream(in, 1 << 16);
    }
    if (!name.endsWith(".zip")) {
      return in;
    }
    ZipInputStream zip = new ZipInputStream(in);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (!entry.isDirectory() && !entry.getName().toLowerCase(Locale.ROOT).contains("readme")) {
        return zip;
      }
    }
    zip.close();
    throw new IOException("it holds no table");
  }
}
