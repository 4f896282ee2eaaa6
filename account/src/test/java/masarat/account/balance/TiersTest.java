package masarat.account.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import masarat.account.Account;
import masarat.account.Sensitivity;
import masarat.account.Sensitivity.Kind;
import masarat.account.convention.Convention;
import masarat.account.linear.Progress;
import masarat.account.study.Containment;
import masarat.model.Claim;
import masarat.model.Interval;
import org.junit.jupiter.api.Test;

class TiersTest {
  private static Tiers tiers(List<Claim> claims) {
    return new Tiers(Example.foundingStudy(), claims, Containment.SAME_NAME);
  }

  @Test
  void theQuickAnswerHoldsTheNarrowOne() {
    Tiers tiers = tiers(Example.foundingClaims());
    Account quick = tiers.atOnce();
    Account narrow = tiers.narrowest(Progress.SILENT);
    assertThat(quick.flows()).hasSameSizeAs(narrow.flows());
    for (int i = 0; i < quick.flows().size(); i++) {
      Interval wide = quick.flows().get(i).figure().range();
      Interval range = narrow.flows().get(i).figure().range();
      assertThat(range.low()).isGreaterThanOrEqualTo(wide.low());
      assertThat(range.high()).isLessThanOrEqualTo(wide.high());
    }
    assertThat(quick.narrowings()).as("nothing is searched for").isEmpty();
    assertThat(narrow.sensitivity()).as("nothing is compared yet").isNull();
  }

  @Test
  void whatHangsOnTheConventionIsTold() {
    Tiers tiers = tiers(Example.foundingClaims());
    Account account = tiers.compared(tiers.narrowest(Progress.SILENT));
    Sensitivity sensitivity = account.sensitivity();
    assertThat(sensitivity.conventions())
        .startsWith("masarat")
        .containsExactlyInAnyOrderElementsOf(Convention.names());
    String hundreds = flow(account, 100);
    assertThat(sensitivity.of(Kind.FLOW, hundreds, null).orElseThrow().readings())
        .containsEntry("masarat", Interval.atLeast(100))
        .containsEntry("ccc", Interval.atLeast(200))
        .containsEntry("arabic-grammar", Interval.atLeast(300));
    String exact = flow(account, 11);
    assertThat(sensitivity.of(Kind.FLOW, exact, null)).as("11 is 11 for everybody").isEmpty();
  }

  private static String flow(Account account, int low) {
    return account.flows().stream()
        .filter(flow -> flow.figure().range().low() == low)
        .findFirst()
        .orElseThrow()
        .id();
  }

  @Test
  void aContradictionMayHangOnTheConvention() {
    String told =
        "'kind': 'transition', 'manner': 'left', 'who': {'actor': 'islamic-state'},"
            + " 'from': {'place': 'Raqqa'}, 'quantity': %s, 'attribution': {'class': '%s'},"
            + " 'when': {'start': '2017-10-01', 'end': '2017-10-01', 'precision': 'day'}";
    List<Claim> claims =
        Example.claims(
            told.formatted("{'form': 'vague', 'term': 'hundreds', 'unit': 'people'}", "residents"),
            told.formatted("{'form': 'at_most', 'value': [150], 'unit': 'people'}", "officials"));
    Tiers tiers = tiers(claims);
    Account account = tiers.compared(tiers.narrowest(Progress.SILENT));
    assertThat(account.contradictions()).isEmpty();
    assertThat(account.sensitivity().contradictions())
        .singleElement()
        .satisfies(
            hanging -> {
              assertThat(hanging.under()).contains("ccc", "arabic-grammar");
              assertThat(hanging.under()).doesNotContain("masarat");
            });
  }
}
