package masarat.reader.quantity;

import java.util.ArrayList;
import java.util.List;
import masarat.lexicon.Entry;
import masarat.reader.mention.Mention.QuantityMention;
import masarat.reader.text.Tokens.Kind;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import masarat.reader.word.Vocabulary;

/** Finds what a sentence counts. */
public final class QuantityReader {
  private QuantityReader() {}

  /**
   * Adds number words to the vocabulary of their language.
   *
   * @throws masarat.lexicon.BadData if the file cannot be used
   */
  public static void registerNumbers(Entry file, Vocabulary.Builder vocabulary) {
    NumberData.register(file, vocabulary);
  }

  /**
   * Adds counted nouns to the vocabulary of their language.
   *
   * @throws masarat.lexicon.BadData if the file cannot be used
   */
  public static void registerNouns(Entry file, Vocabulary.Builder vocabulary) {
    NounData.register(file, vocabulary);
  }

  /**
   * The candidates among the tokens {@code from} to {@code to}, in the order of the text and
   * without overlaps. A number that names something (a year, a brigade, an hour) or measures it
   * (money, a distance, an age) is none: no reading of it counts people, and a wrong candidate
   * costs more than an absent one. Bare digits without a noun are faint candidates.
   */
  public static List<QuantityMention> find(Scan scan, int from, int to) {
    List<QuantityMention> found = new ArrayList<>();
    Counting counting = new Counting(scan, to);
    int i = from;
    while (i < to) {
      boolean hopeful = isHopeful(scan, i);
      QuantityMention mention = hopeful ? counting.at(i) : null;
      if (mention == null) {
        i = hopeful ? counting.past(i) : i + 1;
      } else {
        found.add(mention);
        i = Math.max(mention.to(), mention.noun() + 1);
      }
    }
    return found;
  }

  private static boolean isHopeful(Scan scan, int token) {
    if (scan.tokens().kind(token) == Kind.NUMBER) {
      return true;
    }
    for (Match<?> match : scan.at(token)) {
      if (match.sense() instanceof CountWord || match.sense() instanceof Noun) {
        return true;
      }
    }
    return false;
  }
}
