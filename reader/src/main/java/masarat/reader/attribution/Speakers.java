package masarat.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import masarat.model.Attribution;
import masarat.reader.mention.Mention;
import masarat.reader.movement.Trigger;
import masarat.reader.text.Sentence;
import masarat.reader.text.Tokens;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks where in a report. A verb of saying hands over to its speaker what follows it;
 * "according to" hands over its whole sentence; "he added" and an open quotation go on with the
 * speaker before.
 */
public final class Speakers {
  /** How far from its verb a speaker is looked for, in tokens. */
  private static final int REACH = 14;

  /** How many words may follow "…, he said", such as the day. */
  private static final int TRAILING = 6;

  /** How far behind "responsibility for" stands what is owned to, in tokens. */
  private static final int OWNED = 2;

  /** How far behind a verb of asking stands who asks, in tokens. */
  private static final int ASKING = 2;

  /** A stretch of a sentence that one source tells. */
  private record Turn(int from, int to, Attribution source) {}

  private final Scan scan;
  private final Tokens tokens;
  private final Sources sources;
  private final boolean arabic;
  private List<Turn> turns = List.of();
  private Attribution last = Attribution.AUTHOR;
  private boolean quoteOpen;

  /** Who speaks in the paragraphs behind "said:", until somebody else does. */
  private @Nullable Attribution statement;

  /** The paragraph of who spoke last. */
  private int paragraph = -1;

  public Speakers(Scan scan, boolean arabic) {
    this.scan = scan;
    this.arabic = arabic;
    this.tokens = scan.tokens();
    this.sources = new Sources(scan);
  }

  /** Moves on to the next sentence; sentences must come in order. */
  public void read(Sentence sentence, List<Mention> mentions) {
    turns = new ArrayList<>();
    if (!arabic) {
      sources.learn(sentence, mentions);
    }
    if (arabic && !quoteOpen) {
      last = named(sentence);
    }
    boolean goesOn = quoteOpen || continues(sentence);
    Attribution ahead = arabic || quoteOpen ? null : ahead(sentence);
    if (ahead != null) {
      turns.add(new Turn(sentence.from(), sentence.to(), ahead));
    } else if (goesOn && last != Attribution.AUTHOR) {
      turns.add(new Turn(sentence.from(), sentence.to(), last));
    }
    for (int i = sentence.from(); i < sentence.to(); i++) {
      int behind = behindAccording(i);
      Match<Speech.Narrates> narrates = scan.longest(i, Speech.Narrates.class);
      if (narrates != null && (i == sentence.from() || i == sentence.from() + 1)) {
        turns.add(new Turn(i, sentence.to(), Attribution.AUTHOR));
        i = narrates.to() - 1;
        continue;
      }
      if (arabic && !quoteOpen && isBeside(i)) {
        turns.add(new Turn(i, sentence.to(), Attribution.AUTHOR));
      }
      if (behind > i) {
        according(sentence, mentions, i, behind);
        i = behind - 1;
      } else if (Speech.Asks.at(scan, i) && i - sentence.from() <= Sources.NAME) {
        asks(sentence, mentions, i);
      } else if (arabic ? speaks(i, sentence.to()) : scan.longest(i, Speech.Says.class) != null) {
        if (arabic) {
          says(sentence, mentions, i);
        } else {
          subjectSays(sentence, mentions, i);
        }
      }
    }
    for (int i = sentence.from(); i < sentence.to(); i++) {
      switch (tokens.word(i)) {
        case "«" -> quoteOpen = true;
        case "»" -> quoteOpen = false;
        case "\"" -> quoteOpen = !quoteOpen;
        default -> {}
      }
    }
    if (!turns.isEmpty()) {
      last = lastTurn(sentence).source();
      paragraph = sentence.paragraph();
      statement = !arabic && tokens.is(sentence.to() - 1, ":") ? last : null;
    } else if (statement != null) {
      turns.add(new Turn(sentence.from(), sentence.to(), statement));
    }
  }

