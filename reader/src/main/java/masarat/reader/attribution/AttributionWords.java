package masarat.reader.attribution;

import java.util.Map;
import masarat.lexicon.Entry;
import masarat.model.Coded;
import masarat.model.Denial;
import masarat.model.SourceClass;
import masarat.model.Stance;
import masarat.reader.movement.MovementWords;
import masarat.reader.word.Sense;
import masarat.reader.word.Vocabulary;
import masarat.text.Language;

/** Puts the words of saying and of stance of a language into its vocabulary. */
public final class AttributionWords {
  private final Language language;
  private final Entry data;
  private final Vocabulary.Builder vocabulary;

  private AttributionWords(Language language, Entry data, Vocabulary.Builder vocabulary) {
    this.language = language;
    this.data = data;
    this.vocabulary = vocabulary;
  }

  /**
   * Adds all words of {@code attribution.yaml}.
   *
   * @throws masarat.lexicon.BadData if an entry cannot be used
   */
  public static void register(Language language, Entry data, Vocabulary.Builder vocabulary) {
    AttributionWords words = new AttributionWords(language, data, vocabulary);
    words.verbs("says", new Speech.Says());
    data.list("said").forEach(word -> vocabulary.add(word.text(), new Speech.Says()));
    words.verbs("continues", new Speech.Continues());
    words.verbs("asks", new Speech.Asks());
    words.verbs("relays", new Speech.Relays());
    words.verbs("reacts", new Speech.Reacts());
    words.verbs("issues", new Speech.Issues());
    data.list("issued").forEach(word -> vocabulary.add(word.text(), new Speech.Issued()));
    data.list("owns").forEach(word -> vocabulary.add(word.text(), new Speech.Owns()));
    words.words(data.required("according"), new Speech.According());
    data.list("as").forEach(word -> vocabulary.add(word.text(), new Speech.As()));
    data.list("also").forEach(word -> vocabulary.add(word.text(), new Speech.Also()));
    data.list("narrates").forEach(word -> vocabulary.add(word.text(), new Speech.Narrates()));
    data.list("adding").forEach(word -> vocabulary.add(word.text(), new Speech.Adding()));
    data.list("documents").forEach(word -> vocabulary.add(word.text(), new Speech.Document()));
    words.words(data.required("that"), new Speech.That());
    words.words(data.required("negations"), new Speech.Not());
    words.words(data.required("only"), new Speech.Only());
    words.coded("speakers", SourceClass.class);
    words.coded("stances", Stance.class);
    words.coded("denials", Denial.class);
  }

  private void verbs(String field, Sense sense) {
    for (Entry verb : data.list(field)) {
      MovementWords.sayingForms(language, verb).forEach(form -> vocabulary.add(form, sense));
    }
  }

  private void words(Entry list, Sense sense) {
    list.list().forEach(word -> vocabulary.add(word.text(), sense));
  }

  private <E extends Enum<E> & Coded> void coded(String field, Class<E> codes) {
    for (Map.Entry<String, Entry> part : data.required(field).fields().entrySet()) {
      words(part.getValue(), sense(code(part, codes)));
    }
  }

  private static <E extends Enum<E> & Coded> E code(Map.Entry<String, Entry> part, Class<E> codes) {
    for (E code : codes.getEnumConstants()) {
      if (code.code().equals(part.getKey())) {
        return code;
      }
    }
    throw part.getValue().bad("is no word of the codebook", null);
  }

  private static Sense sense(Object code) {
    if (code instanceof SourceClass source) {
      return new Speech.Speaker(source);
    }
    return code instanceof Stance stance
        ? new Speech.Cue(stance)
        : new Speech.Denies((Denial) code);
  }
}
