package masarat.reader.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DigitsTest {
  @Test
  void readsSeparators() {
    assertThat(Digits.value("1,000", false)).isEqualTo(1000);
    assertThat(Digits.value("1.000", false)).isEqualTo(1000);
    assertThat(Digits.value("1.000", true)).isEqualTo(1);
    assertThat(Digits.value("1.5", true)).isEqualTo(1.5);
    assertThat(Digits.value("1,8", true)).isEqualTo(1.8);
    assertThat(Digits.value("1,234,567", false)).isEqualTo(1_234_567);
    assertThat(Digits.value("19.3", true)).isEqualTo(19.3);
  }

  @Test
  void refusesWhatIsNoNumber() {
    for (String token : new String[] {"12.8.2024", "0933123456", "007", "1,23,4", "1,2345"}) {
      assertThat(Digits.value(token, false)).as(token).isNaN();
    }
  }

  @Test
  void readsWhatItWrites() {
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      int number = random.nextInt(100_000_000);
      assertThat(Digits.value(Integer.toString(number), false)).isEqualTo(number);
      assertThat(Digits.value(String.format("%,d", number), false)).isEqualTo(number);
    }
  }
}
