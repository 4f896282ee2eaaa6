package masarat.reader.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import masarat.model.Attribution;
import masarat.reader.mention.Mention;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.mention.Mention.PlaceMention;
import masarat.reader.text.Sentence;
import masarat.reader.text.Tokens;
import masarat.reader.word.FunctionWord;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import org.jspecify.annotations.Nullable;

/**
 * For whom those speak whom a report names once with their office and later without. A name is only
 * a way to find its source again and appears in no claim.
 */
final class NamedSpeakers {
  /** How far behind a name its office may stand, in tokens. */
  private static final int APPOSITION = 10;

  /** How far before a name its office may stand, in tokens. */
  private static final int OFFICE = 6;

  /** An Arabic word of fewer letters is hardly the name somebody is called by alone. */
  private static final int SHORTEST = 4;

  private final Scan scan;
  private final Tokens tokens;
  private final Map<String, Attribution> known = new HashMap<>();

  NamedSpeakers(Scan scan) {
    this.scan = scan;
    this.tokens = scan.tokens();
  }

  /** Finds a source within some tokens. */
  interface Finder {
    @Nullable Attribution find(int from, int to);
  }

  /** Whose name stands within some tokens, if it was told with an office before. */
  @Nullable Attribution within(int from, int to) {
    for (int i = from; i < to && !known.isEmpty(); i++) {
      if (tokens.kind(i) == Tokens.Kind.WORD && (tokens.isCapital(i) || isUnknown(i))) {
        Attribution source = known.get(tokens.word(i));
        if (source != null) {
          return source;
        }
      }
    }
    return null;
  }

  /** Keeps the words beside an Arabic office that mean nothing else: the name of who holds it. */
  void learn(int from, int to, List<Mention> mentions, Attribution source) {
    for (int i = from; i < to; i++) {
      if (isUnknown(i) && !isMentioned(i, mentions)) {
        known.put(tokens.word(i), source);
      }
    }
  }

  private boolean isUnknown(int token) {
    return tokens.kind(token) == Tokens.Kind.WORD
        && tokens.word(token).length() >= SHORTEST
        && scan.at(token).isEmpty();
  }

  private static boolean isMentioned(int token, List<Mention> mentions) {
    return mentions.stream().anyMatch(m -> m.from() <= token && token < m.to());
  }

  /** Keeps the names of a sentence that stand beside an office. */
  void learn(Sentence sentence, List<Mention> mentions, Finder finder) {
    int i = sentence.from();
    while (i < sentence.to()) {
      int end = nameEnd(i, sentence, mentions);
      if (end > i) {
        Attribution source = office(i, end, sentence, mentions, finder);
        if (source != null) {
          known.put(tokens.word(end - 1), source);
        }
      }
      i = Math.max(i + 1, end);
    }
  }

  private int nameEnd(int from, Sentence sentence, List<Mention> mentions) {
    int end = from;
    while (end < sentence.to()
        && (isName(end, mentions) || isHyphen(from, end) || isPlace(from, end, mentions))) {
      end++;
    }
    return end > from && isHyphen(from, end - 1) ? end - 1 : end;
  }

  /** A family name that is also the name of a place. */
  private boolean isPlace(int from, int token, List<Mention> mentions) {
    return token > from
        && mentions.stream()
            .anyMatch(m -> m instanceof PlaceMention && m.from() == token && m.to() == token + 1);
  }

  private boolean isHyphen(int from, int token) {
    boolean inside = token > from && tokens.is(token, "-") && tokens.isGlued(token);
    return inside || token > from && tokens.isGlued(token) && tokens.is(token - 1, "-");
  }

  private boolean isName(int token, List<Mention> mentions) {
    return tokens.kind(token) == Tokens.Kind.WORD
        && (tokens.isCapital(token) || tokens.is(token, "al"))
        && scan.longest(token, Speech.class) == null
        && !isMentioned(token, mentions);
  }

  private @Nullable Attribution office(
      int from, int to, Sentence sentence, List<Mention> mentions, Finder finder) {
    int before = tokens.is(from - 1, ".") ? from - 1 : from;
    for (int i = before - 1; i >= Math.max(sentence.from(), before - OFFICE); i--) {
      Match<Speech.Speaker> kind = scan.longest(i, Speech.Speaker.class);
      if (kind != null && (kind.to() == before || leads(kind.to(), before, mentions))) {
        return finder.find(Math.max(sentence.from(), i - 3), before);
      }
    }
    if (to - from > 1 && tokens.is(to, ",") && !tokens.is(from - 1, "the")) {
      return finder.find(to + 1, clauseEnd(to + 1, sentence));
    }
    boolean member = to - from > 1 && to < sentence.to() && scan.is(to, FunctionWord.AFFILIATION);
    return member && startsActor(to + 1, mentions) ? finder.find(to + 1, to + 3) : null;
  }

  /** "Minister for the Middle East": only the field of an office stands before the name. */
  private boolean leads(int from, int to, List<Mention> mentions) {
    boolean of = from < to && scan.is(from, FunctionWord.AFFILIATION);
    return of && mentions.stream().anyMatch(m -> m.from() > from && m.to() == to);
  }

  private boolean startsActor(int token, List<Mention> mentions) {
    return mentions.stream()
        .anyMatch(
            m ->
                m instanceof ActorMention actor
                    && !actor.community()
                    && (m.from() == token || m.from() == token + 1));
  }

  private int clauseEnd(int from, Sentence sentence) {
    int end = from;
    int limit = Math.min(sentence.to(), from + APPOSITION);
    while (end < limit && !tokens.is(end, ",") && !tokens.is(end, "\"")) {
      end++;
    }
    return end;
  }
}
