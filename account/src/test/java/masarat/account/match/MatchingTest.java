package masarat.account.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import masarat.account.coded.CodedEvent;
import masarat.account.coded.CodedEvents;
import masarat.account.coded.Mapping;
import masarat.account.table.CsvTable;
import masarat.lexicon.Entry;
import org.junit.jupiter.api.Test;

/** Two short lists of invented events. */
class MatchingTest {
  private static final String ONE =
      """
      id,day,lat,lon,town,who,low,high
      a1,2031-03-01,34.10,38.20,Nakhla,Northern Front,11,14
      a2,2031-03-03,34.10,38.20,Nakhla,River Guards,1,1
      a3,2031-03-09,35.60,38.90,Tell Zahra,Northern Front,20,20
      """;

  private static final String OTHER =
      """
      id,day,lat,lon,town,who,low,high
      b1,2031-03-01,34.102,38.201,An Nakhlah,Northern Front,11,14
      b2,2031-03-02,34.10,38.70,Wadi Sahm,River Guards,1,1
      b3,2031-03-09,35.60,38.90,Tall Zahra,Northern Front,8,8
      b4,2031-03-09,35.60,38.90,Tall Zahra,Northern Front,12,12
      """;

  private static final String MAPPING =
      """
      name: invented
      id: id
      start: day
      lat: lat
      lon: lon
      place: town
      actors: who
      low: low
      high: high
      """;

  private static List<CodedEvent> events(String table) {
    return CodedEvents.of(
            CsvTable.read("list.csv", table),
            Mapping.read(
                Entry.read("map.yaml", new StringReader(MAPPING)),
                name -> {
                  throw new IllegalArgumentException("there are no taxonomies");
                }))
        .good();
  }

  private static Match pair(List<Match> matches, String a, String b) {
    return matches.stream()
        .filter(match -> match.a().id().equals(a) && match.b().id().equals(b))
        .findFirst()
        .orElseThrow();
  }

  private final Matching matching =
      Matching.of(List.of(events(ONE), events(OTHER)), Optional.empty());

  @Test
  void thePairThatAgreesIsFarAhead() {
    Match same = pair(matching.matches(), "a1", "b1");
    assertThat(same.probability()).isGreaterThan(0.9);
    assertThat(matching.matches().get(0)).isEqualTo(same);
    assertThat(same.reason())
        .contains("number: same range (+", "days: one day (+", "place: within 0.5 km (+");
    assertThat(pair(matching.matches(), "a2", "b1").probability()).isLessThan(0.5);
  }

  @Test
  void oneEventMayBeTwoRowsOfTheOtherList() {
    assertThat(pair(matching.matches(), "a3", "b3").probability())
        .isCloseTo(pair(matching.matches(), "a3", "b4").probability(), within(0.2));
    assertThat(pair(matching.matches(), "a3", "b3").rivals()).isEqualTo(1);
  }

  @Test
  void theSidesMayBeExchanged() {
    List<Match> turned =
        Matching.of(List.of(events(OTHER), events(ONE)), Optional.empty()).matches();
    assertThat(pair(turned, "b1", "a1").probability())
        .isCloseTo(pair(matching.matches(), "a1", "b1").probability(), within(1e-9));
  }

  @Test
  void weightsAreLogarithmsOfHowMuchOftenerTheSameAgree() {
    Match same = pair(matching.matches(), "a1", "b1");
    assertThat(same.agreements())
        .allSatisfy(agreement -> assertThat(agreement.weight()).isBetween(-6.0, 6.0));
    assertThat(same.agreements().get(0).field()).isEqualTo("number");
  }
}
