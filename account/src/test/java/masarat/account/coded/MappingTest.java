package masarat.account.coded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import masarat.account.table.CsvTable;
import masarat.lexicon.BadData;
import masarat.lexicon.Entry;
import masarat.model.Claim;
import masarat.model.DatePrecision;
import masarat.model.Form;
import masarat.model.Loaded;
import masarat.model.Manner;
import masarat.model.PlacePrecision;
import masarat.model.State;
import masarat.model.Unit;
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
    "'ID,Entry ID,Figure category,Total figures,Start date,Locations name', Helix",
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

  /** A row of a known data set: its whole heading, and the cells that are filled. */
  private static Loaded<Claim> claims(String headings, String... cells) {
    List<String> row = new ArrayList<>();
    for (String heading : headings.split(",", -1)) {
      int at = Arrays.asList(cells).indexOf(heading);
      row.add(at < 0 ? "" : cells[at + 1]);
    }
    CsvTable table =
        CsvTable.read("list.tsv", headings.replace(',', '\t') + "\n" + String.join("\t", row));
    return CodedClaims.of(table, Mapping.recognised(table).orElseThrow());
  }

  @Test
  void aRowOfAcledTellsDeaths() {
    Loaded<Claim> claims =
        claims(
            "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,"
                + "actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,"
                + "civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,"
                + "longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp",
            "event_id_cnty",
            "XYZ12",
            "event_date",
            "2031-05-16",
            "time_precision",
            "1",
            "sub_event_type",
            "Armed clash",
            "actor1",
            "Guards",
            "location",
            "Ain Tal",
            "fatalities",
            "4");
    assertThat(claims.problems()).isEmpty();
    assertThat(claims.good()).singleElement().extracting(Claim::manner).isEqualTo(Manner.KILLED);
    assertThat(claims.good().get(0).quantity().value()).containsExactly(4.0);
  }

  @Test
  void aRowOfPolecatTellsAnAssault() {
    String headings =
        "Event ID,Event Date,Event Type,Event Mode,Intensity,Quad Code,Contexts,Actor Name,"
            + "Actor Country,Actor COW,Primary Actor Sector,Actor Sectors,Actor Title,"
            + "Actor Name Raw,Wikipedia Actor ID,Recipient Name,Recipient Country,Recipient COW,"
            + "Primary Recipient Sector,Recipient Sectors,Recipient Title,Recipient Name Raw,"
            + "Wikipedia Recipient ID,Placename,City,District,Province,Country,Latitude,Longitude,"
            + "GeoNames ID,Raw Placename,Feature Type,Source,Publication Date,Story People,"
            + "Story Organizations,Story Locations,Language,Version";
    assertThat(
            claims(headings, "Event ID", "e1", "Event Date", "2031-05-16", "Event Type", "ASSAULT")
                .good())
        .singleElement()
        .extracting(Claim::manner)
        .isEqualTo(Manner.ATTACK);
    assertThat(
            claims(headings, "Event ID", "e2", "Event Date", "2031-05-16", "Event Type", "RETREAT")
                .good())
        .isEmpty();
  }

  @Test
  void aRowOfHelixTellsTheFigureAsReported() {
    Loaded<Claim> claims =
        claims(
            "ID,Old ID,ISO3,Country,Figure cause,Year,Figure category,Figure role,Total figures,"
                + "Reported,Figure term,Unit,Quantifier,Household size,Start date,"
                + "Start date accuracy,End date,End date accuracy,Stock date,Stock date accuracy,"
                + "Stock reporting date,Sources,Source excerpt,Locations name,Entry ID,Event name",
            "ID",
            "77",
            "Entry ID",
            "5",
            "Figure category",
            "Internal displacements",
            "Total figures",
            "450",
            "Reported",
            "90",
            "Unit",
            "Household",
            "Start date",
            "2031-05-16",
            "Locations name",
            "Ain Tal; Kafr Wadi;Ain Tal");
    assertThat(claims.problems()).isEmpty();
    Claim claim = claims.good().get(0);
    assertThat(claim.report()).isEqualTo("Helix 77");
    assertThat(claim.manner()).isEqualTo(Manner.DISPLACED);
    assertThat(claim.quantity().unit()).isEqualTo(Unit.FAMILIES);
    assertThat(claim.quantity().value()).containsExactly(90.0);
    assertThat(claim.what().states())
        .extracting(State::place)
        .containsExactly("Ain Tal", "Kafr Wadi");
  }
}
