package masarat.reader.actor;

import masarat.reader.text.Clitic;
import masarat.reader.text.Tokens;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import masarat.reader.word.Sense;
import org.jspecify.annotations.Nullable;

/** The matches of a report that can be meant: acronyms in capitals, names with a capital. */
final class Sight {
  /** Letters from which on an acronym may be said as a word. */
  private static final int SAID = 4;

  final Scan scan;
  final Tokens tokens;
  private final ActorData data;

  Sight(Scan scan, ActorData data) {
    this.scan = scan;
    this.tokens = scan.tokens();
    this.data = data;
  }

  /** The longest match of a sense that begins at a token; of equals the one least cut. */
  <S extends Sense> @Nullable Match<S> longest(int token, Class<S> sense) {
    Match<S> best = null;
    for (Match<?> match : scan.at(token)) {
      if (best != null && match.to() <= best.to()) {
        continue;
      }
      Sense meaning = match.sense();
      if (meaning instanceof Acronym acronym) {
        meaning = isSpelled(match, acronym.spelling()) ? acronym.meaning() : acronym;
      }
      if (sense.isInstance(meaning) && isWhole(match, meaning) && isCapital(match, meaning)) {
        best =
            new Match<>(
                match.from(), match.to(), match.start(), match.clitics(), sense.cast(meaning));
      }
    }
    return best;
  }

  /**
   * Folded offset where a match begins: after particles, before its article. In للجيش the article
   * has lost its alef, and the name begins after it.
   */
  int start(Match<?> match) {
    boolean article = match.has(Clitic.AL) && !match.has(Clitic.LI);
    return article ? match.start() - 2 : match.start();
  }

  /** Folded offset past the end of a match. */
  int end(Match<?> match) {
    return tokens.end(match.to() - 1);
  }

  /** Whether it is written in Arabic letters. */
  boolean isArabic(int token) {
    return tokens.word(token).charAt(0) >= 0x0620;
  }

  private boolean isSpelled(Match<?> match, String spelling) {
    return tokens.folded().original().startsWith(spelling, tokens.folded().start(match.start()));
  }

  /**
   * Whether no particle was cut off that belongs to the word. A name has its article or has none,
   * so that enthusiasm, الحماس, is not the movement of almost that name.
   */
  static boolean isWhole(Match<?> match, Sense meaning) {
    boolean name =
        meaning instanceof Actor || meaning instanceof Alias || meaning instanceof Country;
    return !match.has(Clitic.SA) && !(name && match.has(Clitic.AL));
  }

  private boolean isCapital(Match<?> match, Sense meaning) {
    boolean name =
        meaning instanceof Actor || meaning instanceof Demonym || meaning instanceof Country;
    if (!name || isArabic(match.from())) {
      return true;
    }
    for (int i = match.from(); i < match.to(); i++) {
      if (tokens.isCapital(i)) {
        return true;
      }
    }
    return data.plain.contains(tokens.folded().text().substring(match.start(), end(match)));
  }
}
