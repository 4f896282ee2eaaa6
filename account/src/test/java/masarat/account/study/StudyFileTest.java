package masarat.account.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.TreeSet;
import masarat.lexicon.BadData;
import masarat.lexicon.Entry;
import masarat.model.Role;
import masarat.model.State;
import masarat.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudyFileTest {
  private static final String CAMPS =
      """
      study: camps
      title: {en: Three camps, ar: ثلاثة مخيمات}
      population: {actors: [syrian], roles: [refugees]}
      period: {start: 2016-03-15, end: 2018-02-01, step: year}
      convention: acled
      household_size: 5
      states:
        - {id: home, label: home, is: {}}
        - {id: camp, label: {en: in a camp}, is: {status: camp}}
        - {id: jordan, is: {place: Jordan}}
      baselines:
        - {state: home, at: 2016-03-15, quantity: {form: about, value: [900], unit: people}, source: count}
      """;

  private static Study read(String yaml) {
    return StudyFile.read(Entry.read("camps.yaml", new StringReader(yaml)));
  }

  @Test
  void readsAWholeStudy() {
    Study study = read(CAMPS);
    assertThat(study.title()).isEqualTo(new Label("Three camps", "ثلاثة مخيمات"));
    assertThat(study.population().roles()).containsExactly(Role.REFUGEES);
    assertThat(study.convention().name()).isEqualTo("acled");
    assertThat(study.householdSize()).isEqualTo(5);
    assertThat(study.defaultState().map(StudyState::id)).contains("home");
    assertThat(study.states().get(1).label().ar()).isEqualTo("in a camp");
    assertThat(study.baselines().get(0).id()).isEqualTo("baseline-1");
    assertThat(study.period().steps(new TreeSet<>()))
        .extracting(step -> step.start() + " " + step.end())
        .containsExactly("2016-03-15 2016-12-31", "2017-01-01 2017-12-31", "2018-01-01 2018-02-01");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "convention: acled | convention: guess | camps.yaml:5: 'convention' (guess) is no"
            + " convention",
        "household_size: 5 | household_size: 0 | camps.yaml:6: 'household_size' (0) must be at"
            + " least 1",
        "end: 2018-02-01 | end: 2015-02-01 | camps.yaml:4: 'period.end' (2015-02-01) lies before",
        "status: camp | status: tent | (tent) is not in the codebook",
        "id: camp | id: home | camps.yaml:9: 'states[1].id' (home) comes twice",
        "is: {status: camp} | is: {} | is a second default state",
        "state: home | state: hom | (hom) is no state of this study. Maybe it is one of home, camp,"
            + " jordan, or * for all of them.",
        "at: 2016-03-15 | at: 2011-01-01 | (2011-01-01) lies outside the period",
        "value: [900] | value: [1, 2] | takes one number",
        "form: about | form: share | must be a number of people",
        "roles: [refugees] | role: [refugees] | 'population.role' is not a known field",
      })
  void saysWhatIsWrongAndWhere(String good, String bad, String message) {
    assertThatThrownBy(() -> read(CAMPS.replace(good, bad)))
        .isInstanceOf(BadData.class)
        .message()
        .contains(message)
        .doesNotContain("\n");
  }

  @Test
  void aStateFitsTheFirstPatternThatAllItsFieldsMeet() {
    StudyState anywhere =
        new StudyState("elsewhere", new Label("", ""), StudyState.ANYWHERE, null, null);
    StudyState europe = new StudyState("europe", new Label("", ""), "Europe", null, null);
    State munich = State.at("Munich", null);
    assertThat(anywhere.fits(munich, true, Containment.SAME_NAME)).isTrue();
    assertThat(anywhere.fits(munich, false, Containment.SAME_NAME)).isFalse();
    assertThat(anywhere.fits(State.of(Status.DEAD), true, Containment.SAME_NAME)).isFalse();
    assertThat(europe.fits(munich, true, Containment.SAME_NAME)).isFalse();
    assertThat(europe.fits(munich, true, (in, place) -> in.equals("Europe"))).isTrue();
  }

  @Test
  void withoutAStudyEverybodyIsCounted() {
    Study study = Study.ofEverybody(List.of());
    assertThat(study.population().actors()).isEmpty();
    assertThat(study.states()).isEmpty();
    assertThat(study.period().steps(new TreeSet<>())).hasSize(1);
  }
}
