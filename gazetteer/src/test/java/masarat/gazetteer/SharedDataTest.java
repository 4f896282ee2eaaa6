package masarat.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import masarat.text.Fold;
import org.junit.jupiter.api.Test;

/** Against public data that is not part of the project; skipped where it is absent. */
class SharedDataTest {
  private static Path shared(String file) {
    Path path = Path.of(System.getProperty("masarat.shared", "../../shared"), file);
    assumeTrue(Files.exists(path), () -> "SKIPPED: no " + path);
    return path;
  }

  /** Syrian places by Arabic name, each with coordinates that somebody else found. */
  @Test
  void syrianPlacesLieWhereOthersPutThem() throws IOException {
    List<String> rows = Files.readAllLines(shared("data/places/syria_ar_en.tsv"));
    double incidents = 0;
    double known = 0;
    List<Double> errors = new ArrayList<>();
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split("\t", -1);
      double weight = Double.parseDouble(cells[4]);
      incidents += weight;
      Optional<Double> error = error(cells[0], cells[5], cells[6]);
      if (error.isPresent()) {
        known += weight;
        errors.add(error.get());
      }
    }
    errors.sort(null);
    double median = errors.get(errors.size() / 2);
    System.out.printf(
        "Syrian places: %d of %d rows, %.1f %% of incidents, median error %.2f km%n",
        errors.size(), rows.size() - 1, 100 * known / incidents, median);
    assertThat(known / incidents).isGreaterThan(0.4);
    assertThat(median).isLessThan(1.5);
  }

  private static Optional<Double> error(String name, String lat, String lon) {
    String folded = Fold.fold(name).strip();
    Context study = new Context(List.of(), Set.of("SY"), null);
    Resolution resolution =
        Resolver.resolve(
            folded, Gazetteer.bundled().candidatesIgnoringArticle(folded), null, study);
    return resolution
        .likeliest()
        .map(r -> r.place().kmTo(Double.parseDouble(lat), Double.parseDouble(lon)));
  }

  /** The units of Yemen, whose list writes no hamza. */
  @Test
  void yemeniUnitsAreKnown() throws IOException {
    List<String> rows = Files.readAllLines(shared("data/places/yem_adm1.csv"));
    List<String> unknown =
        rows.subList(1, rows.size()).stream()
            .map(row -> row.split(",", -1)[3])
            .filter(
                name ->
                    Gazetteer.bundled().candidates(Fold.fold(name.strip())).stream()
                        .noneMatch(p -> p.country().equals("YE")))
            .toList();
    assertThat(unknown).hasSizeLessThanOrEqualTo(1);
  }

  /** The names asked for in the place probes, "countryside" apart, which is derived. */
  @Test
  void probedNamesAreKnown() throws IOException {
    List<String> unknown = new ArrayList<>();
    for (String line : Files.readAllLines(shared("gold/probes.jsonl"))) {
      if (line.contains("\"kind\": \"place\"") && !line.contains("countryside")) {
        String span = line.replaceAll(".*\"span\": \"([^\"]*)\".*", "$1");
        if (Gazetteer.bundled().find(span).isEmpty()) {
          unknown.add(span);
        }
      }
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void loadingIsFast() {
    long[] millis = new long[7];
    for (int i = 0; i < millis.length; i++) {
      long start = System.nanoTime();
      assertThat(Gazetteer.open().candidates(Fold.fold("حلب"))).isNotEmpty();
      millis[i] = (System.nanoTime() - start) / 1_000_000;
    }
    System.out.println("Loading, milliseconds: " + Arrays.toString(millis));
    Arrays.sort(millis);
    assertThat(millis[3]).isLessThan(1000);
  }
}
