package masarat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchCommandTest {
  @TempDir Path folder;
  private Path ours;
  private Path theirs;
  private Path mapping;

  @BeforeEach
  void write() throws IOException {
    ours =
        Files.writeString(
            folder.resolve("ours.csv"),
            "key,day,lat,lon,dead\nx1,2031-03-01,34.1,38.2,12\nx2,2031-04-01,34.1,38.2,3\n");
    theirs = folder.resolve("theirs.tsv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(theirs))) {
      out.write(
          ("event_id_cnty\tevent_date\ttime_precision\tsub_event_type\tactor1\tactor2\tlatitude"
                  + "\tlongitude\tgeo_precision\tlocation\tfatalities\tnotes\tsource\n"
                  + "ABC1\t01 March 2031\t1\tArmed clash\tGuards\t\t34.1\t38.2\t1\tAin Tal\t12\t\t\n")
              .getBytes(StandardCharsets.UTF_8));
    }
    mapping =
        Files.writeString(
            folder.resolve("ours.yaml"),
            "name: ours\nid: key\nstart: day\nlat: lat\nlon: lon\nbest: dead\n");
  }

  private Run match(String... more) {
    String[] words = new String[more.length + 3];
    words[0] = "match";
    words[1] = ours.toString();
    words[2] = theirs.toString();
    System.arraycopy(more, 0, words, 3, more.length);
    return Run.of(folder, "", words);
  }

  @Test
  void pairsComeByTheirOwnIdsWithProbabilityAndReason() {
    Run run = match("--mapping-a", mapping.toString(), "--format", "csv");
    assertThat(run.exit()).isZero();
    assertThat(run.out().lines().toList()).hasSize(2);
    assertThat(run.out())
        .startsWith("a,b,probability,reason\nx1,ABC1,")
        .contains("number: same, 10 or more (+", "days: one day (+");
    assertThat(run.err()).contains("2 + 1 events", "2 happenings");
  }

  @Test
  void aTableShowsTheSame() {
    assertThat(match("--mapping-a", mapping.toString()).out()).contains("probability", "ABC1");
  }

  @Test
  void anUnknownTableNeedsAMapping() {
    Run run = match();
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("of no data set that is known", "--mapping-a");
  }

  @Test
  void aMissingColumnIsToldWithTheWayOut() throws IOException {
    Files.writeString(ours, "key,dayy,lat,lon,dead\nx1,2031-03-01,34.1,38.2,12\n");
    Run run = match("--mapping-a", mapping.toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("there is no column 'day'", "Maybe you mean 'dayy'");
  }

  @Test
  void codedEventsTakePartInAnAccount() {
    Run run = Run.of(folder, "", "account", "--coded", theirs.toString(), "--format", "json");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("\"ACLED ABC1#1\"", "acled");
  }
}
