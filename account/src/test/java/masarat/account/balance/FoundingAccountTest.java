package masarat.account.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import masarat.account.Account;
import masarat.account.Fact;
import masarat.account.Flow;
import masarat.account.Incidents;
import masarat.account.Narrowing;
import masarat.account.Reason;
import masarat.account.Share;
import masarat.account.Stock;
import masarat.account.study.Containment;
import masarat.model.Claim;
import masarat.model.Interval;
import masarat.model.Manner;
import masarat.model.Stance;
import masarat.model.State;
import org.junit.jupiter.api.Test;

/** What the account of the founding text must say, line by line. */
class FoundingAccountTest {
  private static final Path GOLD =
      Path.of(
          System.getProperty("masarat.shared", "../shared"),
          "gold",
          "where-did-they-go.claims.jsonl");

  @Test
  void ofClaimsInOurOwnWords() {
    says(Balance.of(Example.foundingStudy(), Example.foundingClaims(), Containment.SAME_NAME));
  }

  @Test
  void ofTheAnnotatedText() throws IOException {
    assumeTrue(Files.exists(GOLD), () -> "SKIPPED: no shared gold at " + GOLD.toAbsolutePath());
    List<Claim> claims = Example.claims(Files.newBufferedReader(GOLD));
    says(Balance.of(Example.foundingStudy(), claims, Containment.SAME_NAME));
  }

  private static void says(Account account) {
    Flow europe = flow(account, flow -> flow.to().equals("europe"));
    assertThat(europe.figure().range()).isEqualTo(Interval.atLeast(545));
    assertThat(event(account, europe)).isEqualTo(new Interval(545, 555));
    assertThat(europe.figure().holdsLow()).isEqualTo(europe.claims());

    Flow joined = flow(account, flow -> flow.to().equals("with-sdf"));
    assertThat(joined.figure().range()).isEqualTo(Interval.atLeast(1));
    assertThat(joined.contested()).isTrue();
    assertThat(joined.voices())
        .anyMatch(v -> v.stance() == Stance.ASSERTED && v.reading().low() == 1001)
        .anyMatch(v -> v.stance() == Stance.DENIED && v.reading().equals(new Interval(0, 1000)))
        .anyMatch(v -> v.stance() == Stance.ASSERTED && v.reading().low() == 1);
    assertThat(joined.figure().holdsLow())
        .singleElement()
        .satisfies(id -> assertThat(said(account, id).quantity().term()).isNotNull());

    Flow exchanged = flow(account, flow -> flow.from().equals("custody"));
    assertThat(exchanged.figure().range()).isEqualTo(Interval.atLeast(11));
    assertThat(account.listed())
        .anyMatch(
            listed ->
                listed.reason() == Reason.OTHER_GROUP
                    && "sdf".equals(listed.about())
                    && said(account, listed.claim()).quantity().value().contains(18.0));

    Flow manbij = from(account, "Manbij");
    assertThat(manbij.figure().range()).isEqualTo(Interval.atLeast(100));
    assertThat(manbij.when().start()).hasToString("2017-08-01");
    Flow raqqa = from(account, "Raqqa");
    assertThat(raqqa.figure().range()).isEqualTo(Interval.atLeast(100));
    assertThat(raqqa.to()).isEqualTo("unknown");
    assertThat(raqqa.toState()).isNull();
    for (String place : List.of("Qalamoun", "Syria-Lebanon border", "Yarmouk Camp")) {
      assertThat(from(account, place).figure().range()).as(place).isEqualTo(Interval.atLeast(1));
    }

    assertThat(custody(account, "syrian-government")).isEqualTo(Interval.atLeast(10));
    assertThat(custody(account, "syrian-opposition")).isEqualTo(Interval.atLeast(10));
    assertThat(custody(account, "sdf")).isEqualTo(Interval.atLeast(1));

    assertThat(flow(account, flow -> flow.to().equals("dead")).figure().range())
        .isEqualTo(Interval.atLeast(1));
    assertThat(stock(account, "dead")).isEqualTo(Interval.atLeast(1));

    Flow civilian = flow(account, flow -> flow.to().equals("civilian-life"));
    assertThat(civilian.figure().range()).isEqualTo(Interval.atLeast(1));
    assertThat(civilian.shares())
        .anySatisfy(
            share -> {
              assertThat(share.of()).isEqualTo(Share.Base.LEAVERS);
              assertThat(share.fraction()).isEqualTo(new Interval(0.5, 1));
              assertThat(share.binds()).isFalse();
            });

    Flow smuggled = flow(account, flow -> !flow.via().isEmpty());
    assertThat(smuggled.figure().range()).isEqualTo(Interval.atLeast(1));
    assertThat(smuggled.via()).hasSize(3);
    assertThat(smuggled.to()).isEqualTo("home-country");

    assertThat(stock(account, "in-the-field")).isEqualTo(Interval.atLeast(0));
    Narrowing best = account.narrowings().get(0);
    assertThat(best.fact()).as("nobody says a total").isEqualTo(new Fact.Everybody());
    assertThat(best.closes()).as("all but those who were dead before").isEqualTo(best.open() - 1);

    assertThat(incidents(account, Manner.BOMBING)).isEqualTo(Interval.atLeast(101));
    assertThat(incidents(account, Manner.ASSASSINATION)).isEqualTo(Interval.atLeast(10));

    assertThat(account.contradictions()).isEmpty();
    assertThat(account.repairs()).isEmpty();
    assertThat(account.claims()).hasSize(27);
  }

  private static Flow flow(Account account, Predicate<Flow> which) {
    List<Flow> found = account.flows().stream().filter(which).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static Flow from(Account account, String place) {
    return flow(
        account, flow -> flow.fromState() != null && place.equals(flow.fromState().place()));
  }

  private static Interval custody(Account account, String captor) {
    Predicate<Flow> held =
        flow -> {
          State to = flow.toState();
          return flow.to().equals("custody") && to != null && captor.equals(to.actor());
        };
    return flow(account, held).figure().range();
  }

  private static Interval event(Account account, Flow flow) {
    return account.events().stream()
        .filter(happened -> flow.events().contains(happened.event().id()))
        .findFirst()
        .orElseThrow()
        .figure()
        .range();
  }

  private static Interval stock(Account account, String state) {
    List<Stock> found =
        account.stocks().stream().filter(stock -> stock.state().equals(state)).toList();
    assertThat(found).hasSize(1);
    return found.get(0).figure().range();
  }

  private static Interval incidents(Account account, Manner manner) {
    return account.incidents().stream()
        .filter(incident -> incident.event().lead().manner() == manner)
        .map(Incidents::figure)
        .findFirst()
        .orElseThrow()
        .range();
  }

  private static Claim said(Account account, String id) {
    return account.claims().get(id);
  }
}
