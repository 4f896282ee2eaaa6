package masarat.reader.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import masarat.lexicon.BadData;
import masarat.text.Fold;
import masarat.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorDataTest {
  private static final ActorData DATA = ActorData.bundled();

  @Test
  void everyActorHasOneRow() {
    List<String> slugs = new ArrayList<>();
    for (String file : ActorData.FILES) {
      Table.bundled("actors/" + file + ".csv", Names.COLUMNS)
          .forEach(row -> slugs.add(row.text("slug")));
    }
    assertThat(slugs).doesNotHaveDuplicates().hasSizeGreaterThan(700);
  }

  @Test
  void noNameMeansTwoActors() {
    Map<String, String> owners = new HashMap<>();
    List<String> shared = new ArrayList<>();
    for (Names names : DATA.actors.values()) {
      for (String name : names.sure()) {
        String key = Acronym.is(name) ? name : Fold.fold(name);
        String owner = owners.putIfAbsent(key, names.actor().slug());
        if (owner != null && !owner.equals(names.actor().slug())) {
          shared.add(name + ": " + owner + ", " + names.actor().slug());
        }
      }
    }
    assertThat(shared).isEmpty();
  }

  @Test
  void everyFullNameIsFoundInASentence() {
    List<String> missed = new ArrayList<>();
    for (Names names : DATA.actors.values()) {
      for (String name : names.sure()) {
        boolean arabic = Language.of(name) == Language.ARABIC;
        String sentence = arabic ? "ذكر ذلك " + name + " أمس" : "It was " + name + " yesterday";
        if (!Reading.of(sentence).slugs().contains(names.actor().slug())) {
          missed.add(names.actor().slug() + ": " + name);
        }
      }
    }
    assertThat(missed).isEmpty();
  }

  @Test
  void nationalitiesAreDistinctAndTheirCountriesReal() {
    List<String> slugs = new ArrayList<>();
    List<String> countries = new ArrayList<>();
    for (People people : DATA.peoples) {
      slugs.add(people.nationality().people().slug());
      String country = people.nationality().country();
      if (country != null) {
        countries.add(country);
      }
    }
    Set<String> known = new HashSet<>(Arrays.asList(Locale.getISOCountries()));
    known.add("XK");
    assertThat(slugs).doesNotHaveDuplicates();
    assertThat(countries).doesNotHaveDuplicates().isSubsetOf(known).hasSizeGreaterThan(180);
  }

  @Test
  void actorsAreFoundInRealCountries() {
    for (Names names : DATA.actors.values()) {
      assertThat(names.where()).allMatch(country -> DATA.byCountry(country) != null);
    }
  }

  @Test
  void everyWordForTheirPeopleIsFound() {
    List<String> missed = new ArrayList<>();
    for (People people : DATA.peoples) {
      String slug = people.nationality().people().slug();
      for (String word : people.arabic()) {
        String plural = word.replace("~", "") + "ين";
        if (!word.startsWith("~~")
            && plural.indexOf(' ') < 0
            && !Reading.of("وصل ثلاثة " + plural + " أمس").slugs().contains(slug)) {
          missed.add(slug + ": " + plural);
        }
      }
      for (String noun : people.nouns()) {
        String plural = Inflection.plural(noun);
        if (!Reading.of("There were three " + plural + " here").slugs().contains(slug)) {
          missed.add(slug + ": " + plural);
        }
      }
    }
    assertThat(missed).isEmpty();
  }

  @Test
  void institutionsOfAPeopleWithoutACountryHaveTheirOwnNames() {
    ActorReader reader = Reading.READER;
    Institution army = reader.institution("army");
    Nationality syrian = reader.nationality("SY");
    assertThat(army).isNotNull();
    assertThat(syrian).isNotNull();
    assertThat(reader.resolve(army, syrian).slug()).isEqualTo("syrian-army");
    assertThat(reader.resolve(army, reader.nationality("US")).slug()).isEqualTo("us-army");
    Nationality chechen =
        DATA.peoples.stream()
            .map(People::nationality)
            .filter(nationality -> nationality.people().slug().equals("chechen"))
            .findFirst()
            .orElseThrow();
    assertThat(reader.resolve(army, chechen).slug()).isEqualTo("chechen-forces");
    assertThat(reader.resolve(reader.institution("navy"), chechen)).isNull();
    assertThat(reader.nationality("ZZ")).isNull();
  }

  @Test
  void aUsersTableAddsActorsAndNames(@TempDir Path folder) throws IOException {
    Path table = folder.resolve("mine.csv");
    Files.writeString(
        table,
        "slug,speaks,en,ar\nred-brigade,armed_group,Red Brigade,لواء الأحمر\n"
            + "sdf,officials,,القوات السورية الكردية المشتركة\n");
    ActorReader reader = ActorReader.with(List.of(table));
    assertThat(reader.actor("red-brigade")).isNotNull();
    assertThat(reader.actor("sdf").name()).isEqualTo("Syrian Democratic Forces");
    assertThat(Reading.READER.actor("red-brigade")).isNull();
  }

  @Test
  void whatCannotBeUsedIsToldWithFileAndLine() {
    refuses(
        "slug,speaks,en\nRed Brigade,un,Red Brigade\n", "mine.csv:2: 'slug' (Red Brigade) must");
    refuses(
        "slug,speaks,en\nred,militia,Red\n", "mine.csv:2: 'speaks' (militia) is not known. Maybe");
    refuses("slug,speaks,english\n", "mine.csv:1: the column 'english' is not known. Maybe");
    refuses("speaks,en\n", "mine.csv:1: the column 'slug' is missing");
    refuses("slug,speaks,en\n\nred,un\n", "mine.csv:3: has 2 cells instead of 3. Maybe");
    refuses("slug,speaks,en\nred,un,Red;;Rouge\n", "mine.csv:2: 'en' (Red;;Rouge) has an empty");
    refuses("slug,speaks,en\nred,un,\n", "mine.csv:2: 'slug' (red) has no name. Maybe");
    refuses("", "mine.csv: the file is empty");
  }

  private static void refuses(String csv, String message) {
    assertThatThrownBy(
            () -> Table.read("mine.csv", new StringReader(csv), Names.COLUMNS).forEach(Names::of))
        .isInstanceOf(BadData.class)
        .hasMessageStartingWith(message);
  }
}
