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
import org.junit.jupiter.api.io.TempDir;

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

  /** After its import a list's names are found, and the first place is the right one. */
  @Test
  void anImportedListIsFoundByItsNames(@TempDir Path folder) throws IOException {
    Path list = shared("data/places/syria_ar_en.tsv");
    GazetteerImport imports = new GazetteerImport(folder);
    imports.table(list, null, rows -> {});
    PlaceSearch search = new PlaceSearch(imports.gazetteer());
    List<String> rows = Files.readAllLines(list);
    for (int column = 0; column < 2; column++) {
      double found = 0;
      double near = 0;
      for (String row : rows.subList(1, rows.size())) {
        String[] cells = row.split("\t", -1);
        List<PlaceFound> places = search.find(cells[column], Context.none());
        found += places.isEmpty() ? 0 : 1;
        double lat = Double.parseDouble(cells[5]);
        double lon = Double.parseDouble(cells[6]);
        near += !places.isEmpty() && places.get(0).place().kmTo(lat, lon) <= 5 ? 1 : 0;
      }
      int all = rows.size() - 1;
      System.out.printf(
          "Imported %s: found %.1f %%, first within 5 km %.1f %%%n",
          column == 0 ? "Arabic" : "English", 100 * found / all, 100 * near / all);
      assertThat(found / all).isGreaterThan(0.99);
      assertThat(near / all).isGreaterThan(0.95);
    }
  }

  /** Sub-districts, many of one name: by name alone, and with the district they lie in. */
  @Test
  void subDistrictsAreFoundByNameAndParent(@TempDir Path folder) throws IOException {
    GazetteerImport imports = new GazetteerImport(folder);
    for (int level = 0; level < 4; level++) {
      imports.codAb(shared("data/places/yem_adm" + level + ".csv"), rows -> {});
    }
    Gazetteer gazetteer = imports.gazetteer();
    PlaceSearch search = new PlaceSearch(gazetteer);
    List<String> rows = Files.readAllLines(shared("data/places/yem_adm3.csv"));
    double known = 0;
    double first = 0;
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split(",", -1);
      known += gazetteer.find(cells[5]).stream().anyMatch(p -> cells[3].equals(p.pcode())) ? 1 : 0;
      Place district = gazetteer.unit(cells[2]).orElseThrow();
      List<PlaceFound> found =
          search.find(cells[5] + "، " + district.names().arabic(), Context.none());
      first += !found.isEmpty() && cells[3].equals(found.get(0).place().pcode()) ? 1 : 0;
    }
    int all = rows.size() - 1;
    System.out.printf(
        "Sub-districts: known %.1f %%, first %.1f %%%n", 100 * known / all, 100 * first / all);
    assertThat(known / all).isGreaterThan(0.99);
    assertThat(first / all).isGreaterThan(0.97);
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
