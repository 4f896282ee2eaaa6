package masarat.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known around a name.
 *
 * @param others other places of the report, best those that can mean one place only
 * @param studyCountries ISO codes of the countries a study is about; may be empty
 * @param publisherCountry ISO code of the publisher's country, where known
 */
public record Context(
    List<Place> others, Set<String> studyCountries, @Nullable String publisherCountry) {
  public Context {
    others = List.copyOf(others);
    studyCountries = Set.copyOf(studyCountries);
  }

  /** Nothing is known. */
  public static Context none() {
    return new Context(List.of(), Set.of(), null);
  }

  /** With one more place of the report. */
  public Context with(Place place) {
    List<Place> more = new ArrayList<>(others);
    more.add(place);
    return new Context(more, studyCountries, publisherCountry);
  }
}
