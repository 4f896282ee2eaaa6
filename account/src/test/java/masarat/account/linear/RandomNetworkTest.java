package masarat.account.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import masarat.account.Premise;
import masarat.account.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for whatever people did: the truth is inside, and more claims never widen. */
class RandomNetworkTest {
  /** A closed population that moves between places, and true claims about some of it. */
  private static final class World {
    final LinearSystem system = new LinearSystem();
    final List<Double> truth = new ArrayList<>();
    private final Random random;
    private final double density;
    private int claims;

    World(Random random) {
      this.random = random;
      density = random.nextDouble() / 2;
      int places = 2 + random.nextInt(4);
      int[] stocks = new int[places];
      for (int i = 0; i < places; i++) {
        stocks[i] = unknown(random.nextInt(2000));
      }
      for (int step = 0; step < 1 + random.nextInt(2); step++) {
        stocks = step(stocks);
      }
    }

    private int unknown(double value) {
      truth.add(value);
      int unknown = system.unknown();
      claim(Terms.of(unknown), value, density);
      return unknown;
    }

    private void claim(Terms terms, double value, double chance) {
      if (random.nextDouble() < chance) {
        String id = "c" + claims++;
        double low = Math.floor(value * random.nextDouble());
        double high = Math.ceil(value * (1 + random.nextDouble()));
        system.atLeast(terms, low, new Premise(id, Side.LOW));
        if (random.nextBoolean()) {
          system.atMost(terms, high, new Premise(id, Side.HIGH));
        }
      }
    }

    private int[] step(int[] before) {
      int places = before.length;
      Terms[] after = new Terms[places];
      double[] values = new double[places];
      for (int i = 0; i < places; i++) {
        after[i] = Terms.of(before[i]);
        values[i] = truth.get(before[i]);
      }
      for (int i = 0; i < places; i++) {
        double left = truth.get(before[i]);
        Terms out = new Terms();
        for (int j = 0; j < places; j++) {
          if (i != j) {
            double moved = Math.floor(left * random.nextDouble() / 2);
            left -= moved;
            int flow = unknown(moved);
            after[i].plus(flow, -1);
            after[j].plus(flow, 1);
            out.plus(flow, 1);
            values[i] -= moved;
            values[j] += moved;
          }
        }
        system.atMost(new Terms().plus(out, 1).plus(before[i], -1), 0, null);
        claim(out, truth.get(before[i]) - left, 0.3);
      }
      int[] stocks = new int[places];
      for (int i = 0; i < places; i++) {
        stocks[i] = unknown(values[i]);
        system.equal(after[i].plus(stocks[i], -1), 0, null);
      }
      return stocks;
    }

    List<Integer> unknowns() {
      return IntStream.range(0, system.size()).boxed().toList();
    }
  }