  /** "…, and which led to": the author adds what is known of what was told. */
  private boolean isBeside(int token) {
    if (!ASIDE.contains(tokens.word(token)) || token + 1 >= tokens.size()) {
      return false;
    }
    String verb = tokens.word(token + 1);
    return !verb.startsWith("ي") && !verb.startsWith("ت");
  }

  /** The turn that later sentences go on with: not what the author adds beside it. */
  private Turn lastTurn(Sentence sentence) {
    int i = turns.size() - 1;
    while (i > 0
        && turns.get(i).source() == Attribution.AUTHOR
        && turns.get(i).from() > sentence.from() + 1) {
      i--;
    }
    return turns.get(i);
  }

  /** Whether a word is a verb of saying here; some are verbs of moving too. */
  private boolean speaks(int token, int limit) {
    return scan.longest(token, Speech.Says.class) != null
        && (scan.longest(token, Trigger.class) == null || Stances.isSaying(scan, token, limit));
  }

  /** A new paragraph closes a quotation that was never closed. */
  public void newParagraph() {
    quoteOpen = false;
  }

  /** Who speaks at a token of the sentence read last: the last turn that holds it. */
  public Attribution at(int token) {
    for (int i = turns.size() - 1; i >= 0; i--) {
      Turn turn = turns.get(i);
      if (token >= turn.from() && token < turn.to()) {
        return turn.source();
      }
    }
    return Attribution.AUTHOR;
  }

  /** Where the turn begins that holds a token; the token itself where nobody is named. */
  public int turnStart(int token) {
    for (int i = turns.size() - 1; i >= 0; i--) {
      Turn turn = turns.get(i);
      if (token >= turn.from() && token < turn.to()) {
        return turn.from();
      }
    }
    return token;
  }

