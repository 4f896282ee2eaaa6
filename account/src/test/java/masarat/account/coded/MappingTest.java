package masarat.account.coded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import masarat.account.table.CsvTable;
import masarat.lexicon.BadData;
import masarat.lexicon.Entry;
import masarat.model.Claim;
import masarat.model.DatePrecision;
import masarat.model.Form;
import masarat.model.Loaded;
import masarat.model.PlacePrecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingTest {
  private static Mapping mapping(String yaml) {
    return Mapping.read(
        Entry.read("map.yaml", new StringReader("name: invented\nid: key\nstart: day\n" + yaml)),
        table -> CsvTable.read(table.text(), "list,category,fine,broad\nours,jeep,car,vehicle\n"));
  }

  private static CodedEvent event(String yaml, String table) {
    Loaded<CodedEvent> loaded = CodedEvents.of(CsvTable.read("list.csv", table), mapping(yaml));
    assertThat(loaded.problems()).isEmpty();
    return loaded.good().get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "'id,type_of_violence,where_prec,date_prec,side_a,side_b,date_start,best', UCDP GED",
    "'event_id_cnty,event_date,sub_event_type,actor1,fatalities,more', ACLED",
    "'Event ID,Event Date,Event Type,Event Mode,Actor Name', POLECAT",
    "'Entry ID,Figure category,Total figures,Start date,Locations name', Helix",
    "'code,belligerent,civ_killed_min,civ_killed_max,geo_precision,date', Airwars"
  })
  void aDataSetIsKnownByItsHeadings(String headings, String name) {
    assertThat(Mapping.recognised(CsvTable.read("list.csv", headings + "\n")))
        .map(Mapping::name)
        .contains(name);
  }

  @Test
  void columnsAreJoinedAddedSplitAndDecoded() {
    CodedEvent event =
        event(
            """
            place: {first: [village, district]}
            actors: {columns: who, split: ";"}
            best: [men, women]
            lat: lat
            lon: lon
            place_precision: {columns: how, codes: {2: district}}
            source: {always: ours}
            """,
            "key,day,village,district,who,men,women,lat,lon,how\n"
                + "7,3 May 2031,,Upper Valley,Guards; Front,4,3,33.5,36.5,2\n");
    assertThat(event.start()).isEqualTo(LocalDate.of(2031, 5, 3));
    assertThat(event.place()).isEqualTo("Upper Valley");
    assertThat(event.actors()).containsExactly("Guards", "Front");
    assertThat(event.toll()).isEqualTo(new Toll(7, 7, 7));
    assertThat(event.location()).isNotNull();
    assertThat(event.location().precision()).isEqualTo(PlacePrecision.DISTRICT);
    assertThat(event.source()).isEqualTo("ours");
  }

  @Test
  void aDayThatStandsForAMonthIsWidened() {
    CodedEvent event =
        event("date_precision: {columns: how, codes: {3: month}}", "key,day,how\n7,2031-05-16,3\n");
    assertThat(event.precision()).isEqualTo(DatePrecision.MONTH);
    assertThat(event.start()).isEqualTo("2031-05-01");
    assertThat(event.end()).isEqualTo("2031-05-31");
  }

  @Test
  void kindsComeFromATaxonomy() {
    CodedEvent event =
        event(
            """
            within: {days: 2, km: 4}
            taxonomies: [{name: vehicle, category: what, table: kinds.csv, list: {always: ours}}]
            """,
            "key,day,what\n7,2031-05-16,jeep\n");
    assertThat(event.kinds()).containsEntry("vehicle", List.of("car", "vehicle"));
  }

  @Test
  void whatIsWrongIsToldInOneLine() {
    assertThatThrownBy(() -> event("place: vilage", "key,day,village\n7,2031-05-16,x\n"))
        .isInstanceOf(BadData.class)
        .hasMessage(
            "list.csv:1: there is no column 'vilage', which the mapping names for 'place'."
                + " Maybe you mean 'village'.");
    assertThatThrownBy(() -> mapping("plaice: village"))
        .isInstanceOf(BadData.class)
        .hasMessageContaining("'plaice' is not a known field");
    assertThat(
            CodedEvents.of(CsvTable.read("list.csv", "key,day\n7,someday\n"), mapping(""))
                .problems())
        .singleElement()
        .hasToString(
            "list.csv:2: 'day' (someday) is no date."
                + " Maybe write it as year-month-day, like 2017-10-14.");
  }

  @Test
  void aRowBecomesAClaimThatQuotesIt() {
    String table =
        "key,day,village,low,high,what\n"
            + "7,2031-05-16,Ain Tal,3,5,deaths\n"
            + "8,2031-05-17,Ain Tal,2,2,deaths\n"
            + "9,2031-05-18,Ain Tal,2,2,talks\n";
    Loaded<Claim> claims =
        CodedClaims.of(
            CsvTable.read("list.csv", table),
            mapping(
                "place: village\n"
                    + "low: low\n"
                    + "high: high\n"
                    + "manner: {columns: what, codes: {deaths: killed}}\n"
                    + "speaker: {always: ngo}\n"));
    assertThat(claims.problems()).isEmpty();
    assertThat(claims.good()).hasSize(2);
    Claim first = claims.good().get(0);
    assertThat(first.id()).isEqualTo("invented 7#1");
    assertThat(first.evidence().quote())
        .isEqualTo("key: 7; day: 2031-05-16; village: Ain Tal; low: 3; high: 5; what: deaths");
    assertThat(first.quantity().form()).isEqualTo(Form.RANGE);
    assertThat(claims.good().get(1).quantity().form()).isEqualTo(Form.EXACT);
    assertThat(first.attribution().actor()).isEqualTo("invented");
  }
}
