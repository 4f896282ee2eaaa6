package masarat.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import masarat.model.Coded;

/** The layouts of lists of places that can be imported. */
public enum ListLayout implements Coded {
  /** A dump of GeoNames. */
  GEONAMES,
  /** A level of OCHA's common operational data set of administrative boundaries. */
  COD_AB,
  /** Any table with names and coordinates. */
  CSV;

  private static final Pattern PCODE_COLUMN =
      Pattern.compile("\\badm(in)?[0-5]_?p_?code\\b", Pattern.CASE_INSENSITIVE);

  /** The word for it on a command line. */
  @Override
  public String toString() {
    return code().replace('_', '-');
  }

  /**
   * The layout that a list seems to have: a map is of boundaries, a first line with a column of
   * P-codes too, and one of as many columns as GeoNames has, with a number first, is of GeoNames.
   */
  public static ListLayout of(Path list) throws IOException {
    if (String.valueOf(list.getFileName()).toLowerCase(Locale.ROOT).contains("json")) {
      return COD_AB;
    }
    try (BufferedReader lines = Sources.lines(list)) {
      String first = lines.readLine();
      if (first == null) {
        throw new IOException("it is empty");
      }
      String[] cells = first.split("\t", -1);
      boolean numbered = cells[0].chars().allMatch(c -> c >= '0' && c <= '9');
      return cells.length == GeonamesDump.COLUMNS && numbered
          ? GEONAMES
          : PCODE_COLUMN.matcher(first).find() ? COD_AB : CSV;
    }
  }
}
