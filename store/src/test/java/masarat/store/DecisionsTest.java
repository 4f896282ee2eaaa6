package masarat.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import masarat.model.Claim;
import masarat.model.Form;
import masarat.model.Location;
import masarat.model.PlacePrecision;
import masarat.model.Quantity;
import masarat.model.Report;
import masarat.model.Unit;
import masarat.store.claim.Facet;
import masarat.store.claim.Review;
import masarat.store.claim.StoredClaim;
import masarat.store.claim.Units;
import masarat.store.claim.View;
import masarat.store.decision.Act;
import masarat.store.decision.Answer;
import masarat.store.decision.Decision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class DecisionsTest {
  private static final String FIRST = "غادر 40 مقاتلا منبج إلى جرابلس.";
  private static final String SECOND = "وغادر 60 مقاتلا الرقة إلى البادية.";
  private static final Report REPORT = Sample.report("r", FIRST + " " + SECOND);
  private static final Claim FORTY = Sample.left(REPORT, 1, FIRST, 40, "Manbij", "Jarabulus");
  private static final Claim SIXTY = Sample.left(REPORT, 2, SECOND, 60, "Raqqa", "the desert");

  private final TestDatabase database;
  @TempDir Path folder;
  private Store store;

  DecisionsTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void open() {
    store = Store.open(database.fresh(folder), Units.NONE, Sample.CLOCK);
    read("reader 1", FORTY, SIXTY);
  }

  @AfterEach
  void verify() {
    assertThat(store.verify(n -> {}).fault()).isEmpty();
    store.close();
  }

  private Receipt read(String reader, Claim... claims) {
    Delivery delivery = Delivery.of(REPORT, Sample.capture(REPORT.text()), List.of(claims));
    return store.intake("layla", reader).take(List.of(delivery)).get(0);
  }

  private Decision decide(Act act) {
    Answer answer = store.decisions().take(act, "salma", "seen the video", null);
    return ((Answer.Done) answer).decision();
  }

  private StoredClaim claim(String id) {
    return store.claims().find(id).orElseThrow();
  }

  private static Claim withNumber(Claim claim, double number) {
    return claim.withQuantity(
        new Quantity(Form.ABOUT, List.of(number), null, Unit.PEOPLE, null, null, null));
  }

  @Test
  void aDecisionHasANameAReasonAndAnEffect() {
    Decision decision = decide(new Act.Accept("r#1"));

    assertThat(claim("r#1").review()).isEqualTo(Review.ACCEPTED);
    assertThat(claim("r#1").version()).isEqualTo(decision.number());
    assertThat(store.decisions().of("r#1")).containsExactly(decision);
    assertThat(decision.who()).isEqualTo("salma");
    assertThat(decision.why()).isEqualTo("seen the video");
    assertThat(store.claims().counts(View.ALL).values().get(Facet.REVIEW))
        .containsEntry("accepted", 1)
        .containsEntry("open", 1);
  }

  @Test
  void whatIsRejectedIsShownButCountedNoMore() {
    decide(new Act.Reject("r#1"));

    assertThat(store.claims().accepted()).containsExactly(SIXTY);
    assertThat(store.claims().count(View.ALL.with(Facet.REVIEW, "rejected"))).isEqualTo(1);
  }

  @Test
  void anEditChangesTheClaimAndKeepsWhatWasRead() {
    decide(Act.Edit.of(FORTY, withNumber(FORTY, 45)));

    assertThat(claim("r#1").claim()).isEqualTo(withNumber(FORTY, 45));
    assertThat(claim("r#1").read()).isEqualTo(FORTY);
    assertThat(claim("r#1").review()).isEqualTo(Review.EDITED);
  }

  @Test
  void whatIsUndoneCountsNoMoreAndIsStillThere() {
    Decision edit = decide(Act.Edit.of(FORTY, withNumber(FORTY, 45)));
    decide(new Act.Accept("r#1"));

    store.decisions().undo(edit.number(), "layla", "a misprint");

    assertThat(claim("r#1").claim()).isEqualTo(FORTY);
    assertThat(claim("r#1").review()).isEqualTo(Review.ACCEPTED);
    assertThat(store.decisions().of("r#1"))
        .extracting(Decision::undone)
        .containsExactly(true, false);
    assertThat(store.decisions().undo(edit.number(), "layla", ""))
        .isInstanceOf(Answer.Refused.class);
  }

  @Test
  void whoSawAnOlderVersionIsShownTheNewer() {
    decide(new Act.Accept("r#1"));

    Answer answer = store.decisions().take(new Act.Reject("r#1"), "omar", "", 0);

    assertThat(answer).isEqualTo(new Answer.Stale(claim("r#1")));
    assertThat(claim("r#1").review()).isEqualTo(Review.ACCEPTED);
  }

  @Test
  void anUnknownClaimAndAnEditToNonsenseAreRefused() {
    assertThat(store.decisions().take(new Act.Accept("r#9"), "omar", "", null))
        .isInstanceOf(Answer.Refused.class);
    Act.Edit edit = Act.Edit.of(FORTY, withNumber(FORTY, 45));
    edit.changes().put("manner", "flying");
    assertThat(store.decisions().take(edit, "omar", "", null)).isInstanceOf(Answer.Refused.class);
    assertThat(claim("r#1").version()).isZero();
  }

  @Test
  void aPinnedPlaceIsPutWhereItIs() {
    Location here = new Location(null, 36.5, 37.9, PlacePrecision.EXACT);
    Decision pin = decide(new Act.Pin("r", "Manbij", here));

    assertThat(claim("r#1").claim().toString()).contains("lat=36.5");
    assertThat(claim("r#2").claim()).isEqualTo(SIXTY);
    assertThat(store.decisions().pins()).containsExactly((Act.Pin) pin.act());

    store.decisions().undo(pin.number(), "salma", "");
    assertThat(claim("r#1").claim()).isEqualTo(FORTY);
  }

  @Test
  void aNewerReadingTakesTheDecisionsOver() {
    decide(Act.Edit.of(FORTY, withNumber(FORTY, 45)));
    decide(new Act.Reject("r#2"));
    Claim better =
        Sample.left(REPORT, 1, FIRST.substring(0, FIRST.length() - 1), 40, "Manbij", "Jarabulus");
    Claim more = Sample.left(REPORT, 2, FIRST, 4, "Manbij", "Azaz");
    Claim last = Sample.left(REPORT, 3, SECOND, 60, "Raqqa", "Badiya");

    Receipt receipt = read("reader 2", better, more, last);

    assertThat(receipt.kept()).isEqualTo(2);
    assertThat(receipt.left()).isEmpty();
    assertThat(claim("r#1").claim()).isEqualTo(withNumber(better, 45));
    assertThat(claim("r#2").version()).isZero();
    assertThat(claim("r#3").review()).isEqualTo(Review.REJECTED);
    assertThat(claim("r#3").claim()).isEqualTo(last);
  }

  @Test
  void aDecisionWhoseClaimIsLostIsToldAndKept() {
    Decision decision = decide(new Act.Accept("r#2"));

    Receipt receipt = read("reader 2", FORTY);

    assertThat(receipt.left()).containsExactly(decision.number());
    assertThat(store.decisions().find(decision.number())).contains(decision);
  }

  @Test
  void aPinHoldsForWhatIsReadLater() {
    Location here = new Location(null, 36.5, 37.9, PlacePrecision.EXACT);
    decide(new Act.Pin(null, "Raqqa", here));
    Report later = Sample.report("later", SECOND);
    Claim claim = Sample.left(later, 1, SECOND, 60, "Raqqa", "Manbij");

    store
        .intake("layla", "reader 1")
        .take(List.of(Delivery.of(later, Sample.capture(SECOND), List.of(claim))));

    assertThat(claim("later#1").claim().toString()).contains("lat=36.5");
    assertThat(claim("later#1").read()).isEqualTo(claim);
  }

  @Test
  void mergedAndSplitClaimsAreTold() {
    decide(new Act.Merge(List.of("r#1", "r#2")));
    Decision split = decide(new Act.Split(List.of("r#1", "r#2")));
    store.decisions().undo(split.number(), "salma", "");

    assertThat(store.decisions().merged()).containsExactly(List.of("r#1", "r#2"));
    assertThat(store.decisions().split()).isEmpty();
  }
}
