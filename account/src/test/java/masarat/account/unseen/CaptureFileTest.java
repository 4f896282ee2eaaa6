package masarat.account.unseen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import masarat.account.table.CsvTable;
import masarat.lexicon.BadData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptureFileTest {
  private static CaptureFile read(String text) {
    return CaptureFile.of(CsvTable.read("lists.csv", text.replace("|", "\n")));
  }

  @Test
  void columnsOfOnlyZeroAndOneAreLists() {
    CaptureFile file = read("press,note,court,n|1,x,0,12|0,y,1,7|1,z,1,3|0,,0,9");
    Histories histories = (Histories) file.captures();

    assertThat(histories.lists()).containsExactly("press", "court");
    assertThat(histories.observed()).isEqualTo(22);
    assertThat(histories.on(0)).isEqualTo(15);
    assertThat(histories.containing(3)).isEqualTo(3);
    assertThat(file.ignored()).containsExactly("note");
  }

  @Test
  void withoutCountsEachRowIsOne() {
    assertThat(read("a;b|1;0|1;1|1;1").captures().observed()).isEqualTo(3);
  }

  @Test
  void aColumnOfCountsIsNoListEvenWhereAllAreOne() {
    assertThat(((Histories) read("\"a\",\"b\",\"Freq\"|1,1,1|\"0\",1,1").captures()).lists())
        .containsExactly("a", "b");
  }

  @Test
  void timesSeen() {
    assertThat(read("nbcap,freq|1,10|2,4|2,1|3,0").captures().frequencies())
        .hasSize(2)
        .containsEntry(2, 5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a,b|3,2; no column holds only 0 and 1",
        "a,n|1,many; lists.csv:2: 'n' (many) is no number",
        "a,n|1,2|1,-2; lists.csv:3: 'n' (-2) is no whole number",
        "a,n|1,0; nobody was seen",
        "a,a|1,0; comes twice",
        "a,n|1; lists.csv:2: the row has 1 cells"
      })
  void oneLineSaysWhatIsWrong(String text, String wrong) {
    assertThatThrownBy(() -> read(text)).isInstanceOf(BadData.class).hasMessageContaining(wrong);
  }
}
