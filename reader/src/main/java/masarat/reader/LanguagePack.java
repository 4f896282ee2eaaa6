package masarat.reader;

import java.util.Map;
import masarat.gazetteer.Gazetteer;
import masarat.lexicon.Entry;
import masarat.reader.actor.ActorReader;
import masarat.reader.attribution.AttributionWords;
import masarat.reader.claim.Discourse;
import masarat.reader.claim.Domain;
import masarat.reader.movement.MovementWords;
import masarat.reader.place.PlaceWords;
import masarat.reader.quantity.QuantityReader;
import masarat.reader.time.TimeReader;
import masarat.reader.word.Vocabulary;
import masarat.text.Language;

/**
 * All words of one language, gathered from the data files of every part.
 *
 * @param countries ISO code of a country by the slug of its people
 */
record LanguagePack(Language language, Vocabulary vocabulary, Map<String, String> countries) {

  /**
   * Reads the data files of a language.
   *
   * @throws masarat.lexicon.BadData if one cannot be used
   */
  static LanguagePack load(Language language, Gazetteer gazetteer) {
    Vocabulary.Builder words = new Vocabulary.Builder();
    QuantityReader.register(data(language, "numbers"), data(language, "nouns"), words);
    TimeReader.register(data(language, "times"), words);
    MovementWords.register(
        language, data(language, "movement"), data(language, "prepositions"), words);
    AttributionWords.register(language, data(language, "attribution"), words);
    Discourse.register(data(language, "discourse"), words);
    Domain.register(data(language, "domain"), words);
    PlaceWords.register(language, gazetteer, data(language, "places"), words);
    ActorReader.register(language, words);
    return new LanguagePack(language, words.build(), ActorReader.countries());
  }

  private static Entry data(Language language, String part) {
    return Entry.bundled(language.code() + "/" + part + ".yaml");
  }
}
