package masarat.account.unseen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoListsTest {
  @Test
  void byHand() {
    Pair pair = new Pair("a", "b", 200, 150, 30);

    assertThat(pair.lincolnPetersen()).isEqualTo(1000);
    assertThat(pair.chapman()).isCloseTo(978.06, within(0.01));
  }

  @ParameterizedTest
  @CsvSource({
    "12, 1910, 1528, 403, 7241.89, 7231.47, 273.75",
    "13, 1910, 1786, 478, 7136.53, 7128.35, 241.00",
    "14, 1910, 685, 193, 6779.02, 6756.45, 388.46",
    "23, 1528, 1786, 457, 5971.57, 5964.77, 200.98",
    "24, 1528, 685, 108, 9691.48, 9621.88, 810.91",
    "34, 1786, 685, 224, 5461.65, 5447.36, 277.77"
  })
  void pairsOfKosovo(
      String lists,
      int first,
      int second,
      int both,
      double petersen,
      double chapman,
      double error) {
    Histories kosovo = Examples.KOSOVO;
    long set = Examples.set(lists);
    Pair pair =
        new Pair(
            "",
            "",
            kosovo.on(Long.numberOfTrailingZeros(set)),
            kosovo.on(63 - Long.numberOfLeadingZeros(set)),
            kosovo.containing(set));

    assertThat(pair).isEqualTo(new Pair("", "", first, second, both));
    assertThat(pair.lincolnPetersen()).isCloseTo(petersen, within(0.005));
    assertThat(pair.chapman()).isCloseTo(chapman, within(0.005));
    assertThat(Math.sqrt(pair.variance())).isCloseTo(error, within(0.006));
  }

  @Test
  void nobodyOnBothListsIsNotEstimable() {
    Pair pair = new Pair("a", "b", 20, 30, 0);

    assertThat(pair.as(Method.LINCOLN_PETERSEN, pair.lincolnPetersen()).value()).isNull();
    assertThat(pair.as(Method.CHAPMAN, pair.chapman()).value()).isEqualTo(650);
  }
}
