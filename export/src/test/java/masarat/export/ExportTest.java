package masarat.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.jerolba.carpet.CarpetReader;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import masarat.model.Claim;
import masarat.model.JsonLines;
import masarat.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each format is written and read back by a library or by the rules of that format. */
class ExportTest {
  private static final String TEXT =
      "🙂 قال مرصد إن نحو 300 مقاتل غادروا الرقة إلى دير الزور عبر معدان. وقتل 3 مدنيين في سوريا.";

  private static final Standing STANDING = new Standing(2, "/html/body/p[3]");

  private static final Report REPORT =
      new Report(
          "r1",
          "عنوان",
          TEXT,
          LocalDate.parse("2017-10-16"),
          "صحيفة",
          "http://news.example/r1",
          "ar");

  private static final String LEFT =
      """
      {"id":"r1#1","report":"r1","evidence":{"start":14,"end":38,"quote":"%s"},\
      "kind":"transition","manner":"left","who":{"actor":["islamic-state"],"role":"fighters"},\
      "quantity":{"form":"about","value":[300],"unit":"people","text":"نحو 300","low":200,"high":400},\
      "from":{"place":"Raqqa","lat":35.95,"lon":39.01,"precision":"exact"},\
      "via":[{"place":"Maadan","lat":35.75,"lon":39.61,"precision":"exact"}],\
      "to":[{"place":"Deir ez-Zor","geonames":170794,"lat":35.34,"lon":40.14,"precision":"exact"}],\
      "when":{"start":"2017-10-15","end":"2017-10-15","precision":"day"},\
      "attribution":{"class":"observers","actor":"local-monitor"},"stance":"asserted","score":0.75}
      """
          .formatted(quote(14, 38));

  private static final String KILLED =
      """
      {"id":"r1#2","report":"r1","evidence":{"start":67,"end":81,"quote":"%s"},\
      "kind":"transition","manner":"killed","who":{"role":"civilians"},\
      "quantity":{"form":"exact","value":[3],"unit":"people","text":"3","low":3,"high":3},\
      "from":{"place":"Syria","geonames":163843,"lat":35.03,"lon":38.51,"precision":"country"},\
      "to":{"status":"dead"},"by":["syrian-army"],\
      "when":{"start":"2017-10-01","end":"2017-10-31","precision":"month"},\
      "attribution":{"class":"author"},"stance":"alleged"}
      """
          .formatted(quote(67, 81));

  private static final String NOWHERE =
      """
      {"id":"r1#3","report":"r1","evidence":{"start":0,"end":1,"quote":"🙂"},\
      "kind":"presence","manner":"hosted","quantity":{"form":"vague","term":"thousands",\
      "unit":"families","low":1000,"high":9999},"attribution":{"class":"un"},"stance":"asserted"}
      """;

  @TempDir Path folder;

  @Test
  void jsonLinesComeBackWhole() throws IOException {
    assertThat(claims(text(Format.JSONL, Discretion.NONE))).isEqualTo(all());
  }

  @Test
  void csvHasEveryFieldInItsColumn() throws IOException {
    List<NamedCsvRecord> rows = rows(text(Format.CSV, Discretion.NONE));

    assertThat(rows).hasSize(3);
    assertThat(rows.get(0).getFieldsAsMap())
        .containsEntry("quote", quote(14, 38))
        .containsEntry("low", "200")
        .containsEntry("from_place", "Raqqa")
        .containsEntry("via_place", "Maadan")
        .containsEntry("to_lon", "40.14")
        .containsEntry("attribution_actor", "local-monitor");
  }

  @Test
  void geoJsonHasALineALegAndTheAreaOfACountry() throws Exception {
    String json = text(Format.GEOJSON, Discretion.NONE);
    Geometry read = new GeoJsonReader().read(json);

    assertThat(read).isInstanceOf(GeometryCollection.class);
    assertThat(read.getNumGeometries()).isEqualTo(3);
    assertThat(read.getGeometryN(0).toText()).isEqualTo("LINESTRING (39.01 35.95, 39.61 35.75)");
    assertThat(read.getGeometryN(1).toText()).isEqualTo("LINESTRING (39.61 35.75, 40.14 35.34)");
    Geometry syria = read.getGeometryN(2);
    assertThat(syria.getGeometryType()).isEqualTo("MultiPolygon");
    assertThat(syria.contains(read.getGeometryN(0))).isTrue();
    JsonNode properties = JsonMapper.shared().readTree(json).at("/features/0/properties");
    assertThat(properties.get("low").asInt()).isEqualTo(200);
    assertThat(properties.get("speaker").asString()).isEqualTo("observers: local-monitor");
  }

