package masarat.reader.actor;

import java.util.List;
import masarat.model.Role;
import masarat.model.SourceClass;
import masarat.model.Unit;
import masarat.reader.quantity.Noun;
import masarat.reader.quantity.Noun.Count;
import masarat.reader.word.Sense;
import masarat.reader.word.Vocabulary;
import masarat.text.Language;
import org.jspecify.annotations.Nullable;

/** Puts the names of one language into the vocabulary, in all their forms. */
final class Registration {
  private final Vocabulary.Builder vocabulary;
  private final boolean arabic;

  Registration(Vocabulary.Builder vocabulary, Language language) {
    this.vocabulary = vocabulary;
    this.arabic = language == Language.ARABIC;
  }

  void add(ActorData data) {
    data.actors.values().forEach(this::add);
    data.peoples.forEach(this::add);
    data.bodies.forEach(this::add);
    data.heads.forEach(this::addHeads);
  }

  private boolean isOurs(String phrase) {
    return arabic == (Language.of(phrase) == Language.ARABIC);
  }

  private void addName(String name, Sense meaning) {
    if (isOurs(name)) {
      vocabulary.add(name, Acronym.is(name) ? new Acronym(name, meaning) : meaning);
    }
  }

  private void add(Names names) {
    Actor actor = names.actor();
    names.sure().forEach(name -> addName(name, actor));
    names.headed().forEach(name -> addName(name, new Alias(actor, Alias.Need.HEAD)));
    names.context().forEach(name -> addName(name, new Alias(actor, Alias.Need.CONTEXT)));
    Role role = actor.source() == SourceClass.ARMED_GROUP ? Role.FIGHTERS : null;
    for (String word : names.people()) {
      if (!isOurs(word)) {
        continue;
      }
      if (!arabic) {
        addForm(word, Count.SINGULAR, actor, actor, role);
        addForm(Inflection.plural(word), Count.PLURAL, actor, actor, role);
      } else if (word.endsWith("ي")) {
        for (Inflection.Form form : Inflection.arabic(word)) {
          addForm(form.text(), form.count(), actor, actor, role);
          vocabulary.add("ال" + form.text(), actor);
        }
      } else {
        addForm(word, Count.PLURAL, actor, actor, role);
        vocabulary.add("ال" + word, actor);
      }
    }
  }

  private void addForm(String form, Count count, Sense meaning, Actor actor, @Nullable Role role) {
    vocabulary.add(form, meaning);
    vocabulary.add(form, new Noun(Unit.PEOPLE, count, role, actor.slug(), null));
  }

  private void add(People people) {
    Nationality nationality = people.nationality();
    Country country = new Country(nationality);
    people.countries().forEach(name -> addName(name, country));
    if (arabic) {
      people.arabic().forEach(word -> addArabic(people, word));
      people.plurals().forEach(word -> addPlural(nationality, word));
    } else {
      Demonym adjective = new Demonym(nationality, false, false);
      people.adjectives().forEach(word -> addName(word, adjective));
      people.nouns().forEach(noun -> addEnglish(people, noun));
    }
  }

  /** A noun that is the adjective as well counts nobody in the singular: "a Syrian town". */
  private void addEnglish(People people, String noun) {
    Nationality nationality = people.nationality();
    Demonym demonym = new Demonym(nationality, true, false);
    if (!people.adjectives().contains(noun)) {
      addForm(noun, Count.SINGULAR, demonym, nationality.people(), null);
    }
    addForm(Inflection.plural(noun), Count.PLURAL, demonym, nationality.people(), null);
  }

  private void addArabic(People people, String word) {
    boolean ordinary = word.startsWith("~");
    boolean evenPlural = word.startsWith("~~");
    for (Inflection.Form form : Inflection.arabic(word.replace("~", ""))) {
      Demonym demonym =
          new Demonym(
              people.nationality(), form.people(), evenPlural || ordinary && !form.people());
      if (demonym.ordinary()) {
        vocabulary.add(form.text(), demonym);
      } else {
        addForm(form.text(), form.count(), demonym, people.nationality().people(), null);
      }
    }
  }

  private void addPlural(Nationality nationality, String word) {
    if (word.startsWith("~")) {
      vocabulary.add(word.substring(1), new Demonym(nationality, true, true));
    } else {
      Demonym demonym = new Demonym(nationality, true, false);
      addForm(word, Count.PLURAL, demonym, nationality.people(), null);
    }
  }

  /**
   * An Arabic institution is found with and without its articles: the vocabulary cuts the first
   * word's off, those of the further words are here.
   */
  private void add(ActorData.Body body) {
    if (!arabic) {
      for (String phrase : body.english()) {
        vocabulary.add(phrase, body.institution());
        vocabulary.add(Inflection.plural(phrase), body.institution());
      }
      return;
    }
    for (String phrase : body.arabic()) {
      String first = phrase.startsWith("ال") ? phrase.substring(2) : phrase;
      vocabulary.add(first, body.institution());
      vocabulary.add(first.replace(" ال", " "), body.institution());
    }
  }

  private void addHeads(Table.Row row) {
    SourceClass source = row.code("speaks", SourceClass.class);
    if (!arabic) {
      row.texts("en").forEach(word -> vocabulary.add(word, new Head(word, source, false)));
      return;
    }
    for (String column : List.of("ar", "people")) {
      for (String word : row.texts(column)) {
        vocabulary.add(word, new Head(word, source, column.equals("ar")));
      }
    }
  }
}
