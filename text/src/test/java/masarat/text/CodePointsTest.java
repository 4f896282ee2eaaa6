package masarat.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {
  @Test
  void aLetterOutsideTheFirstPlaneCountsOnce() {
    CodePoints points = CodePoints.of("a\uD83D\uDE00b");

    assertThat(points.before(1)).isEqualTo(1);
    assertThat(points.before(3)).isEqualTo(2);
    assertThat(points.before(4)).isEqualTo(3);
  }

  @Test
  void halvesOfLettersAndLongTextsAreCountedAsJavaCountsThem() {
    Random random = new Random(5);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      int kind = random.nextInt(4);
      text.append(kind == 0 ? '\uD83D' : kind == 1 ? '\uDE00' : 'x');
    }
    CodePoints points = CodePoints.of(text.toString());

    for (int i = 0; i <= text.length(); i++) {
      boolean inside =
          i > 0
              && i < text.length()
              && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      if (!inside) {
        assertThat(points.before(i)).isEqualTo(Character.codePointCount(text, 0, i));
      }
    }
  }
}
