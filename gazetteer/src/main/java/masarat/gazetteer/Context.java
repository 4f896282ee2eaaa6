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
 * @param inside what the text says the place lies in ("Tripoli, Lebanon"): all that this second
 *     name can mean; empty where it says nothing
 * @param otherEnd where those who move to or from the place come from or go to, where known
 * @param written the name as it is written, for its vowel marks, where known
 */
public record Context(
    List<Place> others,
    Set<String> studyCountries,
    @Nullable String publisherCountry,
    List<Place> inside,
    @Nullable Place otherEnd,
    @Nullable String written) {
  public Context {
    others = List.copyOf(others);
    studyCountries = Set.copyOf(studyCountries);
    inside = List.copyOf(inside);
  }

  /** Without anything that the sentence says of the place. */
  public Context(
      List<Place> others, Set<String> studyCountries, @Nullable String publisherCountry) {
    this(others, studyCountries, publisherCountry, List.of(), null, null);
  }

  /** Nothing is known. */
  public static Context none() {
    return new Context(List.of(), Set.of(), null);
  }

  /** With one more place of the report. */
  public Context with(Place place) {
    List<Place> more = new ArrayList<>(others);
    more.add(place);
    return new Context(more, studyCountries, publisherCountry, inside, otherEnd, written);
  }

  /** For a name that the text says to lie in one of some places. */
  public Context inside(List<Place> containers) {
    return new Context(others, studyCountries, publisherCountry, containers, otherEnd, written);
  }

  /** For a name at one end of a move whose other end is known. */
  public Context moving(Place end) {
    return new Context(others, studyCountries, publisherCountry, inside, end, written);
  }

  /** For a name that is written so. */
  public Context written(@Nullable String name) {
    return new Context(others, studyCountries, publisherCountry, inside, otherEnd, name);
  }
}
