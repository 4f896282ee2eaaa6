package masarat.documents;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Packed files and what is in them. */
final class Archive {
  /** Unpacked, all together; more is a trap or does not fit. */
  private static final int LARGEST = 1 << 30;

  private static final String BROKEN = "the download broke off; fetch it again";

  private Archive() {}

  /** The one file in a gzip: the same thing, unpacked. */
  static Content gunzip(Content packed) throws Unreadable {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.bytes()))) {
      return new Content(packed.id(), packed.place(), rest(in));
    } catch (ZipException | EOFException e) {
      throw new Unreadable(0, "this is no whole gzip file.", BROKEN);
    } catch (IOException e) {
      throw new Unreadable(0, "it cannot be unpacked (" + e.getMessage() + ").", BROKEN);
    }
  }

  /** The files in a zip by name, without hidden ones. */
  static List<Content> unzip(Content packed) throws Unreadable {
    List<Content> entries = new ArrayList<>();
    int left = LARGEST;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed.bytes()))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!entry.isDirectory() && !isHidden(entry.getName())) {
          byte[] bytes = bounded(in, left);
          left -= bytes.length;
          entries.add(packed.entry(entry.getName(), bytes));
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new Unreadable(0, "this is no whole zip file (" + e.getMessage() + ").", BROKEN);
    }
    if (entries.isEmpty()) {
      throw new Unreadable(0, "this zip file holds nothing that can be read.", BROKEN);
    }
    entries.sort(Comparator.comparing(Content::id));
    return entries;
  }

  /** What is left of a packed file, unpacked, if it is not too large. */
  static byte[] rest(InputStream in) throws IOException, Unreadable {
    return bounded(in, LARGEST);
  }

  private static byte[] bounded(InputStream in, int most) throws IOException, Unreadable {
    byte[] bytes = in.readNBytes(most);
    if (bytes.length == most && in.read() >= 0) {
      throw new Unreadable(0, "unpacked it is larger than a gigabyte.", "unpack and split it");
    }
    return bytes;
  }

  private static boolean isHidden(String name) {
    for (String part : name.toLowerCase(Locale.ROOT).split("/", -1)) {
      if (part.startsWith(".") || part.equals("__macosx")) {
        return true;
      }
    }
    return false;
  }
}
