package masarat.reader.actor;

import java.util.HashMap;
import java.util.Map;
import masarat.reader.text.Tokens;
import masarat.reader.word.FunctionWord;
import masarat.reader.word.FunctionWords;
import masarat.reader.word.Scan;
import masarat.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * First names, to tell a surname made from a nationality or a group from the thing itself: the man
 * Saleh al-Iraqi is not an Iraqi of the report, nor is any al-Houthi the movement.
 */
public final class GivenNames {
  /** Those written onto a name. */
  private static final String PARTICLES = "وفبلك";

  private final Map<String, String> spelling = new HashMap<>(2000);

  /** The bundled list. */
  public static GivenNames bundled() {
    GivenNames names = new GivenNames();
    for (Table.Row row : Table.bundled("given-names.csv", "name")) {
      names.spelling.put(Fold.fold(row.text("name")), row.text("name"));
    }
    return names;
  }

  /** Whether the word at a token can be a surname: the word before it is a first name. */
  boolean isSurname(Scan scan, int token) {
    Tokens tokens = scan.tokens();
    int before = token - 1;
    if (tokens.is(before, "-")) {
      return tokens.isGlued(token) && (tokens.is(token - 2, "al") || tokens.is(token - 2, "el"));
    }
    if (before < 0 || tokens.kind(before) != Tokens.Kind.WORD) {
      return false;
    }
    return isName(tokens, before)
        || before > 0 && isNamePart(scan.functionWords(), tokens.word(before - 1));
  }

  private static boolean isNamePart(FunctionWords words, String word) {
    return words.has(FunctionWord.NAME_PART, word)
        || PARTICLES.indexOf(word.charAt(0)) >= 0
            && words.has(FunctionWord.NAME_PART, word.substring(1));
  }

  /** Whether the word at a token is a first name. */
  public boolean isName(Tokens tokens, int token) {
    String word = tokens.word(token);
    @Nullable String name = spelling.get(word);
    if (name == null && PARTICLES.indexOf(word.charAt(0)) >= 0) {
      name = spelling.get(word.substring(1));
    }
    if (name == null) {
      return false;
    }
    if (word.charAt(0) < 0x0250) {
      return tokens.isCapital(token);
    }
    // The preposition على folds to the name علي.
    char last = tokens.folded().original().charAt(tokens.folded().start(tokens.end(token) - 1));
    return !(last == 'ى' && name.endsWith("ي"));
  }
}
