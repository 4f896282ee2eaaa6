package masarat.account.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import masarat.account.Account;
import masarat.account.Flow;
import masarat.account.Guess;
import masarat.account.Stock;
import masarat.account.study.Containment;
import masarat.model.Claim;
import org.junit.jupiter.api.Test;

/** Best guesses beside the bounds. */
class EstimateTest {
  private static final String STUDY =
      """
      study: s
      population: {actors: [is], roles: [fighters]}
      period: {start: 2017-01-01, end: 2017-12-31, step: none}
      states:
        - {id: field, is: {}}
        - {id: dead, is: {status: dead}}
        - {id: jordan, is: {place: Jordan}}
        - {id: elsewhere, is: {place: "*"}}
      """;

  private static final String BASELINE =
      """
      baselines:
        - {state: field, at: 2017-01-01, quantity: {form: exact, value: [1000], unit: people}}
      """;

  private static String arrived(String place, String quantity, String source) {
    return "'kind': 'transition', 'manner': 'arrived', 'who': {'actor': 'is', 'role': 'fighters'},"
        + " 'to': {'place': '%s'}, 'quantity': %s, 'attribution': {'class': '%s'}"
            .formatted(place, quantity, source);
  }

  private static String exact(int number) {
    return "{'form': 'exact', 'value': [%d], 'unit': 'people'}".formatted(number);
  }

  private static Account account(String study, String... claims) {
    List<Claim> all = Example.claims(claims);
    return Balance.of(Example.study(study), all, Containment.SAME_NAME);
  }

  private static Guess flow(Account account, String to) {
    return account.flows().stream()
        .filter(flow -> flow.to().equals(to))
        .map(Flow::figure)
        .findFirst()
        .orElseThrow()
        .estimate();
  }

  private static Stock stock(Account account, String state) {
    return account.stocks().stream()
        .filter(stock -> stock.state().equals(state))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void wordsAreGuessedAtTheMiddleOfWhatTheyUsuallyMean() {
    Account account =
        account(
            STUDY,
            arrived(
                "Jordan", "{'form': 'vague', 'term': 'hundreds', 'unit': 'people'}", "officials"));
    Guess guess = flow(account, "jordan");

    assertThat(guess.value()).isCloseTo(Math.sqrt(200 * 999.0), within(0.01));
    assertThat(guess.low()).isCloseTo(200, within(0.01));
    assertThat(guess.high()).isCloseTo(999, within(0.01));
  }

  @Test
  void aFlowWithoutANumberHasNoEstimate() {
    Account account =
        account(STUDY + BASELINE, arrived("Jordan", "{'form': 'none', 'unit': 'people'}", "media"));

    assertThat(flow(account, "jordan")).isNull();
    assertThat(stock(account, "field").figure().estimate()).isNull();
  }

  @Test
  void aBaselineIsCarriedOnByWhatLeft() {
    Account account = account(STUDY + BASELINE, arrived("Jordan", exact(300), "officials"));

    assertThat(stock(account, "field").figure().estimate().value()).isCloseTo(700, within(0.01));
    assertThat(stock(account, "jordan").figure().estimate()).isNull();
    assertThat(stock(account, "field").figure().range().low()).isZero();
  }

  @Test
  void numbersThatDoNotAgreeAreAdjusted() {
    Account account =
        account(
            STUDY
                + """
                baselines:
                  - {state: field, at: 2017-01-01, quantity: {form: about, value: [1000], unit: people}}
                  - {state: field, at: 2017-12-31, quantity: {form: about, value: [900], unit: people}}
                """,
            arrived("Jordan", exact(300), "officials"));
    double start = 1000;
    double end = stock(account, "field").figure().estimate().value();
    double gone = flow(account, "jordan").value();

    assertThat(end).isBetween(700.0, 900.0);
    assertThat(gone).isBetween(100.0, 300.0);
    assertThat(end + gone).isGreaterThan(start * 0.95);
  }

  @Test
  void anEstimateDoesNotCloseABound() {
    Account account = account(STUDY, arrived("Jordan", exact(317), "officials"));
    Flow flow = account.flows().get(0);

    assertThat(flow.figure().range().low()).isEqualTo(317);
    assertThat(flow.figure().range().isOpen()).isTrue();
    assertThat(flow.figure().estimate()).isEqualTo(new Guess(317, 317, 317));
  }
}
