package masarat.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import masarat.lexicon.Entry;
import masarat.reader.mention.Competition;
import masarat.reader.mention.Mention;
import masarat.reader.mention.Mention.QuantityMention;
import masarat.reader.mention.Mention.TimeMention;
import masarat.reader.quantity.QuantityReader;
import masarat.reader.text.Abbreviations;
import masarat.reader.text.Sentence;
import masarat.reader.text.Sentences;
import masarat.reader.text.Tokens;
import masarat.reader.time.TimeReader;
import masarat.reader.word.Scan;
import masarat.reader.word.Vocabulary;
import masarat.text.Fold;
import masarat.text.Language;
import org.jspecify.annotations.Nullable;

/** A text read for quantities and times alone, with the bundled data. */
public record Amounts(Scan scan, List<Mention> candidates, List<Mention> chosen) {
  private static final Sentences SENTENCES = new Sentences(Abbreviations.bundled());
  private static final Map<Language, Vocabulary> VOCABULARIES = new EnumMap<>(Language.class);

  public static Amounts read(String text, Language language, @Nullable LocalDate published) {
    Tokens tokens = Tokens.of(Fold.of(text));
    Scan scan = Scan.of(tokens, vocabulary(language));
    LocalDate anchor = TimeReader.anchor(scan, published);
    List<Mention> candidates = new ArrayList<>();
    for (Sentence sentence : SENTENCES.of(tokens)) {
      candidates.addAll(QuantityReader.find(scan, sentence.from(), sentence.to()));
      candidates.addAll(TimeReader.find(scan, sentence.from(), sentence.to(), anchor, null));
    }
    return new Amounts(scan, candidates, Competition.choose(candidates));
  }

  public static Vocabulary vocabulary(Language language) {
    return VOCABULARIES.computeIfAbsent(
        language,
        code -> {
          Vocabulary.Builder builder = new Vocabulary.Builder();
          QuantityReader.registerNumbers(data(code, "numbers.yaml"), builder);
          QuantityReader.registerNouns(data(code, "nouns.yaml"), builder);
          TimeReader.register(data(code, "times.yaml"), builder);
          return builder.build();
        });
  }

  public static Entry data(Language language, String file) {
    return Entry.bundled(language.code() + "/" + file);
  }

  public List<QuantityMention> quantities() {
    return chosen.stream()
        .filter(QuantityMention.class::isInstance)
        .map(QuantityMention.class::cast)
        .toList();
  }

  public List<TimeMention> times() {
    return chosen.stream()
        .filter(TimeMention.class::isInstance)
        .map(TimeMention.class::cast)
        .toList();
  }

  /** The words of a mention as the text has them. */
  public String words(Mention mention) {
    return scan.tokens()
        .folded()
        .original()
        .substring(
            scan.tokens().folded().start(mention.start()),
            scan.tokens().folded().end(mention.end()));
  }
}
