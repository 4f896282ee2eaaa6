package masarat.reader.text;

import java.util.HashSet;
import java.util.Set;
import masarat.lexicon.Entry;
import masarat.text.Fold;

/** Latin abbreviations whose full stop ends no sentence. */
public final class Abbreviations {
  private final Set<String> beforeNames;
  private final Set<String> beforeNumbers;
  private final Set<String> beforeDays;

  private Abbreviations(Entry data) {
    this.beforeNames = words(data.required("before_names"));
    this.beforeNumbers = words(data.required("before_numbers"));
    this.beforeDays = words(data.required("before_days"));
  }

  /** Those of {@code abbreviations.yaml}. */
  public static Abbreviations bundled() {
    return new Abbreviations(Entry.bundled("abbreviations.yaml"));
  }

  private static Set<String> words(Entry list) {
    Set<String> words = new HashSet<>();
    list.texts("words").forEach(word -> words.add(Fold.fold(word)));
    return Set.copyOf(words);
  }

  /** Whether a name follows a folded word: "dr". */
  boolean leadsName(String word) {
    return beforeNames.contains(word);
  }

  /** Where the words begin that lead to the day on which a report was printed: "Date of", "Mon". */
  int lead(Tokens tokens, int day) {
    int from = day;
    while (from > 0 && beforeDays.contains(tokens.word(from - 1))) {
      from--;
    }
    return from;
  }

  /** Whether a number can follow a folded word: "jan". */
  boolean leadsNumber(String word) {
    return beforeNumbers.contains(word);
  }
}
