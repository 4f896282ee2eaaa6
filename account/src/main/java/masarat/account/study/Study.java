package masarat.account.study;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import masarat.account.convention.Convention;
import masarat.lexicon.Entry;
import masarat.model.Claim;
import masarat.model.When;
import org.jspecify.annotations.Nullable;

/**
 * What an account is about.
 *
 * @param id slug
 * @param householdSize people per family where families are counted; absent to assume nothing
 * @param states in the order of the screen
 */
public record Study(
    String id,
    Label title,
    Population population,
    Period period,
    Convention convention,
    @Nullable Double householdSize,
    List<StudyState> states,
    List<Baseline> baselines) {

  public Study {
    states = List.copyOf(states);
    baselines = List.copyOf(baselines);
  }

  /** Everybody the claims speak of, from their first day to their last, in their own states. */
  public static Study ofEverybody(List<Claim> claims) {
    Study everybody = StudyFile.read(Entry.bundled("account/all-people.yaml"));
    List<When> days = claims.stream().map(Claim::when).filter(Objects::nonNull).toList();
    Optional<LocalDate> first = days.stream().map(When::start).min(Comparator.naturalOrder());
    Optional<LocalDate> last =
        days.stream()
            .flatMap(when -> Stream.ofNullable(when.end() == null ? when.start() : when.end()))
            .max(Comparator.naturalOrder());
    return first.isEmpty() || last.isEmpty()
        ? everybody
        : everybody.within(new Period(first.get(), last.get(), Step.NONE));
  }

  private Study within(Period other) {
    return new Study(id, title, population, other, convention, householdSize, states, baselines);
  }

  /** The same study under another convention. */
  public Study under(Convention other) {
    return new Study(id, title, population, period, other, householdSize, states, baselines);
  }

  /** Where people are when nothing is said; absent where the study leaves that open. */
  public Optional<StudyState> defaultState() {
    return states.stream().filter(StudyState::isDefault).findFirst();
  }
}
