package masarat.reader.attribution;

import java.util.List;
import masarat.model.Attribution;
import masarat.reader.mention.Mention;
import masarat.reader.mention.Mention.PlaceMention;
import masarat.reader.movement.Trigger;
import masarat.reader.text.Sentence;
import masarat.reader.text.Tokens;
import masarat.reader.word.FunctionWord;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks by an Arabic verb of saying: who is named between it and what is said, whom its
 * subject quotes, else who stands before it or spoke last.
 */
final class ArabicSaying {
  /** How far from its verb a speaker is looked for, in tokens. */
  private static final int REACH = 14;

  /** How far before its verb a speaker stands where another spoke before him, in tokens. */
  private static final int BESIDE = 3;

  /** How far behind "responsibility for" stands what is owned to, in tokens. */
  private static final int OWNED = 2;

  /** How far behind a verb of asking stands who asks, in tokens. */
  private static final int ASKING = 2;

  /** Where at the latest a headline has named its speaker, in tokens. */
  private static final int HEADLINE = 7;

  private final Scan scan;
  private final Tokens tokens;
  private final Sources sources;

  ArabicSaying(Scan scan, Sources sources) {
    this.scan = scan;
    this.tokens = scan.tokens();
    this.sources = sources;
  }

  /** Who goes on where he is called by name; else who spoke last. */
  Attribution named(Sentence sentence, List<Mention> mentions, Attribution last) {
    for (int i = sentence.from(); i < Math.min(sentence.to(), sentence.from() + 4); i++) {
      if (scan.longest(i, Speech.Continues.class) != null) {
        int to = Math.min(sentence.to(), i + 1 + ASKING);
        Attribution named = sources.source(mentions, i + 1, ending(i + 1, to), last, true);
        return named == null ? last : named;
      }
    }
    return last;
  }

  /**
   * "The ministry: 13 killed": who a headline says tells what follows; null where it names nobody.
   */
  @Nullable Turn headline(Sentence sentence, List<Mention> mentions) {
    int to = Math.min(sentence.to(), sentence.from() + HEADLINE);
    for (int i = sentence.from() + 1; i < to && sentence.paragraph() == 0; i++) {
      if (tokens.is(i, ":")) {
        Attribution source = sources.source(mentions, sentence.from(), i, Attribution.AUTHOR, true);
        boolean told = happening(sentence.from() - 1, i) < i;
        return source == null || told || isPlace(sentence.from(), mentions)
            ? null
            : new Turn(i, sentence.to(), source);
      }
    }
    return null;
  }

  /** "Iraq: 13 killed" says where. */
  private static boolean isPlace(int token, List<Mention> mentions) {
    return mentions.stream().anyMatch(m -> m instanceof PlaceMention && m.from() == token);
  }

  /** "…, and which led to": the author adds what is known of what was told. */
  boolean isBeside(int token) {
    if (!scan.is(token, FunctionWord.JOINED_RELATIVE) || token + 1 >= tokens.size()) {
      return false;
    }
    String verb = tokens.word(token + 1);
    return !verb.startsWith("ي") && !verb.startsWith("ت");
  }

  /** Whether a word is a verb of saying here; some are verbs of moving too. */
  boolean speaks(int token, int limit) {
    return scan.longest(token, Speech.Says.class) != null
        && (scan.longest(token, Trigger.class) == null || Stances.isSaying(scan, token, limit));
  }

  /** "The ministry accused": who is named right behind the verb. */
  @Nullable Turn asks(Sentence sentence, List<Mention> mentions, int verb, Attribution last) {
    int to = Math.min(sentence.to(), verb + 1 + ASKING);
    for (int i = verb + 1; i < to; i++) {
      to = isQuote(i) ? Math.min(sentence.to(), to + 1) : to; // a name in quotation marks
      Match<Speech.Speaker> kind = scan.longest(i, Speech.Speaker.class);
      if (kind != null && scan.is(kind.to() - 1, FunctionWord.IN_THE_NAME_OF)) {
        to = Math.max(to, Math.min(sentence.to(), kind.to() + 1));
      }
    }
    Attribution source = sources.source(mentions, verb + 1, to, last, true);
    return source == null ? null : new Turn(verb, sentence.to(), source);
  }

