package masarat.reader;

import masarat.gazetteer.Gazetteer;
import masarat.lexicon.Entry;
import masarat.lexicon.Lexicon;
import masarat.reader.actor.ActorReader;
import masarat.reader.attribution.AttributionWords;
import masarat.reader.claim.Discourse;
import masarat.reader.claim.Domain;
import masarat.reader.movement.MovementWords;
import masarat.reader.place.PlaceWords;
import masarat.reader.quantity.QuantityReader;
import masarat.reader.time.TimeReader;
import masarat.reader.word.FunctionWords;
import masarat.reader.word.Vocabulary;
import masarat.text.Language;

/** All words of one language, gathered from the data files of every part. */
record LanguagePack(Language language, Vocabulary vocabulary) {

  /**
   * Reads the data files of a language.
   *
   * @throws masarat.lexicon.BadData if one cannot be used
   */
  static LanguagePack load(
      Language language, Lexicon lexicon, Gazetteer gazetteer, ActorReader actors) {
    String code = language.code();
    Vocabulary.Builder words = new Vocabulary.Builder();
    lexicon.files(code, "numbers").forEach(file -> QuantityReader.registerNumbers(file, words));
    lexicon.files(code, "nouns").forEach(file -> QuantityReader.registerNouns(file, words));
    TimeReader.register(data(language, "times"), words);
    Entry prepositions = data(language, "prepositions");
    lexicon
        .files(code, "movement")
        .forEach(file -> MovementWords.register(language, file, prepositions, words));
    AttributionWords.register(language, data(language, "attribution"), words);
    Discourse.register(data(language, "discourse"), words);
    Domain.register(data(language, "domain"), words);
    words.functionWords(FunctionWords.of(data(language, "function")));
    PlaceWords.register(language, gazetteer, data(language, "places"), words);
    actors.register(words, language);
    return new LanguagePack(language, words.build());
  }

  private static Entry data(Language language, String part) {
    return Entry.bundled(language.code() + "/" + part + ".yaml");
  }
}
