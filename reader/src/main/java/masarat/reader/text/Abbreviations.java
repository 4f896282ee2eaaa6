package masarat.reader.text;

import java.util.HashSet;
import java.util.Set;
import masarat.lexicon.Entry;
import masarat.text.Fold;

/** Latin abbreviations whose full stop ends no sentence. */
public final class Abbreviations {
  private final Set<String> beforeNames;
  private final Set<String> beforeNumbers;

  private Abbreviations(Entry data) {
    this.beforeNames = words(data.required("before_names"));
    this.beforeNumbers = words(data.required("before_numbers"));
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

  /** Whether a number can follow a folded word: "jan". */
  boolean leadsNumber(String word) {
    return beforeNumbers.contains(word);
  }
}