  /** "The network published a report": who brings it out says what it has; else null. */
  @Nullable Turn issues(Sentence sentence, List<Mention> mentions, int verb, Attribution last) {
    for (int i = verb + 1; i < Math.min(sentence.to(), verb + REACH); i++) {
      if (scan.longest(i, Speech.Issued.class) != null) {
        Attribution source = sources.source(mentions, verb + 1, i, last, true);
        return source == null ? null : new Turn(verb, sentence.to(), source);
      }
    }
    return null;
  }

  /**
   * The turns that a verb of saying begins: its speaker's, and the author's of what he only owns
   * to.
   *
   * @param last who spoke last
   * @param now who speaks in the sentence so far
   */
  List<Turn> says(
      Sentence sentence, List<Mention> mentions, int verb, Attribution last, Attribution now) {
    int that = that(verb + 1, Math.min(sentence.to(), verb + 1 + 2 * REACH));
    if (that < 0 && scan.longest(verb, Trigger.class) != null || shows(verb) || carries(verb)) {
      return List.of();
    }
    int until = happening(verb + 1, that < 0 ? Math.min(sentence.to(), verb + 1 + REACH) : that);
    Attribution source = that < 0 ? null : quoted(sentence, mentions, verb, that, last);
    if (source == null) {
      source = sources.source(mentions, verb + 1, until, last, true);
    }
    if (source == null) {
      int reach = now == Attribution.AUTHOR ? REACH / 2 : BESIDE;
      source = before(sentence, mentions, verb, reach, last);
    }
    if (source != null && that > 0) {
      sources.learn(mentions, verb + 1, until, source);
    }
    boolean it = scan.longest(verb + 1, Speech.Issued.class) != null; // "the statement said"
    boolean he = it || that - verb < Sources.NAME || sources.hears(mentions, verb + 1, that);
    if (source == null && that > 0 && he) {
      Attribution speaker = now == Attribution.AUTHOR ? last : now;
      source = speaker == Attribution.AUTHOR ? null : speaker;
    }
    if (source == null) {
      return List.of();
    }
    boolean trails =
        that < 0 && sentence.to() - verb <= REACH && verb - sentence.from() > REACH / 2;
    Turn turn = new Turn(trails ? sentence.from() : verb, sentence.to(), source);
    return owns(verb + 1, until + 1)
        ? List.of(turn, new Turn(until + OWNED, sentence.to(), Attribution.AUTHOR))
        : List.of(turn);
  }

  /** "…, which confirms": what a fact shows is said by nobody. */
  private boolean shows(int verb) {
    String word = tokens.word(verb);
    return verb > 0
        && scan.is(verb - 1, FunctionWord.SHOWN_BY)
        && (word.startsWith("ي") || word.startsWith("ت"))
        && !word.endsWith("ه");
  }

  /** "A statement that the channel broadcast": it only passes on what another said. */
  private boolean carries(int verb) {
    String word = tokens.word(verb);
    boolean it = word.endsWith("ه") || word.endsWith("ها");
    return it && verb > 0 && scan.longest(verb - 1, Speech.Issued.class) != null;
  }

  /** Where what is said begins: at "that", at a colon, at a quotation; -1 where nothing does. */
  private int that(int from, int to) {
    for (int i = from; i < to; i++) {
      if (scan.longest(i, Speech.That.class) != null || tokens.is(i, ":")) {
        return i;
      }
      if (isQuote(i)) {
        int name = closing(i);
        if (name < 0) {
          return i;
        }
        i = name;
      }
    }
    return -1;
  }

