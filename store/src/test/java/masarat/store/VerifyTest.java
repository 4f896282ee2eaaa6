package masarat.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import masarat.store.audit.Fault;
import masarat.store.claim.Units;
import masarat.store.database.Database;
import masarat.store.decision.Act;
import masarat.store.kept.Source;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever changes the database behind our back is found out. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class VerifyTest {
  private final TestDatabase kind;
  @TempDir Path folder;

  VerifyTest(TestDatabase kind) {
    this.kind = kind;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          update entry set who = 'omar' where number = 3                      | 3
          update entry set hash = before where number = 2                     | 2
          delete from entry where number = 4                                  | 4
          update report set body = replace(body, '40', '41')                  | 1
          update original set packed = (select sketch from report limit 1)    | 1
          delete from original                                                | 1
          delete from report                                                  | 1
          update claim set body = replace(body, '40', '41')                   | 2
          delete from claim                                                   | 2
          update decision set body = replace(body, 'well', 'ill')             | 4
          delete from decision where number = 3                               | 3
          update decision set undone = null                                   | 5
          update claim set review = 'open'                                    | 8
          update claim set decided = replace(body, 'observers', 'activists')  | 8
          update kept set body = 'study: other' where kind = 'study'          | 6
          update kept set body = '{}' where kind = 'source'                   | 7
          delete from kept where kind = 'source'                              | 7
          """)
  void aChangeIsNamedByItsEntry(String change, int entry) throws SQLException {
    Database database = kind.fresh(folder);
    try (Store store = Store.open(database, Units.NONE, Sample.CLOCK)) {
      fill(store);
      assertThat(store.verify(n -> {}).fault()).isEmpty();

      execute(database, change);

      assertThat(store.verify(n -> {}).fault()).map(Fault::entry).contains(entry);
    }
  }

  private static void fill(Store store) {
    store
        .intake("layla", "reader 1")
        .take(List.of(Sample.one("r", "غادر 40 مقاتلا منبج إلى جرابلس.", 40)));
    store.decisions().take(new Act.Accept("r#1"), "salma", "", null);
    store.decisions().take(new Act.Comment("r#1", "well said"), "salma", "", null);
    store.decisions().undo(4, "salma", "");
    store.studies().save("fighters", "study: fighters", "salma", "");
    store.sources().save(new Source("river-news", null, "River News", "fair"), "salma", "");
  }

  private static void execute(Database database, String change) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(database.jdbc(), database.user(), database.password());
        Statement statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(change)).isPositive();
    }
  }
}
