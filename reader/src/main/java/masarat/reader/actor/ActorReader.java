package masarat.reader.actor;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import masarat.reader.word.Scan;
import masarat.reader.word.Vocabulary;
import masarat.text.Language;
import org.jspecify.annotations.Nullable;

/** Finds organisations, forces, nationalities and communities by their names. */
public final class ActorReader {
  private final ActorData data;
  private final Called called;

  private ActorReader(ActorData data) {
    this.data = data;
    this.called = new Called(data);
  }

  /** A reader with the tables that come with the program. */
  public static ActorReader bundled() {
    return with(List.of());
  }

  /**
   * A reader with further tables: CSV with the columns {@code slug}, {@code speaks} (a class of
   * sources), {@code en}, {@code ar} and, where wanted, {@code headed}, {@code context}, {@code
   * people} and {@code where}. A slug that is known already gets the further names.
   *
   * @throws masarat.lexicon.BadData if a table cannot be used
   */
  public static ActorReader with(List<Path> tables) {
    ActorData data = ActorData.bundled();
    tables.forEach(data::add);
    return new ActorReader(data);
  }

  /** Adds all names of a language to the vocabulary, and their people as nouns that are counted. */
  public void register(Vocabulary.Builder vocabulary, Language language) {
    new Registration(vocabulary, language).add(data);
  }

  /** Looks at a whole report, whose vocabulary must hold this reader's names. */
  public ReportActors read(Scan scan) {
    return new ReportActors(scan, data);
  }

  /** First names, which tell people from places and peoples. */
  public GivenNames givenNames() {
    return data.givenNames;
  }

  /**
   * The institution of a nationality: the army and the Sudanese give the Sudanese army.
   *
   * @return null where a people without a country has no such institution
   */
  public @Nullable Actor resolve(Institution institution, Nationality nationality) {
    return data.resolve(institution, nationality);
  }

  /**
   * The institution of a town or province.
   *
   * @param place the place's usual English name
   */
  public Actor resolve(Institution institution, String place) {
    return data.resolve(institution, place);
  }

  /**
   * A nationality by its country.
   *
   * @param country ISO 3166 code of two letters
   */
  public @Nullable Nationality nationality(String country) {
    return data.byCountry(country);
  }

  /** An actor by its slug, where the tables have it. */
  public @Nullable Actor actor(String slug) {
    Names names = data.actors.get(slug);
    return names == null ? null : names.actor();
  }

  /** The slugs of all actors of the tables, in the order of the alphabet. */
  public SortedSet<String> slugs() {
    return new TreeSet<>(data.actors.keySet());
  }

  /**
   * How an actor is called, for people to read: "Islamic State", "Iraqi army", "Syrians" and the
   * same in Arabic; the words of a slug that nothing is known of.
   */
  public String name(String slug, Language language) {
    return called.name(slug, language);
  }

  /**
   * The names of an actor's tables that mean nothing else, alone or with what it is beside them.
   */
  public List<String> names(String slug) {
    Names names = data.actors.get(slug);
    return names == null
        ? List.of()
        : Stream.concat(names.sure().stream(), names.headed().stream()).toList();
  }

  /** An institution by the end of its slug, for example {@code government}. */
  public @Nullable Institution institution(String suffix) {
    for (ActorData.Body body : data.bodies) {
      if (body.institution().suffix().equals(suffix)) {
        return body.institution();
      }
    }
    return null;
  }
}