  /**
   * "Stressing that": who reacted in this sentence, or spoke last, goes on, where a token begins
   * it; else null.
   */
  @Nullable Turn adds(Sentence sentence, List<Mention> mentions, int token, Attribution last) {
    boolean that = isClause(token + 1) || isClause(token + 2); // "stressing that", "on that"
    if (!that || scan.longest(token, Speech.Adding.class) == null) {
      return null;
    }
    Attribution source = reacting(sentence, mentions, token, last);
    return source == Attribution.AUTHOR ? null : new Turn(token, sentence.to(), source);
  }

  /** "The movement owned to the attack": who does so before a token; who spoke last if nobody. */
  private Attribution reacting(
      Sentence sentence, List<Mention> mentions, int before, Attribution last) {
    for (int i = before - 1; i >= sentence.from(); i--) {
      if (scan.longest(i, Speech.Says.class) != null) {
        return last;
      }
      if (scan.longest(i, Speech.Reacts.class) != null) {
        Turn turn = asks(sentence, mentions, i, last);
        return turn == null ? last : turn.source();
      }
    }
    return last;
  }

  /** Whether "that" or a colon begins a clause at a token, and no "to" or "of" a noun. */
  private boolean isClause(int token) {
    return token < tokens.size()
        && (tokens.is(token, ":")
            || scan.longest(token, Speech.That.class) != null && tokens.word(token).contains("ان"));
  }

  /** Whether "that" follows close behind a verb of saying. */
  boolean isThat(int behind) {
    return that(behind, Math.min(tokens.size(), behind + Sources.NAME)) >= 0;
  }

  /** Where within some tokens "that" begins what is said; their end where it does not. */
  private int ending(int from, int to) {
    for (int i = from; i < to; i++) {
      if (scan.longest(i, Speech.That.class) != null || isQuote(i)) {
        return i;
      }
    }
    return to;
  }

  /**
   * Whom the subject of a verb quotes: "the agency quoted a doctor as saying", "the paper learnt
   * from a doctor".
   */
  private @Nullable Attribution quoted(
      Sentence sentence, List<Mention> mentions, int verb, int that, Attribution last) {
    if (scan.longest(verb, Speech.Relays.class) == null || tokens.is(that, ":")) {
      return null;
    }
    for (int i = verb + 1; i < that; i++) {
      if (scan.is(i, FunctionWord.HEARD_FROM)) {
        return sources.source(mentions, i + 1, that, last, true);
      }
    }
    int next = that(that + 1, Math.min(sentence.to(), that + 1 + REACH));
    return next < 0 ? null : sources.source(mentions, that + 1, next, last, true);
  }

  /** Whether an attack is owned to within some tokens. */
  private boolean owns(int from, int to) {
    for (int i = from; i < to; i++) {
      if (scan.longest(i, Speech.Owns.class) != null) {
        return true;
      }
    }
    return false;
  }

  private boolean isQuote(int token) {
    return tokens.is(token, "«") || tokens.is(token, "\"");
  }

  /** Where a quotation closes that is no longer than a name; -1 where it is longer. */
  private int closing(int token) {
    for (int i = token + 1; i < Math.min(tokens.size(), token + 2 + Sources.NAME); i++) {
      if (tokens.is(i, "»") || tokens.is(i, "\"")) {
        return i;
      }
    }
    return -1;
  }

  /** Where the first happening is told: who is named behind it does not speak. */
  private int happening(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (scan.longest(i, Trigger.class) != null && scan.longest(i, Speech.Speaker.class) == null) {
        return i;
      }
    }
    return to;
  }

  /** A speaker named before the verb: the nearest one. */
  private @Nullable Attribution before(
      Sentence sentence, List<Mention> mentions, int verb, int reach, Attribution last) {
    for (int from = verb - 1; from >= Math.max(sentence.from(), verb - reach); from--) {
      Attribution source = sources.source(mentions, from, verb, last, true);
      if (source != null) {
        return source;
      }
    }
    return null;
  }
}
