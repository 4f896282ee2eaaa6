package masarat.account.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import masarat.account.Account;
import masarat.account.Premise;
import masarat.account.Side;
import masarat.account.Source;
import masarat.account.study.Containment;
import masarat.model.SourceClass;
import org.junit.jupiter.api.Test;

/** Repairs give up what is trusted least, and say what each claim weighs. */
class TrustTest {
  private static final String STUDY =
      """
      study: s
      population: {actors: [is]}
      period: {start: 2017-01-01, end: 2017-12-31, step: none}
      states:
        - {id: field, is: {}}
        - {id: hills, is: {place: Hills}}
        - {id: town, is: {place: Town}}
      """;

  private static String left(String to, String form, int number, String source, String day) {
    return ("'kind': 'transition', 'manner': 'left', 'who': {'actor': 'is'}, 'quantity':"
            + " {'form': '%s', 'value': [%d], 'unit': 'people'}, 'to': {'place': '%s'},"
            + " 'attribution': {'class': '%s'},"
            + " 'when': {'start': '%s', 'end': '%s', 'precision': 'day'}")
        .formatted(form, number, to, source, day, day);
  }

  private static Account account(String... claims) {
    return Balance.of(Example.study(STUDY), Example.claims(claims), Containment.SAME_NAME);
  }

  @Test
  void theLighterOfTwoIsGivenUpFirst() {
    Account account =
        account(
            left("Hills", "at_least", 900, "un", "2017-03-01"),
            left("Hills", "at_most", 400, "unnamed", "2017-03-01"));
    assertThat(account.repairs()).hasSize(2);
    assertThat(account.repairs().get(0).drop()).isEqualTo(Set.of(new Premise("r#2", Side.HIGH)));
    assertThat(account.repairs().get(0).weight()).isCloseTo(Math.log(0.6 / 0.4), within(1e-9));
    assertThat(account.repairs().get(1).weight()).isCloseTo(Math.log(0.9 / 0.1), within(1e-9));
    assertThat(account.sources())
        .extracting(source -> source.attribution().source())
        .containsExactly(SourceClass.UN, SourceClass.UNNAMED);
    assertThat(account.sources()).allMatch(source -> source.compared() == 1);
  }

  @Test
  void aSourceThatDisagreesElsewhereWeighsLess() {
    Account account =
        account(
            left("Hills", "at_least", 900, "activists", "2017-03-01"),
            left("Hills", "at_most", 400, "residents", "2017-03-01"),
            left("Town", "about", 100, "un", "2017-04-01"),
            left("Town", "about", 102, "activists", "2017-04-01"),
            left("Town", "about", 140, "residents", "2017-04-01"),
            left("Town", "about", 300, "un", "2017-06-01"),
            left("Town", "about", 303, "activists", "2017-06-01"),
            left("Town", "about", 390, "residents", "2017-06-01"));
    Source activists = source(account, SourceClass.ACTIVISTS);
    Source residents = source(account, SourceClass.RESIDENTS);
    assertThat(activists.prior()).isEqualTo(residents.prior());
    assertThat(activists.agreement()).isGreaterThan(residents.agreement());
    assertThat(account.repairs().get(0).drop()).isEqualTo(Set.of(new Premise("r#2", Side.HIGH)));
  }

  private static Source source(Account account, SourceClass kind) {
    return account.sources().stream()
        .filter(source -> source.attribution().source() == kind)
        .findFirst()
        .orElseThrow();
  }
}
