package masarat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Import, verify, and accounts from the store. */
class StoreCommandsTest {
  private static final String REPORTS =
      """
      {"id": "a", "text": "غادر 40 مقاتلا مدينة منبج إلى جرابلس أمس.", "published": "2017-08-20"}
      {"id": "b", "text": "وصل 25 نازحا إلى مخيم قرب إعزاز يوم الأحد.", "published": "2017-08-21"}
      """;

  @TempDir Path folder;
  private Path reports;

  @BeforeEach
  void write() throws IOException {
    reports = Files.writeString(folder.resolve("reports.jsonl"), REPORTS);
  }

  private Run run(String... arguments) {
    return Run.of(folder, "", arguments);
  }

  @Test
  void whatIsImportedIsThereAndIsNotReadTwice() {
    Run first = run("import", reports.toString());
    assertThat(first.out()).startsWith("2 reports: 2 new, 0 changed");
    assertThat(first.exit()).isZero();

    assertThat(run("import", reports.toString()).out()).contains("0 new", "2 there already");
    assertThat(run("import", reports.toString(), "--again").out()).contains("2 there already");
  }

  @Test
  void theGoodIsKeptAndTheBadIsTold() throws IOException {
    Files.writeString(reports, REPORTS + "{\"id\": \n");

    Run run = run("import", reports.toString());

    assertThat(run.out()).contains("2 new").contains("1 refused");
    assertThat(run.err()).contains("reports.jsonl:3:");
    assertThat(run.exit()).isZero();
    assertThat(run("import", reports.toString(), "--strict").exit()).isEqualTo(2);
  }

  @Test
  void aStoreThatWasChangedIsTold() throws SQLException {
    run("import", reports.toString());
    Run whole = run("verify");
    assertThat(whole.out()).startsWith("4 entries, all as they were written");
    assertThat(whole.exit()).isZero();

    String jdbc = "jdbc:sqlite:" + folder.resolve("masarat.db");
    try (Connection connection = DriverManager.getConnection(jdbc);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("update report set body = replace(body, '25', '26') where id = 'b'");
    }
    Run broken = run("verify");
    assertThat(broken.out()).startsWith("entry 3 (report b): ");
    assertThat(broken.exit()).isEqualTo(1);
  }

  @Test
  void anAccountIsMadeFromTheStoreAsFromAFile() throws IOException {
    run("import", reports.toString());
    Path claims = folder.resolve("claims.jsonl");
    Files.writeString(claims, run("read", reports.toString(), "--format", "jsonl").out());

    String ofStore = run("account", "--format", "json").out();

    assertThat(ofStore)
        .isEqualTo(run("account", "--claims", claims.toString(), "--format", "json").out());
    run("import", claims.toString(), "--as", "claims", "--database", "sqlite:other.db");
    assertThat(run("account", "--format", "json", "--database", "sqlite:other.db").out())
        .isEqualTo(ofStore);
  }

  @Test
  void whatIsKeptIsComparedWithClaimsMadeByHand() throws IOException {
    run("import", reports.toString());
    Path gold = folder.resolve("gold.jsonl");
    Files.writeString(gold, run("read", reports.toString(), "--format", "jsonl").out());

    Run run = run("evaluate", gold.toString());

    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("\"detection_f1\":1.0");
  }

  @Test
  void sourcesOfTheStoreAreTheListsOfTheUnseen() throws IOException {
    Files.writeString(
        reports,
        """
        {"id": "a", "text": "About 40 fighters left Manbij for Jarabulus on 20 August 2017.", "publisher": "Morning"}
        {"id": "b", "text": "About 40 fighters left Manbij for Jarabulus on 20 August 2017.", "publisher": "Evening"}
        {"id": "c", "text": "Some 200 fighters left Raqqa on 3 May 2017.", "publisher": "Evening"}
        """);
    run("import", reports.toString());

    Run run = run("unseen", "--format", "json");

    assertThat(run.out()).contains("\"lists\":[\"Evening\",\"Morning\"]", "\"observed\":2");
  }

  @Test
  void codedEventsBecomeClaims() throws IOException {
    Path table = folder.resolve("events.csv");
    Files.writeString(
        table,
        """
        nr,day,where,dead
        1,2016-03-04,Blueford,12
        2,2016-03-05,Greenford,0
        3,someday,Blueford,7
        4,2016-03-06,Greenford,3
        """);
    Path mapping = folder.resolve("mapping.yaml");
    Files.writeString(
        mapping,
        """
        name: River list
        id: nr
        start: day
        place: where
        best: dead
        manner: {always: killed}
        """);
    String[] command = {"import", table.toString(), "--as", "csv", "--mapping", mapping.toString()};

    Run first = run(command);
    assertThat(first.out()).isEqualTo("2 claims: 2 new, 0 there already\n");
    assertThat(first.err())
        .contains("events.csv:4:")
        .contains("rows that make no claim")
        .contains(": 1.");
    assertThat(run(command).out()).isEqualTo("2 claims: 0 new, 2 there already\n");
    assertThat(run("export", "--as", "jsonl").out())
        .contains("\"id\":\"River list 1#1\"", "\"id\":\"River list 4#1\"");
    assertThat(run("verify").exit()).isZero();
    Run wrong = run("import", table.toString(), "--as", "ged");
    assertThat(wrong.err()).contains("events.csv").hasLineCount(1);
    assertThat(wrong.exit()).isEqualTo(2);
  }

  @Test
  void whatCannotBeOpenedIsToldInOneLine() {
    Run nowhere = run("account", "--database", "sqlite:no.db");
    assertThat(nowhere.err()).contains("no.db: there is no store. Maybe").hasLineCount(1);
    assertThat(nowhere.exit()).isEqualTo(2);
    assertThat(run("verify").err()).contains("no store in this folder. Maybe").hasLineCount(1);
    assertThat(run("verify", "--database", "mysql://x/y").err()).contains("Maybe").hasLineCount(1);
    assertThat(run("import", reports.toString(), "--database", "sqlite:no/where.db").err())
        .contains("there is no such folder. Maybe")
        .hasLineCount(1);
  }
}
