package masarat.account.linear;

import static org.assertj.core.api.Assertions.assertThat;

import masarat.account.Premise;
import masarat.account.Side;
import org.junit.jupiter.api.Test;

/** The infeasible example in the SAS/OR documentation of irreducible infeasible sets. */
class PublishedExampleTest {
  @Test
  void threeRowsClashAndTheSecondSideOfTheLastIsTheOneThatDoes() {
    LinearSystem system = new LinearSystem();
    int x1 = system.unknown();
    int x2 = system.unknown();
    int x3 = system.unknown(3);
    system.atLeast(Terms.of(x1).plus(x2, 1), 10, new Premise("row1", Side.LOW));
    system.atMost(Terms.of(x1).plus(x3, 1), 4, new Premise("row2", Side.HIGH));
    system.atLeast(Terms.of(x2).plus(x3, 1), 4, new Premise("row3", Side.LOW));
    system.atMost(Terms.of(x2).plus(x3, 1), 5, new Premise("row3", Side.HIGH));
    Contradictions found = Contradictions.of(system);
    assertThat(found.contradictions()).hasSize(1);
    assertThat(found.contradictions().get(0))
        .containsExactlyInAnyOrder(
            new Premise("row1", Side.LOW),
            new Premise("row2", Side.HIGH),
            new Premise("row3", Side.HIGH));
    assertThat(found.repairs()).hasSize(3);
  }
}