  /** Who is named behind a quotation that opens in this sentence and closes in a later one. */
  private @Nullable Attribution ahead(Sentence sentence) {
    boolean open = false;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      open ^= tokens.is(i, "\"");
    }
    int closing = sentence.to();
    while (open && closing < tokens.size() && !tokens.is(closing, "\"")) {
      open = tokens.kind(closing) != Tokens.Kind.BREAK;
      closing++;
    }
    for (int i = closing + 1; open && i < Math.min(tokens.size(), closing + REACH / 2); i++) {
      if (scan.longest(i, Speech.Says.class) != null) {
        int to = Math.min(tokens.size(), i == closing + 1 ? i + REACH / 2 : i);
        return sources.source(List.of(), closing + 1, to, last, false);
      }
    }
    return null;
  }

  /** Who goes on where he is called by name; else who spoke last. */
  private Attribution named(Sentence sentence) {
    for (int i = sentence.from(); i < Math.min(sentence.to(), sentence.from() + 4); i++) {
      if (scan.longest(i, Speech.Continues.class) != null) {
        Attribution named = sources.named(i + 1, Math.min(sentence.to(), i + 3));
        return named == null ? last : named;
      }
    }
    return last;
  }

  private boolean continues(Sentence sentence) {
    for (int i = sentence.from(); i < Math.min(sentence.to(), sentence.from() + 4); i++) {
      if (scan.longest(i, Speech.Continues.class) != null) {
        return true;
      }
    }
    Match<Speech.Also> also = scan.longest(sentence.from(), Speech.Also.class);
    return also != null
        && sentence.paragraph() == paragraph
        && behindAccording(sentence.from()) == sentence.from();
  }

  /** Where "according to" or "as said" ends that begins at a token; the token if none does. */
  private int behindAccording(int token) {
    Match<Speech.According> according = scan.longest(token, Speech.According.class);
    int end = according == null ? token : according.to();
    for (Match<Speech.As> as : scan.at(token, Speech.As.class)) {
      for (Match<Speech.Says> says : scan.at(as.to(), Speech.Says.class)) {
        if (isOfHim(says.to())) {
          return token;
        }
        end = says.clitics() == 0 ? Math.max(end, says.to()) : end;
      }
    }
    return end;
  }

  private boolean isOfHim(int token) {
    return token < tokens.size() && OF_HIM.contains(tokens.word(token));
  }

  private void according(Sentence sentence, List<Mention> mentions, int at, int behind) {
    int limit = accordingEnd(sentence, behind + 1);
    Attribution source = sources.source(mentions, behind, limit, last, false);
    if (source != null) {
      boolean leads = at - sentence.from() <= 3;
      int from = leads ? sentence.from() : previousTurnEnd(sentence);
      turns.add(new Turn(from, sentence.to(), source));
    }
  }

  /** How far the words behind "according to" name a source; in English up to a comma. */
  private int accordingEnd(Sentence sentence, int from) {
    int limit = Math.min(sentence.to(), from - 1 + REACH);
    for (int i = from; i < limit && !arabic; i++) {
      if (tokens.is(i, ",")) {
        return i;
      }
    }
    return limit;
  }

  private int previousTurnEnd(Sentence sentence) {
    for (Turn turn : turns) {
      if (turn.to() < sentence.to()) {
        return turn.to();
      }
    }
    return sentence.from();
  }

  /** "The ministry accused": who is named right behind the verb. */
  private void asks(Sentence sentence, List<Mention> mentions, int verb) {
    int to = Math.min(sentence.to(), verb + 1 + ASKING);
    Attribution source = sources.source(mentions, verb + 1, to, last, true);
    if (source != null) {
      turns.add(new Turn(verb, sentence.to(), source));
    }
  }

  private void says(Sentence sentence, List<Mention> mentions, int verb) {
    int that = that(verb + 1, Math.min(sentence.to(), verb + 1 + 2 * REACH));
    if (that < 0 && scan.longest(verb, Trigger.class) != null) {
      return;
    }
    int until = that < 0 ? happening(verb + 1, Math.min(sentence.to(), verb + 1 + REACH)) : that;
    Attribution source = that < 0 ? null : quoted(sentence, mentions, verb, that);
    if (source == null) {
      source = sources.source(mentions, verb + 1, until, last, true);
    }
    if (source == null) {
      source = before(sentence, mentions, verb);
    }
    if (source != null && that > 0) {
      sources.learn(mentions, verb + 1, until, source);
    }
    boolean he = that - verb < Sources.NAME || sources.hears(mentions, verb + 1, that);
    if (source == null && that > 0 && he) {
      source = last == Attribution.AUTHOR ? null : last;
    }
    if (source == null) {
      return;
    }
    boolean trails =
        that < 0 && sentence.to() - verb <= REACH && verb - sentence.from() > REACH / 2;
    turns.add(
        trails
            ? new Turn(sentence.from(), sentence.to(), source)
            : new Turn(verb, sentence.to(), source));
    if (owns(verb + 1, until + 1)) {
      turns.add(new Turn(until + OWNED, sentence.to(), Attribution.AUTHOR));
    }
  }

  /**
   * An English speaker stands before the verb, and behind it where the verb stands first or ends a
   * quotation. Behind what is said, verb and speaker take in the whole sentence.
   */
  private void subjectSays(Sentence sentence, List<Mention> mentions, int verb) {
    boolean noun = verb > sentence.from() && NOT_BEFORE_SAYING.contains(tokens.word(verb - 1));
    if (noun || mentions.stream().anyMatch(m -> m.from() <= verb && verb < m.to())) {
      return;
    }
    Attribution source = told(sentence, mentions, verb);
    boolean inverted = source != null;
    source = inverted ? source : subject(sentence, mentions, verb);
    inverted |= source == null;
    if (source == null && (verb == sentence.from() || closes(verb - 1))) {
      source =
          sources.source(mentions, verb + 1, Math.min(sentence.to(), verb + REACH / 2), last, true);
    }
    if (source == null) {
      return;
    }
    int rest = sentence.to() - verb;
    boolean ends = verb + 1 < sentence.to() && tokens.is(verb + 1, ",");
    boolean trails = verb - sentence.from() > REACH / 2 && (inverted || ends || rest <= TRAILING);
    turns.add(new Turn(trails ? sentence.from() : verb, sentence.to(), source));
  }

  /** "Nine people were killed, said the mayor": behind a comma that ends what happened. */
  private @Nullable Attribution told(Sentence sentence, List<Mention> mentions, int verb) {
    int comma = verb - 1;
    if (comma <= sentence.from() || !tokens.is(comma, ",") && !tokens.is(comma, "\"")) {
      return null;
    }
    for (int i = comma - 1; i >= sentence.from() && !tokens.is(i, ","); i--) {
      if (scan.longest(i, Trigger.class) != null) {
        int end = Math.min(sentence.to(), verb + REACH / 2);
        int first = tokens.is(verb + 1, "the") || tokens.is(verb + 1, "a") ? verb + 2 : verb + 1;
        return sources.source(mentions, first, Math.min(end, clauseEnd(first, end)), last, true);
      }
    }
    return null;
  }

  private int clauseEnd(int from, int to) {
    int end = from;
    while (end < to && !tokens.is(end, ",")) {
      end++;
    }
    return end;
  }

  /** The nearest speaker before a verb in its clause; "he", "it" is the one before. */
  private @Nullable Attribution subject(Sentence sentence, List<Mention> mentions, int verb) {
    int commas = 0;
    for (int i = verb - 1; i >= Math.max(sentence.from(), verb - REACH); i--) {
      if (PRONOUNS.contains(tokens.word(i)) && verb - i <= 3) {
        return last == Attribution.AUTHOR ? null : last;
      }
      commas += tokens.is(i, ",") ? 1 : 0;
      if (closes(i) && !tokens.is(i, ",") || commas > 2) {
        return null;
      }
      Attribution source =
          sources.isInside(i) ? null : sources.source(mentions, i, verb, last, true);
      if (source != null) {
        return source;
      }
    }
    return null;
  }

  private boolean closes(int token) {
    return switch (tokens.word(token)) {
      case ",", "\"", "»", ".", ";", ":", "\n" -> true;
      default -> false;
    };
  }

  /** A relative joined by "and" tells more of what is known already. */
  private static final Set<String> ASIDE = Set.of("والذي", "والتي", "والذين");

  /** "As the agency quoted him": who spoke before speaks on. */
  private static final Set<String> OF_HIM = Set.of("عنه", "عنها", "عنهم", "عنهما");

  /** Behind these a word of saying is passive or a noun. */
  private static final Set<String> NOT_BEFORE_SAYING =
      Set.of(
          "is", "are", "was", "were", "been", "be", "being", "a", "an", "the", "its", "their",
          "this", "of", "to", "no");

  private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "who");

  /** Where what is said begins: at "that", at a colon, at a quotation; -1 where nothing does. */
  private int that(int from, int to) {
    for (int i = from; i < to; i++) {
      if (scan.longest(i, Speech.That.class) != null || tokens.is(i, ":")) {
        return i;
      }
      if (arabic && isQuote(i)) {
        int name = closing(i);
        if (name < 0) {
          return i;
        }
        i = name;
      }
    }
    return -1;
  }

  /** Whom the subject of a verb quotes: "the agency quoted a doctor as saying". */
  private @Nullable Attribution quoted(
      Sentence sentence, List<Mention> mentions, int verb, int that) {
    if (scan.longest(verb, Speech.Relays.class) == null || tokens.is(that, ":")) {
      return null;
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
  private @Nullable Attribution before(Sentence sentence, List<Mention> mentions, int verb) {
    for (int from = verb - 1; from >= Math.max(sentence.from(), verb - REACH / 2); from--) {
      Attribution source = sources.source(mentions, from, verb, last, true);
      if (source != null) {
        return source;
      }
    }
    return null;
  }
}
