package masarat.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import masarat.model.Loaded;
import masarat.model.Problem;
import masarat.text.Fold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class TablesTest {
  static final List<String> tables = CoreBuild.TABLES;

  private static Loaded<Place> table(String name) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(Path.of("data", name))) {
      return PlaceTable.read(lines, name);
    }
  }

  @ParameterizedTest
  @FieldSource("tables")
  void everyRowIsUsable(String name) throws IOException {
    Loaded<Place> loaded = table(name);
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.good()).hasSizeGreaterThan(150);
  }

  @ParameterizedTest
  @FieldSource("tables")
  void idsAreUnique(String name) throws IOException {
    Set<String> seen = new HashSet<>();
    for (Place place : table(name).good()) {
      assertThat(seen.add(place.id())).as(place.id()).isTrue();
    }
  }

  @Test
  void everyCapitalIsACityOfItsCountry() {
    for (String[] cells : Bundle.rows("capitals.tsv")) {
      Place capital = Gazetteer.bundled().capital(cells[0]).orElseThrow();
      assertThat(capital.country()).as(cells[2]).isEqualTo(cells[0]);
      assertThat(capital.kind().isPoint()).as(cells[2]).isTrue();
    }
  }

  @ParameterizedTest
  @FieldSource("tables")
  void unitsThatPlacesLieInAreKnown(String name) throws IOException {
    Set<String> outside = new HashSet<>();
    for (Place place : table(name).good()) {
      if (!place.within().isEmpty() && Gazetteer.bundled().unit(place.within()).isEmpty()) {
        outside.add(place.within());
      }
    }
    assertThat(outside).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("tables")
  void namesHaveLettersOfTheirScript(String name) throws IOException {
    for (Place place : table(name).good()) {
      for (String english : place.names().englishVariants()) {
        assertThat(Fold.fold(english))
            .as(place.id())
            .isNotBlank()
            .isEqualTo(english.strip().toLowerCase(java.util.Locale.ROOT));
      }
      String arabic = place.names().arabic();
      if (arabic != null) {
        assertThat(Fold.fold(arabic)).as(place.id()).matches("[\\u0621-\\u064A0-9 ,.'\\-]+");
      }
      for (String variant : place.names().arabicVariants()) {
        assertThat(Fold.fold(variant)).as(place.id()).matches("[\\u0621-\\u064A0-9 ,.'\\-]+");
      }
    }
  }

  @Test
  void reviewedPlacesLieInTheirCountry() throws IOException {
    for (Place place : table("reviewed.tsv").good()) {
      Gazetteer.bundled()
          .unit(place.country())
          .filter(country -> place.kind().isPoint())
          .ifPresent(
              country ->
                  assertThat(place.kmTo(country))
                      .as(place.name())
                      .isLessThan(3.5 * country.radiusKm() + 150));
    }
  }

  @Test
  void aBadRowIsOneClearLine() throws IOException {
    String text =
        String.join("\t", PlaceTable.COLUMNS)
            + "\n1\ttown\tSY\tHere\t\tهنا\t\t35\t40\t\t\t"
            + "\n2\ttown\tSY\tThere\t\t\t\t95\t40\t\t\t"
            + "\n3\tplanet\tSY\tMars\t\t\t\t35\t40\t\t\t\n";
    Loaded<Place> loaded = PlaceTable.read(new BufferedReader(new StringReader(text)), "mine.tsv");
    assertThat(loaded.good()).extracting(Place::name).containsExactly("Here");
    assertThat(loaded.problems())
        .extracting(Problem::toString)
        .satisfiesExactly(
            first -> assertThat(first).startsWith("mine.tsv:3: ").contains("95.0"),
            second -> assertThat(second).startsWith("mine.tsv:4: ").contains("planet"));
  }
}
