package masarat.account.linear;

import static org.assertj.core.api.Assertions.assertThat;

import masarat.account.Premise;
import masarat.account.Side;
import masarat.account.linear.WholePeople.Answer;
import org.junit.jupiter.api.Test;

class WholePeopleTest {
  private final LinearSystem system = new LinearSystem();

  private Answer answer() {
    return WholePeople.of(system, system.rows());
  }

  @Test
  void rowsThatHoldForSomebodyHold() {
    int there = system.unknown();
    system.atLeast(Terms.of(there), 3, null);
    system.atMost(Terms.of(there), 3.5, null);
    assertThat(answer()).isEqualTo(Answer.CAN_HOLD);
  }

  @Test
  void nobodyIsHalfAPerson() {
    int there = system.unknown();
    system.atLeast(Terms.of(there), 3.2, null);
    system.atMost(Terms.of(there), 3.8, null);
    assertThat(answer()).isEqualTo(Answer.CANNOT_HOLD);
  }

  @Test
  void sharesAreScaledToWholeWeights() {
    int part = system.unknown();
    int all = system.unknown(10);
    system.atLeast(Terms.of(part).plus(all, -0.55), 0, null);
    system.atLeast(Terms.of(all), 10, null);
    system.atMost(Terms.of(part), 5, null);
    assertThat(answer()).isEqualTo(Answer.CANNOT_HOLD);
  }

  @Test
  void weightsThatAreNoShortDecimalsAreLeftUndecided() {
    int part = system.unknown();
    system.atLeast(Terms.of(part).plus(system.unknown(), -Math.PI), 0, null);
    assertThat(answer()).isEqualTo(Answer.UNDECIDED);
  }

  @Test
  void anUnknownKeepsItsOwnEnd() {
    int dead = system.unknown(0);
    system.atLeast(Terms.of(dead), 1, new Premise("c1", Side.LOW));
    assertThat(answer()).isEqualTo(Answer.CANNOT_HOLD);
  }
}
