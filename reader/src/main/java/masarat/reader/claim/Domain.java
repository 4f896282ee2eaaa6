package masarat.reader.claim;

import java.util.List;
import masarat.lexicon.Entry;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import masarat.reader.word.Sense;
import masarat.reader.word.Vocabulary;

/** Words that tell whether a text is about conflict and flight or about something else. */
public enum Domain implements Sense {
  INSIDE,
  OUTSIDE;

  /**
   * Adds all words of {@code domain.yaml}.
   *
   * @throws masarat.lexicon.BadData if an entry cannot be used
   */
  public static void register(Entry data, Vocabulary.Builder vocabulary) {
    data.list("inside").forEach(word -> vocabulary.add(word.text(), INSIDE));
    data.list("outside").forEach(word -> vocabulary.add(word.text(), OUTSIDE));
  }

  /** How many more words of some tokens are of the inside than of the outside. */
  static int balance(Scan scan, int from, int to) {
    int balance = 0;
    for (int i = from; i < to; i++) {
      List<Match<Domain>> matches = scan.at(i, Domain.class);
      if (!matches.isEmpty()) {
        balance += matches.get(0).sense() == INSIDE ? 1 : -1;
      }
    }
    return balance;
  }
}
