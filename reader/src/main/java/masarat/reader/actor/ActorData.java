package masarat.reader.actor;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import masarat.lexicon.BadData;
import masarat.model.Problem;
import masarat.model.SourceClass;
import masarat.text.Fold;
import org.jspecify.annotations.Nullable;

/** The reviewed tables: who there is, and the words around names. */
final class ActorData {
  static final List<String> FILES =
      List.of("armed-groups", "forces", "un", "ngos", "observers", "media", "parties", "tribes");

  /** An institution with the phrases for it. */
  record Body(Institution institution, List<String> english, List<String> arabic) {}

  final Map<String, Names> actors = new LinkedHashMap<>(2000);
  final List<People> peoples = new ArrayList<>();
  final List<Body> bodies = new ArrayList<>();
  final List<Table.Row> heads;

  /** Folded words that may stand between an institution and its nationality. */
  final Set<String> qualifiers = new HashSet<>();

  /** Folded words that begin like an adjective with its article and are none. */
  final Set<String> noAdjectives = new HashSet<>();

  /** Behind the name of a body they say that it is of no single country: "international". */
  final Set<String> foreign = new HashSet<>();

  /** English names without a capital letter, which need none in the text. */
  final Set<String> plain = new HashSet<>();

  final GivenNames givenNames;

  private final Map<String, Nationality> byCountry = new HashMap<>();
  private final Map<SourceClass, Set<String>> organisations = new HashMap<>();

  private ActorData(List<Table.Row> heads, GivenNames givenNames) {
    this.heads = heads;
    this.givenNames = givenNames;
  }

  static ActorData bundled() {
    ActorData data =
        new ActorData(
            Table.bundled("heads.csv", "speaks", "ar", "people", "en"), GivenNames.bundled());
    for (Table.Row row : data.heads) {
      data.organisations.put(row.code("speaks", SourceClass.class), new HashSet<>(row.texts("ar")));
    }
    for (String file : FILES) {
      Table.bundled("actors/" + file + ".csv", Names.COLUMNS).forEach(data::add);
    }
    for (Table.Row row : Table.bundled("nationalities.csv", People.COLUMNS)) {
      data.add(People.of(row));
    }
    for (Table.Row row :
        Table.bundled("institutions.csv", "suffix", "speaks", "peoples", "kind", "en", "ar")) {
      data.bodies.add(body(row));
    }
    for (Table.Row row : Table.bundled("qualifiers.csv", "word", "use")) {
      Set<String> words =
          switch (row.text("use")) {
            case "between" -> data.qualifiers;
            case "foreign" -> data.foreign;
            default -> data.noAdjectives;
          };
      words.add(Fold.fold(row.text("word")));
    }
    return data;
  }

  /** Adds a user's table of actors; a slug that is there already gets the further names. */
  void add(Path file) {
    String name = file.toString();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      Table.read(name, reader, Names.COLUMNS).forEach(this::add);
    } catch (IOException e) {
      throw new BadData(
          new Problem(name, 0, "the file cannot be read", "it is elsewhere or not in UTF-8"));
    }
  }

  private void add(Table.Row row) {
    Names names = Names.of(row);
    actors.merge(names.actor().slug(), names, Names::and);
    for (String name : names.sure()) {
      if (isPlain(name)) {
        plain.add(name);
      }
    }
  }

  private static boolean isPlain(String name) {
    char first = name.charAt(0);
    return first >= 'a' && first <= 'z' && name.equals(name.toLowerCase(Locale.ROOT));
  }

  private void add(People people) {
    peoples.add(people);
    String country = people.nationality().country();
    if (country != null) {
      byCountry.put(country, people.nationality());
    }
  }

  private static Body body(Table.Row row) {
    String peoples = row.text("peoples");
    return new Body(
        new Institution(
            row.text("suffix"),
            row.code("speaks", SourceClass.class),
            peoples.isEmpty() ? null : peoples,
            row.code("kind", Institution.Kind.class)),
        row.texts("en"),
        row.texts("ar"));
  }

  @Nullable Nationality byCountry(String country) {
    return byCountry.get(country);
  }

  /** Whether one of an actor's Arabic names begins with a word for what it is: "the movement". */
  boolean isNamedAs(Actor actor, String organisation) {
    Names names = actors.get(actor.slug());
    Set<String> words = organisations.getOrDefault(actor.source(), Set.of());
    if (names == null || !words.contains(organisation)) {
      return false;
    }
    String start = organisation + " ";
    return names.sure().stream()
        .anyMatch(name -> name.startsWith(start) || name.startsWith("ال" + start));
  }

  Set<String> where(Actor actor) {
    Names names = actors.get(actor.slug());
    return names == null ? Set.of() : names.where();
  }

  /** The institution of a nationality; null where a people without a country has none such. */
  @Nullable Actor resolve(Institution institution, Nationality nationality) {
    if (institution.kind() == Institution.Kind.LOCAL) {
      return null;
    }
    String suffix = nationality.isSovereign() ? institution.suffix() : institution.peoples();
    if (suffix == null) {
      return null;
    }
    return body(nationality.state(), nationality.people().name(), suffix, institution);
  }

  /** The government of a nationality; null where a people has none. */
  @Nullable Actor government(Nationality nationality) {
    for (Body body : bodies) {
      if (body.institution().suffix().equals("government")) {
        return resolve(body.institution(), nationality);
      }
    }
    return null;
  }

  /** The institution of a place. */
  Actor resolve(Institution institution, String place) {
    return body(stem(place), place, institution.suffix(), institution);
  }

  /** What the slugs of a place's bodies begin with. */
  static String stem(String place) {
    return Fold.fold(place).replaceAll("[^a-z0-9 -]", "").replaceAll("[ -]+", "-");
  }

  private Actor body(String stem, String name, String suffix, Institution institution) {
    String slug = stem + "-" + suffix;
    Names known = actors.get(slug);
    return known != null
        ? known.actor()
        : new Actor(slug, name + " " + suffix.replace('-', ' '), institution.source(), false);
  }
}
