package masarat.account.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import masarat.account.Account;
import masarat.account.Flow;
import masarat.account.Premise;
import masarat.account.Stock;
import masarat.account.Sum;
import masarat.account.event.Event;
import masarat.account.study.Containment;
import masarat.account.study.Study;
import masarat.model.Claim;
import masarat.model.Interval;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * People are moved about, reports tell the truth about some of it in all kinds of words, and no
 * figure of the account may exclude what really happened.
 */
class HiddenTruthTest {
  static List<Long> seeds() {
    return IntStream.range(0, 80).mapToObj(seed -> 4000L + seed).toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noFigureExcludesTheTruth(long seed) {
    HiddenWorld world = new HiddenWorld(new Random(seed));
    Account account =
        Balance.of(
            Example.study(world.study.toString()),
            Example.claims(world.claims.toArray(String[]::new)),
            Containment.SAME_NAME);
    assertThat(account.contradictions()).isEmpty();
    for (Stock stock : account.stocks()) {
      holds(stock.figure().range(), world.after.get(stock.state()), stock.state());
    }
    for (Sum sum : account.sums()) {
      holds(sum.figure().range(), world.flows.get(List.of(sum.from(), sum.to())), sum.toString());
    }
    for (Flow flow : account.flows()) {
      holds(flow.figure().range(), world.flows.get(List.of(flow.from(), flow.to())), flow.id());
    }
  }

  private static void holds(Interval range, int truth, String what) {
    assertThat((double) truth).as(what).isBetween(range.low(), range.high());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void oneMoreClaimNeverWidensABound(long seed) {
    HiddenWorld world = new HiddenWorld(new Random(seed));
    List<Claim> claims = Example.claims(world.claims.toArray(String[]::new));
    if (claims.isEmpty()) {
      return;
    }
    Study study = Example.study(world.study.toString());
    Account all = Balance.of(study, claims, Containment.SAME_NAME);
    int left = new Random(seed).nextInt(claims.size());
    List<Claim> fewer = new ArrayList<>(claims);
    fewer.remove(left);

    Account before = Balance.of(study, fewer, Containment.SAME_NAME);

    for (Stock stock : before.stocks()) {
      all.stocks().stream()
          .filter(other -> other.state().equals(stock.state()))
          .forEach(other -> isWithin(other.figure().range(), stock.figure().range()));
    }
    for (Sum sum : before.sums()) {
      all.sums().stream()
          .filter(other -> other.from().equals(sum.from()) && other.to().equals(sum.to()))
          .forEach(other -> isWithin(other.figure().range(), sum.figure().range()));
    }
  }

  private static void isWithin(Interval narrow, Interval wide) {
    assertThat(narrow.low()).isGreaterThanOrEqualTo(wide.low());
    assertThat(narrow.high()).isLessThanOrEqualTo(wide.high());
  }

  @ParameterizedTest
  @MethodSource("fewSeeds")
  void anyMemberDroppedDissolvesAContradiction(long seed) {
    HiddenWorld world = new HiddenWorld(new Random(seed));
    for (String lie : List.of("'at_least', 'value': [9000]", "'at_most', 'value': [0]")) {
      world.claims.add(
          ("'kind': 'presence', 'manner': 'present', 'who': {'actor': 'is'}, 'quantity': {'form':"
               + " %s, 'unit': 'people'}, 'at': [{'place': 'Jordan'}], 'when': {'start':"
               + " '2017-12-31', 'end': '2017-12-31', 'precision': 'day'}")
              .formatted(lie));
    }
    List<Claim> claims = Example.claims(world.claims.toArray(String[]::new));
    Study study = Example.study(HiddenWorld.STUDY);
    Account account = Balance.of(study, claims, Containment.SAME_NAME);
    assertThat(account.contradictions()).isNotEmpty();
    for (Set<Premise> contradiction : account.contradictions()) {
      List<String> members = contradiction.stream().map(Premise::claim).toList();
      List<Claim> alone =
          claims.stream().filter(claim -> members.contains(Event.idOf(claim))).toList();
      assertThat(Balance.of(study, alone, Containment.SAME_NAME).contradictions()).isNotEmpty();
      for (Claim dropped : alone) {
        List<Claim> rest = alone.stream().filter(claim -> claim != dropped).toList();
        assertThat(Balance.of(study, rest, Containment.SAME_NAME).contradictions()).isEmpty();
      }
    }
  }

  static List<Long> fewSeeds() {
    return seeds().subList(0, 12);
  }
}
