package masarat.desk;

import java.util.List;
import masarat.documents.Layout;
import masarat.export.Standing;
import org.jspecify.annotations.Nullable;

/** Where words of one report stand in the file that was captured. */
public final class Standings implements Standing.Finder {
  /** Captured bytes, looked up only when somebody asks where words stand in them. */
  @FunctionalInterface
  public interface Bytes {
    /** The bytes; none where they are lost. */
    byte[] get();
  }

  private final String origin;
  private final Bytes bytes;
  private @Nullable List<Layout.OnPage> lines;
  private @Nullable List<Layout.InMarkup> runs;

  /**
   * @param origin of the bytes, which tells their kind
   */
  public Standings(String origin, Bytes bytes) {
    this.origin = origin;
    this.bytes = bytes;
  }

  @Override
  public Standing find(int start, int end) {
    List<Layout.OnPage> known = lines;
    List<Layout.InMarkup> marked = runs;
    if (known == null || marked == null) {
      byte[] captured = bytes.get();
      known = Layout.of(origin, captured);
      marked = Layout.inMarkup(origin, captured);
      lines = known;
      runs = marked;
    }
    Integer page =
        known.stream()
            .filter(line -> line.start() < end && line.end() > start)
            .map(Layout.OnPage::page)
            .findFirst()
            .orElse(null);
    String element =
        marked.stream()
            .filter(run -> run.start() < end && run.end() > start)
            .map(Layout.InMarkup::element)
            .reduce(Standings::around)
            .orElse(null);
    return new Standing(page, element);
  }

  /** The element that holds two. */
  private static String around(String one, String other) {
    int length = Math.min(one.length(), other.length());
    int same = 0;
    int whole = 0;
    while (same < length && one.charAt(same) == other.charAt(same)) {
      same++;
      if (isEnd(one, same) && isEnd(other, same)) {
        whole = same;
      }
    }
    return one.substring(0, whole);
  }

  private static boolean isEnd(String path, int at) {
    return at == path.length() || path.charAt(at) == '/';
  }
}
