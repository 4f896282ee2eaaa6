package masarat.account.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import masarat.account.coded.CodedEvent;
import masarat.account.coded.Mapping;
import masarat.lexicon.Entry;
import org.junit.jupiter.api.Test;

/** Three lists of invented crashes, and how many of them are left when each counts once. */
class MelttTest {
  private static final String MAPPING =
      """
      name: crashes
      id: [dataset, event]
      start: date
      end: enddate
      lat: latitude
      lon: longitude
      within: {days: 2, km: 4}
      taxonomies:
        - {name: model, category: model_tax, table: taxonomy_model_tax.csv, list: dataset}
        - {name: color, category: color_tax, table: taxonomy_color_tax.csv, list: dataset}
        - {name: damage, category: damage_tax, table: taxonomy_damage_tax.csv, list: dataset}
      """;

  @Test
  void theRuleOfAMappingFindsThePublishedDuplicates() {
    Mapping mapping =
        Mapping.read(
            Entry.read("crashes.yaml", new StringReader(MAPPING)),
            table -> Events.table("meltt/" + table.text()));
    List<List<CodedEvent>> lists =
        List.of("crash_data1", "crash_data2", "crash_data3").stream()
            .map(name -> Events.of(Events.table("meltt/" + name + ".csv"), mapping))
            .toList();

    Matching matching = Matching.of(lists, mapping.window());

    assertThat(matching.events()).isEqualTo(195);
    assertThat(matching.matches()).hasSize(55);
    assertThat(matching.happenings()).isEqualTo(140);
    assertThat(matching.matches().get(0).reason()).contains("days: ", "place: ", "color: ");
  }
}
