package masarat.reader.word;

import java.util.ArrayList;
import java.util.List;
import masarat.reader.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The tokens of a report with every match of the vocabulary. */
public final class Scan {
  private final Tokens tokens;
  private final List<List<Match<?>>> matches;

  private Scan(Tokens tokens, List<List<Match<?>>> matches) {
    this.tokens = tokens;
    this.matches = matches;
  }

  /** Looks every token up. */
  public static Scan of(Tokens tokens, Vocabulary vocabulary) {
    List<List<Match<?>>> matches = new ArrayList<>(tokens.size());
    List<Match<?>> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.kind(i) == Tokens.Kind.WORD) {
        vocabulary.match(tokens, i, found);
      }
      matches.add(found.isEmpty() ? List.of() : List.copyOf(found));
      found.clear();
    }
    return new Scan(tokens, matches);
  }

  public Tokens tokens() {
    return tokens;
  }

  /** All matches that begin at a token. */
  public List<Match<?>> at(int token) {
    return token >= 0 && token < matches.size() ? matches.get(token) : List.of();
  }

  /** The longest match of a sense that begins at a token; of equals the first. */
  public <S extends Sense> @Nullable Match<S> longest(int token, Class<S> sense) {
    Match<S> best = null;
    for (Match<?> match : at(token)) {
      if (sense.isInstance(match.sense()) && (best == null || match.to() > best.to())) {
        best = cast(match);
      }
    }
    return best;
  }

  /** All matches of a sense that begin at a token. */
  public <S extends Sense> List<Match<S>> at(int token, Class<S> sense) {
    List<Match<S>> found = List.of();
    for (Match<?> match : at(token)) {
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