  static List<Long> seeds() {
    return IntStream.range(0, 60).mapToObj(seed -> 1000L + seed).toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theTruthIsNeverOutside(long seed) {
    World world = new World(new Random(seed));
    assertThat(Contradictions.of(world.system).isEmpty()).isTrue();
    List<Bound> bounds = new TightBounds().bounds(world.system, world.unknowns());
    for (int unknown : world.unknowns()) {
      assertThat(world.truth.get(unknown))
          .isBetween(bounds.get(unknown).low() - 1e-6, bounds.get(unknown).high() + 1e-6);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whereNoProgramIsNeededItWouldFindTheSame(long seed) {
    World world = new World(new Random(seed));
    Propagation known = Propagation.of(world.system);
    List<Bound> bounds = new TightBounds().bounds(world.system, world.unknowns());
    for (Part part : Part.of(world.system.rows())) {
      List<Integer> asked = part.linked().stream().boxed().toList();
      BitSet open = OpenEnds.of(part.links(), known, asked);
      try (PartProgram program = new PartProgram(part, world.system, known)) {
        for (int unknown : asked) {
          Bound solved = program.bound(unknown, open.get(unknown));
          assertThat(bounds.get(unknown).low()).isCloseTo(solved.low(), within(1e-4));
          assertThat(open.get(unknown)).isEqualTo(Double.isInfinite(bounds.get(unknown).high()));
          if (!open.get(unknown)) {
            assertThat(bounds.get(unknown).high()).isCloseTo(solved.high(), within(1e-4));
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void oneMoreClaimNeverWidensABound(long seed) {
    World world = new World(new Random(seed));
    String last = "c" + (world.claims - 1);
    Set<Premise> dropped =
        world.system.premises().stream()
            .filter(premise -> premise.claim().equals(last))
            .collect(Collectors.toSet());
    List<Bound> fewer = new TightBounds().bounds(world.system.without(dropped), world.unknowns());
    List<Bound> all = new TightBounds().bounds(world.system, world.unknowns());
    for (int unknown : world.unknowns()) {
      double scale = 1e-6 * Math.max(1, fewer.get(unknown).low());
      assertThat(all.get(unknown).low()).isGreaterThanOrEqualTo(fewer.get(unknown).low() - scale);
      assertThat(all.get(unknown).high())
          .isLessThanOrEqualTo(fewer.get(unknown).high() * (1 + 1e-6) + 1e-6);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatHoldsABoundReallyHoldsIt(long seed) {
    World world = new World(new Random(seed));
    List<Bound> all = new TightBounds().bounds(world.system, world.unknowns());
    for (int unknown : world.unknowns().subList(0, Math.min(6, world.system.size()))) {
      Set<Premise> others = new HashSet<>(world.system.premises());
      others.removeAll(all.get(unknown).holdsLow());
      Bound held = new TightBounds().bounds(world.system.without(others), List.of(unknown)).get(0);
      assertThat(held.low()).isGreaterThanOrEqualTo(all.get(unknown).low() * (1 - 1e-6) - 1e-6);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyContradictionDissolvesWithAnyMemberAndEveryRepairMends(long seed) {
    Random random = new Random(seed);
    World world = new World(random);
    for (int lie = 0; lie < 2; lie++) {
      int unknown = random.nextInt(world.system.size());
      world.system.atLeast(
          Terms.of(unknown), world.truth.get(unknown) + 5000, new Premise("lie" + lie, Side.LOW));
    }
    Contradictions found = Contradictions.of(world.system);
    Set<Premise> premises = world.system.premises();
    for (Set<Premise> contradiction : found.contradictions()) {
      Set<Premise> others = new HashSet<>(premises);
      others.removeAll(contradiction);
      assertThat(Contradictions.of(world.system.without(others)).isEmpty()).isFalse();
      for (Premise member : contradiction) {
        Set<Premise> dropped = new HashSet<>(others);
        dropped.add(member);
        assertThat(Contradictions.of(world.system.without(dropped)).isEmpty()).isTrue();
      }
    }
    for (Set<Premise> repair : found.repairs()) {
      assertThat(Contradictions.of(world.system.without(repair)).isEmpty()).isTrue();
    }
    assertThat(found.repairs().isEmpty()).isEqualTo(found.isEmpty());
  }

  @Test
  void aQuickLookAtManyClaimsFindsLiesThatShareNothingAndWhatMendsThem() {
    LinearSystem system = new LinearSystem();
    int all = system.unknown();
    Terms sum = Terms.of(all);
    for (int i = 0; i < 400; i++) {
      int part = system.unknown();
      sum.plus(part, -1);
      system.atLeast(Terms.of(part), i, new Premise("least" + i, Side.LOW));
      system.atMost(Terms.of(part), i % 100 == 7 ? i - 1 : i, new Premise("most" + i, Side.HIGH));
    }
    system.equal(sum, 0, null);
    system.atLeast(Terms.of(all), 0, new Premise("all", Side.TOTAL));

    Contradictions found = Contradictions.atOnce(system, premise -> 1);

    assertThat(found.contradictions())
        .hasSize(4)
        .allSatisfy(contradiction -> assertThat(contradiction).hasSize(2))
        .contains(Set.of(new Premise("least7", Side.LOW), new Premise("most7", Side.HIGH)));
    assertThat(found.complete()).isFalse();
    assertThat(found.repairs()).hasSize(1);
    assertThat(found.repairs().get(0)).hasSize(4);
    assertThat(Contradictions.of(system.without(found.repairs().get(0))).isEmpty()).isTrue();
  }
}
