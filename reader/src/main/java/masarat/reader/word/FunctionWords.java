package masarat.reader.word;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import masarat.lexicon.Entry;
import masarat.reader.text.Tokens;
import masarat.text.Fold;

/**
 * The function words of a language by their class. They are folded as texts are, but no particle is
 * cut off: with one they are other words.
 */
public final class FunctionWords {
  /** A language without function words. */
  public static final FunctionWords NONE = new FunctionWords(Map.of());

  private static final Set<String> FIELDS = Set.of("words", "examples");

  private final Map<FunctionWord, Set<String>> words = new EnumMap<>(FunctionWord.class);

  private FunctionWords(Map<FunctionWord, Set<String>> listed) {
    for (FunctionWord kind : FunctionWord.values()) {
      words.put(kind, Set.copyOf(listed.getOrDefault(kind, Set.of())));
    }
  }

  /**
   * Reads {@code function.yaml}.
   *
   * @throws masarat.lexicon.BadData if an entry cannot be used
   */
  public static FunctionWords of(Entry data) {
    Map<FunctionWord, Set<String>> listed = new EnumMap<>(FunctionWord.class);
    for (Map.Entry<String, Entry> list : data.fields().entrySet()) {
      Entry entry = list.getValue();
      entry.fields(FIELDS);
      Set<String> folded = new HashSet<>();
      entry.required("words").list().forEach(word -> folded.add(folded(word)));
      listed.put(FunctionWord.of(list.getKey(), entry), folded);
    }
    return new FunctionWords(listed);
  }

  private static String folded(Entry word) {
    List<String> parts = Tokens.words(Fold.fold(word.text()));
    if (parts.size() != 1) {
      throw word.bad("must be one word", null);
    }
    return parts.get(0);
  }

  /** Whether a folded word is of a class. */
  public boolean has(FunctionWord kind, String word) {
    return all(kind).contains(word);
  }

  /** All words of a class, folded; none where the language has no such class. */
  public Set<String> all(FunctionWord kind) {
    return words.getOrDefault(kind, Set.of());
  }
}
