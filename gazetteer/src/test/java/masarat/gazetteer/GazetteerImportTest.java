package masarat.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import masarat.lexicon.BadData;
import masarat.lexicon.Entry;
import masarat.model.Problem;
import masarat.text.Fold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerImportTest {
  @TempDir Path folder;

  private GazetteerImport imports() {
    return new GazetteerImport(folder.resolve("places"));
  }

  private Path write(String file, String... lines) throws IOException {
    return Files.write(folder.resolve(file), List.of(lines));
  }

  private static String dumped(
      long id, String name, String names, double lat, double lon, String feature, String province) {
    return id
        + "\t"
        + name
        + "\t"
        + Fold.fold(name)
        + "\t"
        + names
        + "\t"
        + lat
        + "\t"
        + lon
        + "\tP\t"
        + feature
        + "\tSY\t\t"
        + province
        + "\t\t\t\t0\t\t300\tAsia/Damascus\t2020-01-01";
  }

  @Test
  void aDumpGivesItsPlacesAndTellsWhatItLeavesOut() throws IOException {
    Path dump =
        write(
            "SY.txt",
            dumped(90000001, "Khirbat Nīlūfar", "", 35.1, 37.2, "PPL", "10"),
            dumped(90000002, "Bīr Zanbaq", "Bir Zanbak,بير زنبق,بیر زنبق", 35.2, 37.3, "PPL", "10"),
            dumped(90000003, "Wādī Kadhā", "", 35.2, 37.3, "WAD", "10"),
            "90000004\ttoo\tshort",
            dumped(90000005, "Nowhere", "", 95, 37.3, "PPL", "10"),
            dumped(90000001, "Khirbat Nīlūfar", "", 35.1, 37.2, "PPL", "10"));
    List<Long> progress = new ArrayList<>();
    Imported imported = imports().geonames(dump, null, progress::add);
    assertThat(imported.added()).isEqualTo(2);
    assertThat(imported.refused()).isEqualTo(4);
    assertThat(imported.reasons()).hasSize(4).containsValue(1L);
    assertThat(imported.examples())
        .extracting(Problem::toString)
        .anySatisfy(line -> assertThat(line).startsWith("SY.txt:3: ").contains("WAD"))
        .anySatisfy(line -> assertThat(line).startsWith("SY.txt:4: ").contains("3 columns"))
        .anySatisfy(line -> assertThat(line).startsWith("SY.txt:5: ").contains("95.0"))
        .anySatisfy(line -> assertThat(line).startsWith("SY.txt:6: ").contains("twice"));
    assertThat(progress).last().isEqualTo(6L);

    Gazetteer gazetteer = imports().gazetteer();
    assertThat(gazetteer.find("بئر زنبق")).extracting(Place::id).containsExactly("90000002");
    assertThat(gazetteer.alike("خربة نيلوفر").keySet())
        .extracting(Place::id)
        .containsExactly("90000001");
    assertThat(gazetteer.find("حلب")).isEqualTo(Gazetteer.bundled().find("حلب"));
  }

  @Test
  void alternateNamesSayWhichAreArabic() throws IOException {
    Path dump =
        write("SY.txt", dumped(90000002, "Bīr Zanbaq", "بیر زنبق", 35.2, 37.3, "PPL", "10"));
    Path names =
        write(
            "alternateNamesV2.txt",
            "1\t90000002\tfa\tبیر زنبق",
            "2\t90000002\tar\tبير الزنبق\t\t\t\t1",
            "3\t90000002\tar\tبير زنبق",
            "4\t90000002\tar\tبئر زنبق\t1",
            "5\t7\tar\tحلب");
    imports().geonames(dump, names, n -> {});
    Place place = imports().gazetteer().place("90000002").orElseThrow();
    assertThat(place.names().arabic()).isEqualTo("بئر زنبق");
    assertThat(place.names().arabicVariants()).containsExactly("بير زنبق");
  }

  @Test
  void toImportAgainChangesNothing() throws IOException {
    Path dump =
        write(
            "SY.txt",
            dumped(90000001, "Khirbat Nīlūfar", "", 35.1, 37.2, "PPL", "10"),
            dumped(170063, "Ḩalab", "Ḩalab", 36.2, 37.16, "PPLA", "09"));
    Imported first = imports().geonames(dump, null, n -> {});
    byte[] bytes = Files.readAllBytes(first.file());
    Imported second = imports().geonames(dump, null, n -> {});
    assertThat(first.added()).isEqualTo(1);
    assertThat(first.merged()).isEqualTo(1);
    assertThat(second.unchanged()).isEqualTo(2);
    assertThat(second.added() + second.merged()).isZero();
    assertThat(Files.readAllBytes(second.file())).isEqualTo(bytes);
    Place aleppo = imports().gazetteer().place("170063").orElseThrow();
    assertThat(aleppo.name()).isEqualTo("Aleppo");
    assertThat(imports().gazetteer().isImported(aleppo)).isTrue();
  }

  @Test
  void unitsCarryTheirCodesAndLieInEachOther() throws IOException {
    Path provinces =
        write(
            "adm1.csv",
            "ADM0_PCODE,ADM1_PCODE,ADM1_EN,ADM1_AR,lon,lat",
            "SY,SY02,Aleppo,حلب,37.5,36.3");
    Path districts =
        write(
            "adm2.csv",
            "ADM0_PCODE,ADM1_PCODE,ADM2_PCODE,ADM2_EN,ADM2_AR,lon,lat",
            "SY,SY02,SY0299,Bustan Naranj,بستان نارنج,37.5,36.3",
            "SY,,,No Code,بلا رمز,37.5,36.3");
    Path wards =
        write(
            "adm3.geojson",
            "{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\","
                + " \"properties\": {\"ADM0_PCODE\": \"SY\", \"ADM1_PCODE\": \"SY02\","
                + " \"ADM2_PCODE\": \"SY0299\", \"ADM3_PCODE\": \"SY029901\", \"ADM3_EN\": \"Harat"
                + " Naranj\", \"ADM3_AR\": \"حارة نارنج\"}, \"geometry\": {\"type\": \"Polygon\","
                + " \"coordinates\": [[[37.4, 36.2], [37.6, 36.2], [37.6, 36.4], [37.4,"
                + " 36.2]]]}}]}");
    assertThat(imports().codAb(provinces, n -> {}).merged()).isEqualTo(1);
    imports().codAb(districts, n -> {});
    assertThat(imports().codAb(wards, n -> {}).added()).isEqualTo(1);
    Gazetteer gazetteer = imports().gazetteer();
    Place ward = gazetteer.unit("SY029901").orElseThrow();
    assertThat(ward.kmTo(36.3, 37.5)).isLessThan(1);
    assertThat(ward.province()).isEqualTo("SY.09");
    assertThat(gazetteer.parent(ward)).map(Place::pcode).contains("SY0299");
    Place aleppo = gazetteer.unit("SY02").orElseThrow();
    assertThat(aleppo.id()).isEqualTo("SY.09");
    assertThat(aleppo.contains(ward)).isTrue();
    assertThat(new PlaceSearch(gazetteer).find("SY0299", Context.none()).get(0).match())
        .isEqualTo(PlaceFound.Match.CODE);
  }

  @Test
  void aTableIsReadByItsMapping() throws IOException {
    Path table =
        write(
            "camps.csv",
            "camp;arabe;y;x;type",
            "Mukhayyam Tajriba;مخيم تجربة;35.1;37.2;c",
            ";خربة تجربة;35.2;37.2;v",
            "Lost;;north;37.2;v");
    Entry mapping =
        Entry.read(
            "camps.yaml",
            new StringReader(
                "{name_en: camp, name_ar: arabe, lat: y, lon: x, country: SY, "
                    + "kind: {column: type, values: {c: camp, v: village}}}"));
    Imported imported = imports().table(table, mapping, n -> {});
    assertThat(imported.added()).isEqualTo(2);
    assertThat(imported.examples())
        .singleElement()
        .asString()
        .startsWith("camps.csv:4: ")
        .contains("'y' (north) must be a number");
    Gazetteer gazetteer = imports().gazetteer();
    assertThat(gazetteer.find("مخيم تجربة"))
        .singleElement()
        .returns(PlaceKind.CAMP, Place::kind)
        .returns("SY", Place::country);
    assertThat(gazetteer.find("خربة تجربة"))
        .extracting(Place::name)
        .containsExactly("Khirbet Tajraba");
  }

  @Test
  void columnsOfUsualNamesNeedNoMapping() throws IOException {
    Path table = write("mine.tsv", "name_ar\tlat\tlon", "قرية تجريبية\t33.5\t36.3");
    imports().table(table, null, n -> {});
    assertThat(imports().gazetteer().find("قرية تجريبية"))
        .extracting(Place::country)
        .containsExactly("SY");
    Path odd = write("odd.csv", "a,b", "1,2");
    assertThatThrownBy(() -> imports().table(odd, null, n -> {}))
        .isInstanceOf(BadData.class)
        .hasMessageStartingWith("odd.csv:1: ")
        .hasMessageContaining("mapping");
  }

  @Test
  void aWrongMappingIsOneClearLine() throws IOException {
    Path table = write("mine.csv", "name,lat,lon", "X,33.5,36.3");
    Entry mapping =
        Entry.read(
            "mine.yaml", new StringReader("name_en: nom\nlat: lat\nlon: lon\ncountry: SY\n"));
    assertThatThrownBy(() -> imports().table(table, mapping, n -> {}))
        .isInstanceOf(BadData.class)
        .hasMessageStartingWith("mine.yaml:")
        .hasMessageContaining("'nom'");
    assertThat(folder.resolve("places")).isEmptyDirectory();
  }

  @Test
  void villagesOfOneWordDoNotReachReadersAlone() throws IOException {
    Path table =
        write(
            "v.csv",
            "name_ar,name_en,lat,lon",
            "سحابون,Sahabun Tajriba,35.0,37.0",
            "تل سحابة,Tal Sahaba,35.1,37.0");
    imports().table(table, null, n -> {});
    Gazetteer gazetteer = imports().gazetteer();
    List<String> names = gazetteer.beginning("تل").stream().map(Name::folded).toList();
    assertThat(names).contains("تل سحابه").doesNotHaveDuplicates();
    assertThat(gazetteer.beginning("سحابون")).isEmpty();
    assertThat(gazetteer.name("سحابون")).isNotNull();
  }

  @Test
  void everyImportedPlaceIsFoundByItsNames() throws IOException {
    Random random = new Random(11);
    String letters = "بتجحدرسشعقكلمن";
    List<String> lines = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      StringBuilder name = new StringBuilder("تل ");
      for (int k = 0; k < 5; k++) {
        name.append(letters.charAt(random.nextInt(letters.length())));
      }
      String latin = Romaniser.romanise(name.toString());
      names.add(name.toString());
      lines.add(
          dumped(
              80000000 + i,
              latin,
              i % 2 == 0 ? name.toString() : "",
              33 + random.nextDouble() * 3,
              36 + random.nextDouble() * 5,
              "PPL",
              "10"));
    }
    imports().geonames(write("many.txt", lines.toArray(String[]::new)), null, n -> {});
    Gazetteer gazetteer = imports().gazetteer();
    int alike = 0;
    for (int i = 0; i < names.size(); i++) {
      Place place = gazetteer.place("" + (80000000 + i)).orElseThrow();
      if (i % 2 == 0) {
        assertThat(gazetteer.candidates(Fold.fold(names.get(i)))).contains(place);
      } else {
        alike += gazetteer.alike(names.get(i)).containsKey(place) ? 1 : 0;
      }
      assertThat(gazetteer.find(place.name())).contains(place);
    }
    assertThat(alike).isGreaterThan(1350);
  }
}
