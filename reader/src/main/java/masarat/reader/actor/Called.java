package masarat.reader.actor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masarat.gazetteer.Gazetteer;
import masarat.gazetteer.Place;
import masarat.model.Coded;
import masarat.model.SourceClass;
import masarat.text.Language;

/**
 * How actors are called when somebody reads of them: by a table's first name, or, like the Iraqi
 * army and the police of a town, by what they are and whose.
 */
final class Called {
  /** How an adjective agrees with the Arabic name of a body: by its ending. */
  private enum Agreement implements Coded {
    MASCULINE(""),
    FEMININE("ة"),
    PEOPLE("ون");

    private final String ending;

    Agreement(String ending) {
      this.ending = ending;
    }
  }

  /** A body's Arabic name. */
  private record Body(String arabic, Agreement agreement) {}

  /** A body of a state or people, by the end of its slug. */
  private record Owned(People people, String suffix) {}

  private final ActorData data;
  private final Map<String, String> usual = new HashMap<>();
  private final Map<String, Body> bodies = new HashMap<>();
  private final Set<String> official;

  Called(ActorData data) {
    this.data = data;
    for (Table.Row row : Table.bundled("called.csv", "slug", "ar")) {
      usual.put(row.text("slug"), row.text("ar"));
    }
    for (Table.Row row : Table.bundled("bodies.csv", "suffix", "ar", "agrees")) {
      bodies.put(row.text("suffix"), new Body(row.text("ar"), row.code("agrees", Agreement.class)));
    }
    this.official =
        data.bodies.stream()
            .map(ActorData.Body::institution)
            .filter(institution -> institution.source() == SourceClass.OFFICIALS)
            .flatMap(
                institution ->
                    Stream.concat(
                        Stream.of(institution.suffix()), Stream.ofNullable(institution.peoples())))
            .collect(Collectors.toSet());
  }

  /**
   * A name for readers of a language. Bodies of state go by what they are, because the first name
   * of their row is often that of an office: the Kremlin, the Pentagon.
   */
  String name(String slug, Language language) {
    boolean arabic = language == Language.ARABIC;
    Optional<Owned> owned = owned(slug);
    Optional<String> composed = owned.flatMap(body -> arabic ? arabic(body) : english(body));
    return Optional.ofNullable(arabic ? usual.get(slug) : null)
        .or(() -> people(slug, arabic))
        .or(() -> owned.filter(body -> official.contains(body.suffix)).flatMap(b -> composed))
        .or(() -> ofTables(slug, language))
        .or(() -> composed)
        .or(() -> ofPlace(slug, arabic))
        .or(() -> ofTables(slug, Language.ENGLISH))
        .orElseGet(() -> words(slug));
  }

  private Optional<String> people(String slug, boolean arabic) {
    return data.peoples.stream()
        .filter(people -> people.nationality().people().slug().equals(slug))
        .findFirst()
        .flatMap(people -> arabic ? arabic(people) : Optional.of(english(people)));
  }

  private static String english(People people) {
    if (people.nouns().isEmpty()) {
      return people.nationality().people().name();
    }
    String noun = people.nouns().get(0);
    return people.adjectives().stream()
        .filter(adjective -> noun.equals(adjective + "man"))
        .findFirst()
        .orElse(Inflection.plural(noun));
  }

  private static Optional<String> arabic(People people) {
    return adjective(people)
        .map(word -> Inflection.inflect(word.split(" "), "ون", ""))
        .or(() -> country(people).map(country -> "أهل " + country));
  }

  private static Optional<String> adjective(People people) {
    return people.arabic().stream().findFirst().map(word -> word.replace("~", ""));
  }

  private static Optional<String> country(People people) {
    return first(people.countries(), Language.ARABIC);
  }

  private Optional<Owned> owned(String slug) {
    return data.peoples.stream()
        .filter(people -> slug.startsWith(people.nationality().state() + "-"))
        .map(people -> new Owned(people, slug.substring(people.nationality().state().length() + 1)))
        .filter(this::exists)
        .findFirst();
  }

  private boolean exists(Owned body) {
    boolean sovereign = body.people.nationality().isSovereign();
    return data.bodies.stream()
        .map(ActorData.Body::institution)
        .map(institution -> sovereign ? institution.suffix() : institution.peoples())
        .anyMatch(body.suffix::equals);
  }

  private static Optional<String> english(Owned body) {
    String people = body.people.nationality().people().name();
    return Optional.of(people + " " + body.suffix.replace('-', ' '));
  }

  private Optional<String> arabic(Owned owned) {
    return Optional.ofNullable(bodies.get(owned.suffix))
        .flatMap(
            body ->
                adjective(owned.people, body.agreement)
                    .map(adjective -> body.arabic + " " + adjective)
                    .or(() -> country(owned.people).map(land -> body.arabic + " في " + land)));
  }

  /** An adjective with its article, which agrees with what it stands behind. */
  private Optional<String> adjective(People people, Agreement agreement) {
    String plural = usual.get(people.nationality().people().slug());
    if (agreement == Agreement.PEOPLE && plural != null) {
      return Optional.of("ال" + plural.replace(" ", " ال"));
    }
    return adjective(people)
        .map(word -> "ال" + Inflection.inflect(word.split(" "), agreement.ending, "ال"));
  }

  private Optional<String> ofTables(String slug, Language language) {
    Names names = data.actors.get(slug);
    return names == null
        ? Optional.empty()
        : first(names.sure(), language)
            .or(() -> first(names.headed(), language))
            .or(() -> first(names.context(), language));
  }

  private static Optional<String> first(List<String> names, Language language) {
    return names.stream().filter(name -> Language.of(name) == language).findFirst();
  }

  /** "Baghlan police", in Arabic the police in Baghlan. */
  private Optional<String> ofPlace(String slug, boolean arabic) {
    return bodies.keySet().stream()
        .filter(suffix -> slug.endsWith("-" + suffix))
        .max(Comparator.comparing(String::length))
        .flatMap(
            suffix ->
                place(slug.substring(0, slug.length() - suffix.length() - 1))
                    .map(place -> ofPlace(suffix, place, arabic)));
  }

  private String ofPlace(String suffix, Place place, boolean arabic) {
    Body body = bodies.get(suffix);
    String there = place.names().arabic();
    return arabic && body != null && there != null
        ? body.arabic + " في " + there
        : place.name() + " " + suffix.replace('-', ' ');
  }

  /** The largest place of a stem that has an Arabic name, else the largest. */
  private static Optional<Place> place(String stem) {
    return Gazetteer.bundled().find(stem).stream()
        .filter(place -> ActorData.stem(place.name()).equals(stem))
        .max(
            Comparator.<Place, Boolean>comparing(place -> place.names().arabic() != null)
                .thenComparing(Place::population));
  }

  private static String words(String slug) {
    return slug.isEmpty()
        ? slug
        : Character.toUpperCase(slug.charAt(0)) + slug.substring(1).replace('-', ' ');
  }
}
