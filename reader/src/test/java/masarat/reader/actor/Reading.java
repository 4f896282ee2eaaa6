package masarat.reader.actor;

import java.util.List;
import masarat.lexicon.Entry;
import masarat.reader.mention.Competition;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.text.Tokens;
import masarat.reader.word.FunctionWords;
import masarat.reader.word.Scan;
import masarat.reader.word.Vocabulary;
import masarat.text.Fold;
import masarat.text.Language;

/** The bundled actors of a text, read as one sentence. */
record Reading(String text, Tokens tokens, SentenceActors found) {
  static final ActorReader READER = ActorReader.bundled();
  static final Vocabulary ARABIC = vocabulary(READER, Language.ARABIC);
  static final Vocabulary ENGLISH = vocabulary(READER, Language.ENGLISH);

  static Vocabulary vocabulary(ActorReader reader, Language language) {
    Vocabulary.Builder builder = new Vocabulary.Builder();
    reader.register(builder, language);
    builder.functionWords(FunctionWords.of(Entry.bundled(language.code() + "/function.yaml")));
    return builder.build();
  }

  static Scan scan(String text) {
    boolean arabic = Language.of(text) == Language.ARABIC;
    return Scan.of(Tokens.of(Fold.of(text)), arabic ? ARABIC : ENGLISH);
  }

  static Reading of(String text) {
    Scan scan = scan(text);
    return new Reading(text, scan.tokens(), READER.read(scan).find(0, scan.tokens().size()));
  }

  /** The mentions that win. */
  List<ActorMention> chosen() {
    return Competition.choose(found.mentions()).stream().map(ActorMention.class::cast).toList();
  }

  List<String> slugs() {
    return chosen().stream().map(ActorMention::slug).toList();
  }

  List<String> open() {
    return found.institutions().stream()
        .filter(OpenInstitution::definite)
        .map(open -> open.institution().suffix())
        .toList();
  }

  /** The words of a mention, as the text has them. */
  String words(ActorMention mention) {
    return text.substring(
        tokens.folded().start(mention.start()), tokens.folded().end(mention.end()));
  }
}
