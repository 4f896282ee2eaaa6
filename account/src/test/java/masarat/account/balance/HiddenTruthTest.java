package masarat.account.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import masarat.account.Account;
import masarat.account.Flow;
import masarat.account.Happened;
import masarat.account.Premise;
import masarat.account.Stock;
import masarat.account.Sum;
import masarat.account.event.Event;
import masarat.account.study.Containment;
import masarat.account.study.Study;
import masarat.model.Claim;
import masarat.model.Interval;
import masarat.model.Quantity;
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

  /**
   * A claim of a way that nobody told of may widen the bounds of others, since who is told to have
   * come can leave. One more claim of what is told already cannot.
   */
  @ParameterizedTest
  @MethodSource("seeds")
  void oneMoreClaimOfAHappeningNeverWidensABound(long seed) {
    HiddenWorld world = new HiddenWorld(new Random(seed));
    List<Claim> claims = Example.claims(world.claims.toArray(String[]::new));
    Study study = Example.study(world.study.toString());
    Account all = Balance.of(study, claims, Containment.SAME_NAME);
    for (Happened happened : all.events()) {
      if (happened.event().claims().size() > 1) {
        List<Claim> fewer = new ArrayList<>(claims);
        fewer.remove(happened.event().claims().get(seed % 2 == 0 ? 0 : 1));
        isWithin(all, Balance.of(study, fewer, Containment.SAME_NAME));
      }
    }
  }

  private static void isWithin(Account narrow, Account wide) {
    for (int i = 0; i < wide.stocks().size(); i++) {
      isWithin(narrow.stocks().get(i).figure().range(), wide.stocks().get(i).figure().range());
    }
    for (Sum sum : wide.sums()) {
      narrow.sums().stream()
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
  void anyNumberDroppedDissolvesAContradiction(long seed) {
    HiddenWorld world = new HiddenWorld(new Random(seed));
    for (String lie : List.of("'at_least', 'value': [9000]", "'at_most', 'value': [60]")) {
      world.claims.add(
          ("'kind': 'presence', 'manner': 'present', 'who': {'actor': 'is'}, 'quantity': {'form':"
                  + " %s, 'unit': 'people'}, 'at': [{'place': 'Jordan'}], 'when': {'start':"
                  + " '2017-12-31', 'end': '2017-12-31', 'precision': 'day'}")
              .formatted(lie));
    }
    List<Claim> claims = Example.claims(world.claims.toArray(String[]::new));
    Account account = contradicting(claims);
    assertThat(account.contradictions()).isNotEmpty();
    for (Set<Premise> contradiction : account.contradictions()) {
      Set<String> members =
          contradiction.stream().map(Premise::claim).collect(Collectors.toCollection(HashSet::new));
      assertThat(contradicting(withNumbers(members, claims)).contradictions()).isNotEmpty();
      for (String dropped : List.copyOf(members)) {
        members.remove(dropped);
        assertThat(contradicting(withNumbers(members, claims)).contradictions()).isEmpty();
        members.add(dropped);
      }
    }
  }

  private static Account contradicting(List<Claim> claims) {
    return Balance.of(Example.study(HiddenWorld.STUDY), claims, Containment.SAME_NAME);
  }

  /** All claims; of those not named only that it happened. */
  private static List<Claim> withNumbers(Set<String> named, List<Claim> claims) {
    return claims.stream()
        .map(
            claim ->
                named.contains(Event.idOf(claim))
                    ? claim
                    : claim.withQuantity(Quantity.none(claim.quantity().unit())))
        .toList();
  }

  static List<Long> fewSeeds() {
    return seeds().subList(0, 12);
  }
}
