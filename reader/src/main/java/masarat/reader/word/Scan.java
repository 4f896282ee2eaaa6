package masarat.reader.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import masarat.reader.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The tokens of a report with every match of the vocabulary. */
public final class Scan {
  private static final Match<?>[] NONE = {};

  private final Tokens tokens;
  private final Match<?>[][] matches;
  private final FunctionWords functionWords;

  private Scan(Tokens tokens, Match<?>[][] matches, FunctionWords functionWords) {
    this.tokens = tokens;
    this.matches = matches;
    this.functionWords = functionWords;
  }

  /** Looks every token up. */
  public static Scan of(Tokens tokens, Vocabulary vocabulary) {
    Match<?>[][] matches = new Match<?>[tokens.size()][];
    List<Match<?>> found = new ArrayList<>();
    for (int i = 0; i < matches.length; i++) {
      if (tokens.kind(i) == Tokens.Kind.WORD) {
        vocabulary.match(tokens, i, found);
      }
      matches[i] = found.isEmpty() ? NONE : found.toArray(NONE);
      found.clear();
    }
    return new Scan(tokens, matches, vocabulary.functionWords());
  }

  public Tokens tokens() {
    return tokens;
  }

  /** The function words of the language. */
  public FunctionWords functionWords() {
    return functionWords;
  }

  /** Whether a token is a function word of a class; none is outside of the text. */
  public boolean is(int token, FunctionWord kind) {
    return token >= 0 && token < tokens.size() && functionWords.has(kind, tokens.word(token));
  }

  /** All matches that begin at a token; a list to read. */
  public List<Match<?>> at(int token) {
    return Arrays.asList(here(token));
  }

  private Match<?>[] here(int token) {
    return token >= 0 && token < matches.length ? matches[token] : NONE;
  }

  /** The longest match of a sense that begins at a token; of equals the first. */
  public <S extends Sense> @Nullable Match<S> longest(int token, Class<S> sense) {
    Match<S> best = null;
    for (Match<?> match : here(token)) {
      if (sense.isInstance(match.sense()) && (best == null || match.to() > best.to())) {
        best = cast(match);
      }
    }
    return best;
  }

  /** All matches of a sense that begin at a token. */
  public <S extends Sense> List<Match<S>> at(int token, Class<S> sense) {
    List<Match<S>> found = List.of();
    for (Match<?> match : here(token)) {
      if (sense.isInstance(match.sense())) {
        if (found.isEmpty()) {
          found = new ArrayList<>(2);
        }
        found.add(cast(match));
      }
    }
    return found;
  }

  @SuppressWarnings("unchecked") // the caller has looked at the sense
  private static <S extends Sense> Match<S> cast(Match<?> match) {
    return (Match<S>) match;
  }
}
