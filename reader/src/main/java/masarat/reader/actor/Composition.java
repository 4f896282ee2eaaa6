package masarat.reader.actor;

import java.util.List;
import masarat.reader.actor.Institution.Kind;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.text.Clitic;
import masarat.reader.text.Tokens;
import masarat.reader.word.Match;
import masarat.reader.word.Sense;
import org.jspecify.annotations.Nullable;

/**
 * Institutions with the nationality that stands next to them: "Iraqi security forces", "the coast
 * guard of Italy", and the same in the other order in Arabic.
 */
final class Composition {
  /** Adjectives that may stand between the two. */
  private static final int GAP = 2;

  private final Sight sight;
  private final ActorData data;
  private final ReportContext context;

  Composition(Sight sight, ActorData data, ReportContext context) {
    this.sight = sight;
    this.data = data;
    this.context = context;
  }

  /** A nationality found next to an institution. */
  private record Found(int from, int to, int start, Nationality nationality) {}

  /**
   * Reads on from an Arabic institution.
   *
   * @param end one past the last token that may be read
   * @param mentions takes what is found
   * @return whether its nationality stands there
   */
  boolean arabic(Match<Institution> body, int end, List<ActorMention> mentions) {
    Match<Institution> joined = at(body.to(), end, Institution.class);
    boolean shared = joined != null && joined.has(Clitic.WA);
    int next = joined != null && shared ? joined.to() : body.to();
    Found found = adjective(next, end, isDefinite(body));
    if (found == null && !shared) {
      found = genitive(body, end);
    }
    if (found == null) {
      return false;
    }
    Institution institution = body.sense();
    Kind kind = institution.kind();
    if (kind == Kind.DEED && found.nationality().army() != null) {
      return true;
    }
    if (shared) {
      add(mentions, body.from(), body.to(), sight.start(body), institution, found.nationality());
    } else if (kind == Kind.PEOPLE || kind == Kind.DEED) {
      add(mentions, found.from(), found.to(), found.start(), institution, found.nationality());
    } else {
      add(mentions, body.from(), found.to(), sight.start(body), institution, found.nationality());
    }
    Found second = demonym(found.to(), end, Clitic.WA | Clitic.AL);
    if (second != null && sight.tokens.word(second.from()).charAt(0) == 'و') {
      add(mentions, second.from(), second.to(), second.start(), institution, second.nationality());
    }
    return true;
  }

  /** Whether a body has an article, its own or its last word's. */
  boolean isDefinite(Match<Institution> body) {
    return body.has(Clitic.AL) || sight.tokens.word(body.to() - 1).startsWith("ال");
  }

  /** An adjective agrees in its article. */
  private @Nullable Found adjective(int from, int end, boolean definite) {
    for (int token = from; token <= from + GAP && token < end; token++) {
      Found found = demonym(token, end, Clitic.AL);
      if (found != null) {
        return sight.tokens.word(token).startsWith("ال") == definite ? found : null;
      }
      if (!data.qualifiers.contains(sight.tokens.word(token))) {
        return null;
      }
    }
    return null;
  }

  /** A demonym with no other particles than those allowed. */
  private @Nullable Found demonym(int token, int end, int allowed) {
    Match<Demonym> match = at(token, end, Demonym.class);
    if (match == null || (match.clitics() & ~allowed) != 0) {
      return null;
    }
    Nationality nationality = match.sense().nationality();
    if (match.sense().ordinary() && !context.names(nationality)) {
      return null;
    }
    return new Found(token, match.to(), sight.start(match), nationality);
  }

  /** "The government of Sudan" is in Arabic the bare word before the country. */
  private @Nullable Found genitive(Match<Institution> body, int end) {
    if (body.has(Clitic.AL)
        || body.sense().kind() == Kind.PEOPLE
        || body.sense().kind() == Kind.DEED) {
      return null;
    }
    Match<Country> match = at(body.to(), end, Country.class);
    if (match == null || match.clitics() != 0) {
      return null;
    }
    return new Found(match.from(), match.to(), sight.start(match), match.sense().nationality());
  }

  /** Reads on from an English nationality or country: "Turkish police", "Italy's coast guard". */
  void english(Nationality nationality, Match<?> word, int end, List<ActorMention> mentions) {
    Tokens tokens = sight.tokens;
    int next = word.to();
    if (tokens.is(next, "'") && tokens.is(next + 1, "s") && tokens.isGlued(next + 1)) {
      next += 2;
    }
    boolean shared = false;
    for (int token = next; token <= next + GAP && token < end; token++) {
      Match<Institution> body = at(token, end, Institution.class);
      if (body != null && !(tokens.is(body.to(), "-") && tokens.isGlued(body.to()))) {
        int to = shared ? word.to() : body.to();
        add(mentions, word.from(), to, sight.start(word), body.sense(), nationality);
        return;
      }
      if (word.sense() instanceof Demonym
          && tokens.is(token, "and")
          && at(token + 1, end, Demonym.class) != null) {
        shared = true;
        token++;
      } else if (!data.qualifiers.contains(tokens.word(token))) {
        return;
      }
    }
  }

  /** Reads on from an English institution: "the government of Sudan", "soldiers from Sudan". */
  boolean english(Match<Institution> body, int end, List<ActorMention> mentions) {
    Tokens tokens = sight.tokens;
    boolean from = body.sense().kind() == Kind.PEOPLE && tokens.is(body.to(), "from");
    if (!from && !tokens.is(body.to(), "of")) {
      return false;
    }
    Match<Country> country =
        at(body.to() + (tokens.is(body.to() + 1, "the") ? 2 : 1), end, Country.class);
    if (country == null) {
      return false;
    }
    Nationality nationality = country.sense().nationality();
    add(mentions, body.from(), country.to(), sight.start(body), body.sense(), nationality);
    return true;
  }

  private <S extends Sense> @Nullable Match<S> at(int token, int end, Class<S> sense) {
    Match<S> match = token < end ? sight.longest(token, sense) : null;
    return match != null && match.to() <= end ? match : null;
  }

  private void add(
      List<ActorMention> mentions,
      int from,
      int to,
      int start,
      Institution institution,
      Nationality nationality) {
    Actor actor = data.resolve(institution, nationality);
    if (actor != null) {
      mentions.add(
          new ActorMention(
              from,
              to,
              start,
              sight.tokens.end(to - 1),
              Weight.COMPOSED * (to - from),
              actor.slug(),
              actor.name(),
              actor.source(),
              false));
    }
  }
}
