package masarat.bench.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import masarat.model.Location;
import masarat.model.PlacePrecision;
import masarat.reader.Explanation.Seen;
import masarat.reader.Explanation.Span;
import masarat.reader.mention.Mention.PlaceMention;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What counts as found, and as placed well. */
class PlaceScoreTest {
  private static final double[] CITY = {35.0, 38.0};

  private final PlaceScore score = new PlaceScore();

  private static Toponym marked(int start, int end) {
    return new Toponym(start, end, true, CITY);
  }

  private static Seen seen(int start, int end, double lat) {
    Location location = new Location(null, lat, 38.0, PlacePrecision.EXACT);
    return seen(start, end, location);
  }

  private static Seen seen(int start, int end, @Nullable Location location) {
    PlaceMention mention =
        new PlaceMention(0, 1, start, end, 1, "Somewhere", location, null, List.of(), "test");
    return new Seen(new Span(start, end, "x"), mention);
  }

  private void add(List<Toponym> toponyms, Seen... seen) {
    score.add(new MarkedText("text", "en", toponyms), List.of(seen));
  }

  @Test
  void anyOverlapIsFound() {
    add(List.of(marked(0, 6), marked(10, 16)), seen(4, 9, 35.0));
    assertThat(score.precision()).isEqualTo(1);
    assertThat(score.recall()).isEqualTo(0.5);
    assertThat(score.f1()).isCloseTo(2 / 3.0, within(1e-9));
  }

  @Test
  void touchingIsNoOverlap() {
    add(List.of(marked(0, 6)), seen(6, 9, 35.0));
    assertThat(score.recall()).isZero();
    assertThat(score.precision()).isZero();
    assertThat(score.f1()).isZero();
  }

  @Test
  void hundredMilesAreNear() {
    // A degree of latitude is 111.2 km: 1.44 of them are 160 km, 1.46 are 162.
    add(List.of(marked(0, 6), marked(10, 16)), seen(0, 6, 36.44), seen(10, 16, 36.46));
    assertThat(score.shareNear()).isEqualTo(0.5);
  }

  @Test
  void whatIsFoundWithoutAPointIsNotNear() {
    add(List.of(marked(0, 6)), seen(0, 6, null));
    assertThat(score.recall()).isEqualTo(1);
    assertThat(score.shareNear()).isZero();
  }

  @Test
  void otherKindsAreNeitherRightNorWrong() {
    Toponym street = new Toponym(0, 6, false, null);
    add(List.of(street, marked(10, 16)), seen(0, 6, 35.0), seen(10, 16, 35.0));
    assertThat(score.precision()).isEqualTo(1);
    assertThat(score.recall()).isEqualTo(1);
    assertThat(score.toString()).contains("other kinds found 1 of 1");
  }

  @Test
  void nothingIsNoDivisionByZero() {
    assertThat(score.f1()).isZero();
    assertThat(score.shareNear()).isZero();
  }
}