  @Test
  void hxlHasATagUnderEveryHeadingAndARowALeg() throws IOException {
    List<CsvRecord> rows;
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder().ofCsvRecord(text(Format.HXL, Discretion.NONE))) {
      rows = csv.stream().toList();
    }

    assertThat(rows).hasSize(2 + 2 + 1 + 1);
    assertThat(rows.get(1).getFields())
        .allMatch(tag -> tag.matches("#[a-z][a-z0-9_]*(\\+[a-z][a-z0-9_]*)*"))
        .hasSameSizeAs(rows.get(0).getFields());
    int low = rows.get(1).getFields().indexOf("#affected+ind+low");
    assertThat(rows.get(2).getField(low)).isEqualTo("200");
    assertThat(rows.get(5).getField(low)).isEqualTo("1000");
  }

  @Test
  void everyTripOfFollowTheMoneyHasBothItsAddresses() throws IOException {
    List<JsonNode> entities = lines(text(Format.FTM, Discretion.NONE));
    Set<String> addresses =
        entities.stream()
            .filter(e -> e.get("schema").asString().equals("Address"))
            .map(e -> e.get("id").asString())
            .collect(Collectors.toSet());
    List<JsonNode> trips =
        entities.stream().filter(e -> e.get("schema").asString().equals("Trip")).toList();

    assertThat(addresses).hasSize(4);
    assertThat(trips).hasSize(2);
    for (JsonNode trip : trips) {
      JsonNode properties = trip.get("properties");
      assertThat(properties.get("name").get(0).asString()).contains("left", "size=200..400");
      assertThat(addresses)
          .contains(properties.at("/startLocation/0").asString())
          .contains(properties.at("/endLocation/0").asString());
    }
    assertThat(entities).extracting(e -> e.get("schema").asString()).doesNotContain("Person");
  }

  @Test
  void acledHasItsColumnsAndNoGroupSizeAmongFatalities() throws IOException {
    List<NamedCsvRecord> rows = rows(text(Format.ACLED, Discretion.NONE));

    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).getFieldCount()).isEqualTo(31);
    assertThat(rows.get(0).getField("fatalities")).isEmpty();
    assertThat(rows.get(0).getField("tags")).contains("size=200..400-people");
    assertThat(rows.get(0).getField("geo_precision")).isEqualTo("1");
    assertThat(rows.get(1).getField("fatalities")).isEqualTo("3");
    assertThat(rows.get(1).getField("time_precision")).isEqualTo("3");
  }

  @Test
  void gedHasItsColumnsAndTheDeadOnly() throws IOException {
    List<NamedCsvRecord> rows = rows(text(Format.GED, Discretion.NONE));

    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).getFieldCount()).isEqualTo(49);
    assertThat(rows.get(0).getFieldsAsMap())
        .containsEntry("best", "3")
        .containsEntry("deaths_civilians", "3")
        .containsEntry("side_a", "syrian-army")
        .containsEntry("where_prec", "6")
        .containsEntry("date_prec", "4");
  }

  @Test
  void ploverHasWhatItDemands() throws IOException {
    List<JsonNode> records = lines(text(Format.PLOVER, Discretion.NONE));

    assertThat(records).hasSize(2);
    for (JsonNode entry : records) {
      for (String required : List.of("id", "date", "actor", "event")) {
        assertThat(entry.hasNonNull(required)).as(required).isTrue();
      }
    }
    assertThat(records.get(0).get("event").asString()).isEqualTo("RETREAT");
    assertThat(records.get(0).at("/actor/code").asString()).isEqualTo("islamic-state");
    assertThat(records.get(1).at("/actor/code").asString()).isEqualTo("syrian-army");
    assertThat(records.get(1).at("/size/dead").asInt()).isEqualTo(3);
  }

  @Test
  void annotationsPointAtTheirWords() throws IOException {
    JsonNode page = JsonMapper.shared().readTree(text(Format.WEB_ANNOTATION, Discretion.NONE));

    assertThat(page.get("@context").asString()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
    assertThat(page.get("items")).hasSize(3);
    for (JsonNode item : page.get("items")) {
      JsonNode quote = item.at("/target/selector/0");
      JsonNode position = item.at("/target/selector/1");
      int start = position.get("start").asInt();
      assertThat(quote(start, position.get("end").asInt()))
          .isEqualTo(quote.get("exact").asString());
      assertThat(quote(0, start)).endsWith(quote.get("prefix").asString());
      assertThat(claims(item.at("/body/value").asString())).hasSize(1);
      JsonNode onPage = item.at("/target/selector/2");
      assertThat(onPage.get("type").asString()).isEqualTo("FragmentSelector");
      assertThat(onPage.get("value").asString()).isEqualTo("page=2");
      JsonNode inElement = item.at("/target/selector/3");
      assertThat(inElement.get("type").asString()).isEqualTo("XPathSelector");
      assertThat(inElement.get("value").asString()).isEqualTo("/html/body/p[3]");
      assertThat(inElement.get("refinedBy")).isEqualTo(quote);
    }
  }

  @Test
  void parquetComesBackWhole() throws IOException {
    Path file = folder.resolve("claims.parquet");
    Files.write(file, bytes(Format.PARQUET, Discretion.NONE));

    List<ParquetRow> rows = new CarpetReader<>(file.toFile(), ParquetRow.class).toList();

    assertThat(rows)
        .isEqualTo(
            all().stream()
                .map(claim -> ParquetRow.of(Discretion.NONE.apply(claim, REPORT, STANDING)))
                .toList());
    assertThat(rows.get(0).to().get(0).geonames()).isEqualTo(170794L);
    assertThat(rows.get(0).whenStart()).isEqualTo(LocalDate.parse("2017-10-15"));
    assertThat(rows.get(2).high()).isEqualTo(9999);
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void wordsThatStayAtHomeAreInNoFile(Format format) throws IOException {
    String open = new String(bytes(format, Discretion.NONE), StandardCharsets.UTF_8);
    String closed = new String(bytes(format, new Discretion(true, 0)), StandardCharsets.UTF_8);

    if (format != Format.HXL && format != Format.PARQUET && format != Format.GED) {
      assertThat(open).contains("مقاتل غادروا");
    }
    assertThat(closed).doesNotContain("مقاتل غادروا", "وقتل 3", "نحو 300");
  }

  @Test
  void smallCountsAreToldAsSmallOnly() throws IOException {
    Discretion guard = new Discretion(false, 10);

    assertThat(rows(text(Format.GED, guard)).get(0).getFieldsAsMap())
        .containsEntry("low", "0")
        .containsEntry("high", "9")
        .doesNotContainValue("3");
    List<NamedCsvRecord> rows = rows(text(Format.CSV, guard));
    assertThat(rows.get(0).getField("quote")).isEqualTo(quote(14, 38));
    assertThat(rows.get(1).getFieldsAsMap())
        .containsEntry("quote", "")
        .containsEntry("quantity_text", "")
        .containsEntry("value", "0|9");
  }

  @Test
  void theManifestTellsWhatTheFileHolds() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Manifest manifest = write(Format.GED, new Discretion(true, 5), out);
    JsonNode json = JsonMapper.shared().readTree(manifest.json("dead.csv", "1"));
    byte[] sum = MessageDigest.getInstance("SHA-256").digest(out.toByteArray());

    assertThat(json.get("sha256").asString()).isEqualTo(HexFormat.of().formatHex(sum));
    assertThat(json.get("claims").asInt()).isEqualTo(1);
    assertThat(json.get("left_out").asInt()).isEqualTo(2);
    assertThat(json.get("without_quotes").asBoolean()).isTrue();
    assertThat(json.get("counts_guarded_below").asInt()).isEqualTo(5);
    assertThat(json.get("file").asString()).isEqualTo("dead.csv");
  }

  private static List<Claim> all() throws IOException {
    return claims(LEFT + KILLED + NOWHERE);
  }

  private static List<Claim> claims(String lines) throws IOException {
    return JsonLines.claims(new BufferedReader(new StringReader(lines)), "test").good();
  }

  private static Manifest write(Format format, Discretion discretion, ByteArrayOutputStream out)
      throws IOException {
    Export export = new Export(format, discretion, out);
    try (export) {
      for (Claim claim : all()) {
        export.write(claim, Map.of("r1", REPORT).get(claim.report()), STANDING);
      }
    }
    return export.manifest();
  }

  private static byte[] bytes(Format format, Discretion discretion) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(format, discretion, out);
    return out.toByteArray();
  }

  private static String text(Format format, Discretion discretion) throws IOException {
    return new String(bytes(format, discretion), StandardCharsets.UTF_8);
  }

  private static List<NamedCsvRecord> rows(String csv) throws IOException {
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
      return rows.stream().toList();
    }
  }

  private static List<JsonNode> lines(String text) {
    return text.lines().map(line -> JsonMapper.shared().readTree(line)).toList();
  }

  private static String quote(int from, int to) {
    return TEXT.substring(TEXT.offsetByCodePoints(0, from), TEXT.offsetByCodePoints(0, to));
  }
}
