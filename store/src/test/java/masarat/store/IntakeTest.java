package masarat.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import masarat.model.Claim;
import masarat.model.Report;
import masarat.store.Receipt.Fate;
import masarat.store.claim.StoredClaim;
import masarat.store.claim.Units;
import masarat.store.claim.View;
import masarat.store.report.StoredReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class IntakeTest {
  private static final String TEXT = "غادر 40 مقاتلا منبج إلى جرابلس.";

  private final TestDatabase database;
  @TempDir Path folder;
  private Store store;

  IntakeTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void open() {
    store = Store.open(database.fresh(folder), Units.NONE, Sample.CLOCK);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Receipt take(Delivery delivery) {
    return store.intake("layla", "reader 1").take(List.of(delivery)).get(0);
  }

  @Test
  void whatWasTakenInComesOut() {
    Receipt receipt = take(Sample.one("r", TEXT, 40));

    assertThat(receipt).isEqualTo(new Receipt("r", Fate.NEW, null, 1, 0, List.of()));
    StoredReport report = store.reports().find("r").orElseThrow();
    assertThat(report.report()).isEqualTo(Sample.report("r", TEXT));
    assertThat(report.captured()).isEqualTo(Sample.TODAY);
    assertThat(store.reports().original(report.sha256()).orElseThrow())
        .isEqualTo(TEXT.getBytes(StandardCharsets.UTF_8));
    StoredClaim claim = store.claims().find("r#1").orElseThrow();
    assertThat(claim.claim())
        .isEqualTo(Sample.left(Sample.report("r", TEXT), 1, TEXT, 40, "Manbij", "Jarabulus"));
    assertThat(store.verify(n -> {}).isWhole()).isTrue();
  }

  @Test
  void whatIsThereAlreadyIsLeftAlone() {
    take(Sample.one("r", TEXT, 40));

    assertThat(take(Sample.one("r", TEXT, 40)).fate()).isEqualTo(Fate.SAME);
    assertThat(store.claims().ofReport("r")).hasSize(1);
    assertThat(store.chain().length()).isEqualTo(2);
    assertThat(
            store
                .intake("layla", "reader 1")
                .done(List.of("r"))
                .test(Sample.report("r", TEXT), Sample.capture(TEXT)))
        .isTrue();
  }

  @Test
  void aNewerReadingSupersedesTheOlderAndKeepsIt() {
    take(Sample.one("r", TEXT, 40));

    assertThat(take(Sample.one("r", TEXT, 41)).fate()).isEqualTo(Fate.READ_AGAIN);
    assertThat(store.claims().ofReport("r"))
        .extracting(StoredClaim::superseded)
        .containsExactly(true, false);
    assertThat(store.claims().count(View.ALL)).isEqualTo(1);
    assertThat(store.verify(n -> {}).isWhole()).isTrue();
  }

  @Test
  void anotherTextOfAReportSupersedesTheOlderAndKeepsIt() {
    take(Sample.one("r", TEXT, 40));
    String newer = TEXT + " وقال ناشطون إن الطريق مغلقة.";

    assertThat(take(Sample.one("r", newer, 40)).fate()).isEqualTo(Fate.CHANGED);
    assertThat(store.reports().versions("r"))
        .extracting(r -> r.report().text())
        .containsExactly(TEXT, newer);
    assertThat(store.reports().count()).isEqualTo(1);
    assertThat(store.verify(n -> {}).isWhole()).isTrue();
  }

  @Test
  void aReportThatNearlyRepeatsAnotherIsTold() {
    String story =
        "قال ناشطون في الريف الشرقي إن أربعين مقاتلا غادروا البلدة مساء الخميس نحو الحدود، وأضافوا"
            + " أن الحافلات وصلت قبل الغروب وأن السكان أغلقوا محالهم خوفا من القصف الذي تكرر ثلاث"
            + " مرات.";
    take(Sample.one("first", story, 40));

    assertThat(take(Sample.one("copy", story + " (وكالة)", 40)).alike()).isEqualTo("first");
    assertThat(take(Sample.one("other", "وصلت قافلة من النازحين إلى المخيم فجر الأحد.", 4)).alike())
        .isNull();
  }

  @Test
  void claimsWithoutTheirReportsAreTaken() {
    Report report = Sample.report("elsewhere", TEXT);
    Claim claim = Sample.left(report, 1, TEXT, 7, "Raqqa", "Manbij");

    assertThat(store.intake("layla", "coders").takeClaims(List.of(claim))).isEqualTo(1);
    assertThat(store.intake("layla", "coders").takeClaims(List.of(claim))).isZero();
    assertThat(store.claims().accepted()).containsExactly(claim);
    assertThat(store.chain().length()).isEqualTo(1);
    assertThat(store.verify(n -> {}).isWhole()).isTrue();
  }

  @Test
  void claimsOfAReportThatComeApartAllStand() {
    Report report = Sample.report("elsewhere", TEXT);
    List<Claim> claims = new ArrayList<>();
    claims.add(Sample.left(report, 1, TEXT, 1, "Raqqa", "Manbij"));
    for (int i = 0; i < 10_000; i++) {
      claims.add(Sample.left(Sample.report("r" + i, TEXT), 1, TEXT, 2, "Raqqa", "Manbij"));
    }
    claims.add(Sample.left(report, 2, TEXT, 3, "Raqqa", "Manbij"));
    List<Integer> told = new ArrayList<>();
    ClaimFeed feed = store.intake("layla", "coders").feed(told::add);
    try (feed) {
      claims.forEach(feed::add);
    }

    assertThat(feed.fresh()).isEqualTo(10_002);
    assertThat(told).isSorted().endsWith(10_002);
    assertThat(store.claims().ofReport("elsewhere"))
        .extracting(StoredClaim::superseded)
        .containsExactly(false, false);
    assertThat(store.verify(n -> {}).isWhole()).isTrue();
  }
}
