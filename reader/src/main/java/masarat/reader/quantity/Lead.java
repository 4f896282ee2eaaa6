package masarat.reader.quantity;

import masarat.model.Form;
import masarat.reader.text.Clitic;
import masarat.reader.text.Tokens;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import org.jspecify.annotations.Nullable;

/**
 * The words before a number that hedge it: "more than", "at least another".
 *
 * @param from first token
 * @param start folded offset where the words begin
 * @param next the token of the number
 * @param form what they make of it; null where there are none
 */
record Lead(int from, int start, int next, @Nullable Form form) {
  private static final int LONGEST = 4;

  boolean isEmpty() {
    return next == from;
  }

  static Lead none(Scan scan, int token) {
    return new Lead(token, scan.tokens().start(token), token, null);
  }

  static Lead at(Scan scan, int token, int limit) {
    Form form = null;
    int next = token;
    int start = scan.tokens().start(token);
    for (int step = 0; step < LONGEST && next < limit; step++) {
      Match<Hedge> hedge = hedge(scan, next);
      if (hedge != null) {
        start = next == token ? hedge.start() : start;
        form = form == null || form == Form.ABOUT ? hedge.sense().form() : form;
        next = hedge.to();
      } else if (next > token) {
        int after = filler(scan, next);
        if (after == next) {
          break;
        }
        next = after;
      } else {
        break;
      }
    }
    return next > token && joins(scan, next)
        ? none(scan, token)
        : new Lead(token, start, next, form);
  }

  /** "(Five) at least and two", "most of them": the words belong to the number before them. */
  private static boolean joins(Scan scan, int token) {
    return scan.at(token, NumberWord.class).stream().anyMatch(match -> match.has(Clitic.WA))
        || scan.at(token, TermWord.class).stream()
            .anyMatch(match -> match.sense().noun() == TermWord.NounNeed.INCLUDED);
  }

  private static @Nullable Match<Hedge> hedge(Scan scan, int token) {
    Match<Hedge> best = null;
    for (Match<Hedge> match : scan.at(token, Hedge.class)) {
      if (!match.sense().after() && (best == null || match.to() > best.to())) {
        best = match;
      }
    }
    return best == null || endsWording(scan, token) ? null : best;
  }

  /** "Handed over 20 men": the word belongs to the one before it. */
  private static boolean endsWording(Scan scan, int token) {
    return scan.at(token - 1).stream()
        .anyMatch(match -> match.to() == token + 1 && !(match.sense() instanceof Hedge));
  }

  private static int filler(Scan scan, int token) {
    Tokens tokens = scan.tokens();
    Match<?> word = Particle.FILLER.at(scan, token);
    word = word == null ? Particle.ARTICLE.at(scan, token) : word;
    if (word != null) {
      return word.to();
    }
    boolean quote = token < tokens.size() && "\"«(".contains(tokens.word(token));
    boolean glued = tokens.is(token, "ال") || tokens.is(token, "ل") || tokens.is(token, "ب");
    return quote || (glued && tokens.isGlued(token + 1)) ? token + 1 : token;
  }
}
