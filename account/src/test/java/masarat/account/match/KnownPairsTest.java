package masarat.account.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import masarat.account.table.CsvTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Deaths of one war in two data sets. Some pairs are known, because the coders of one named the
 * other; weights are learnt without them. A pair that is not listed is not known to be wrong, so
 * only pairs both of whose sides are listed count for precision.
 */
class KnownPairsTest {
  private static final Set<List<String>> KNOWN = new HashSet<>();
  private static final Set<List<String>> FOUND = new HashSet<>();

  @BeforeAll
  static void match() {
    CsvTable links = Events.table("ucdp/links.csv");
    links
        .rows()
        .forEach(
            row ->
                KNOWN.add(
                    List.of(row.cell(links.column("ucdp_id")), row.cell(links.column("aw_code")))));
    Matching.of(
            List.of(
                Events.of(Events.table("ucdp/ged_syria_2016_2019.csv.gz")),
                Events.of(Events.table("ucdp/airwars_incidents.csv"))),
            Optional.empty())
        .matches()
        .stream()
        .filter(match -> match.probability() >= Matching.LIKELY)
        .forEach(match -> FOUND.add(List.of(match.a().id(), match.b().id())));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void eachHalfIsFound(int half) {
    Set<List<String>> known =
        KNOWN.stream().filter(pair -> half(pair) == half).collect(Collectors.toSet());
    Set<String> ones = side(KNOWN, 0);
    Set<String> others = side(KNOWN, 1);
    Set<List<String>> judged =
        FOUND.stream()
            .filter(pair -> half(pair) == half)
            .filter(pair -> ones.contains(pair.get(0)) && others.contains(pair.get(1)))
            .collect(Collectors.toSet());
    System.out.printf(
        "half %d: found %.3f of the known, known %.3f of the found%n",
        half, share(known, FOUND), share(judged, KNOWN));
    assertThat(share(known, FOUND)).as("known pairs found").isGreaterThanOrEqualTo(0.8);
    assertThat(share(judged, KNOWN)).as("found pairs known").isGreaterThanOrEqualTo(0.7);
  }

  private static int half(List<String> pair) {
    return Math.floorMod(pair.get(0).hashCode(), 2);
  }

  private static Set<String> side(Set<List<String>> pairs, int side) {
    return pairs.stream().map(pair -> pair.get(side)).collect(Collectors.toSet());
  }

  private static double share(Set<List<String>> of, Set<List<String>> in) {
    return (double) of.stream().filter(in::contains).count() / of.size();
  }
}
