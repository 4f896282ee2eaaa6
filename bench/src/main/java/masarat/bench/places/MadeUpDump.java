package masarat.bench.places;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/** Writes villages that do not exist in the layout of a GeoNames dump, to time an import. */
public final class MadeUpDump {
  private static final String[] SYLLABLES =
      "ba da ka ra ma sa la na ta ha qa fa shi mu ru ni".split(" ", -1);
  private static final String[] COUNTRIES = "SY IQ YE LB JO LY SD EG FR DE US IN BR".split(" ", -1);
  private static final int FIRST_ID = 90_000_000;

  private MadeUpDump() {}

  /**
   * @param arguments the file to write, and how many rows
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2 || !arguments[1].matches("\\d{1,8}")) {
      System.err.println("bench: Give the file to write and the number of rows.");
      System.exit(2);
    }
    int rows = Integer.parseInt(arguments[1]);
    Random random = new Random(1);
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[0])))) {
      for (int i = 0; i < rows; i++) {
        out.print(row(FIRST_ID + i, random));
      }
      if (out.checkError()) {
        throw new IOException(arguments[0] + " cannot be written.");
      }
    }
  }

  private static String row(int id, Random random) {
    StringBuilder name = new StringBuilder();
    for (int n = 2 + random.nextInt(4); n > 0; n--) {
      name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return String.format(
        Locale.ROOT,
        "%d\t%s\t%s\t\t%.5f\t%.5f\tP\tPPL\t%s\t\t\t\t\t\t%d\t\t\t\t2020-01-01\n",
        id,
        name,
        name,
        random.nextDouble() * 125 - 55,
        random.nextDouble() * 340 - 170,
        COUNTRIES[random.nextInt(COUNTRIES.length)],
        random.nextInt(4) * 900);
  }
}
