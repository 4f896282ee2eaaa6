package masarat.reader.attribution;

import java.util.List;
import masarat.model.Attribution;
import masarat.reader.mention.Mention;
import masarat.reader.mention.Mention.TimeMention;
import masarat.reader.movement.Trigger;
import masarat.reader.text.Sentence;
import masarat.reader.text.Tokens;
import masarat.reader.word.FunctionWord;
import masarat.reader.word.Scan;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks by an English verb of saying: who stands before it, and behind it where the verb
 * stands first or ends a quotation.
 */
final class EnglishSaying {
  /** How far from its verb a speaker is looked for, in tokens. */
  private static final int REACH = 14;

  /** How many words may follow "…, he said", such as the day. */
  private static final int TRAILING = 6;

  /** How far behind its verb the day of saying begins at most, in tokens. */
  private static final int DAY = 2;

  private final Scan scan;
  private final Tokens tokens;
  private final Sources sources;

  EnglishSaying(Scan scan, Sources sources) {
    this.scan = scan;
    this.tokens = scan.tokens();
    this.sources = sources;
  }

  /** Who is named behind a quotation that opens in this sentence and closes in a later one. */
  @Nullable Attribution ahead(Sentence sentence, Attribution last) {
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

  /**
   * The turn that a verb of saying begins. Behind what is said, verb and speaker take in the whole
   * sentence.
   *
   * @param last who spoke last
   */
  @Nullable Turn says(Sentence sentence, List<Mention> mentions, int verb, Attribution last) {
    boolean other = verb > sentence.from() && isPassiveOrNoun(verb - 1);
    if (other || mentions.stream().anyMatch(m -> m.from() <= verb && verb < m.to())) {
      return null;
    }
    boolean adds = tokens.word(verb).endsWith("ing");
    Attribution source = adds ? null : told(sentence, mentions, verb, last);
    boolean told = source != null;
    boolean inverted = told;
    source = inverted ? source : subject(sentence, mentions, verb, last);
    inverted |= source == null;
    if (source == null && !adds && (verb == sentence.from() || closes(verb - 1))) {
      source =
          sources.source(mentions, verb + 1, Math.min(sentence.to(), verb + REACH / 2), last, true);
    }
    if (source == null) {
      return null;
    }
    int rest = sentence.to() - verb;
    boolean ends = isParenthesis(sentence, mentions, verb);
    boolean far = verb - sentence.from() > REACH / 2;
    boolean trails = far && (inverted || ends || rest <= TRAILING) || isLast(sentence, verb);
    return new Turn(told || trails ? sentence.from() : verb, sentence.to(), source);
  }

  /** Whether a word of saying behind a token is passive or a noun. */
  private boolean isPassiveOrNoun(int token) {
    return scan.is(token, FunctionWord.COPULA)
        || scan.is(token, FunctionWord.DETERMINER)
        || tokens.is(token, "of")
        || tokens.is(token, "to");
  }

  /** "Nine were killed, the charity said in a statement": nothing happens behind who says it. */
  private boolean isLast(Sentence sentence, int verb) {
    for (int i = verb + 1; i < sentence.to(); i++) {
      if (scan.longest(i, Trigger.class) != null || tokens.is(i, "that")) {
        return false;
      }
    }
    int comma = verb - 2;
    while (comma > sentence.from() && !tokens.is(comma, ",") && !tokens.is(comma, "\"")) {
      if (scan.longest(comma, Trigger.class) != null) {
        return false;
      }
      comma--;
    }
    return comma > sentence.from() && verb - comma <= REACH / 2;
  }

  /** "…, he said,", "…, he said on Monday, …": a comma follows the verb or its day. */
  private boolean isParenthesis(Sentence sentence, List<Mention> mentions, int verb) {
    int end = verb + 1;
    for (Mention mention : mentions) {
      boolean day = mention instanceof TimeMention && mention.from() - verb <= DAY;
      end = day && mention.from() > verb ? mention.to() : end;
    }
    return end < sentence.to() && tokens.is(end, ",");
  }

  /** "Nine people were killed, said the mayor": behind a comma or quote that ends what happened. */
  private @Nullable Attribution told(
      Sentence sentence, List<Mention> mentions, int verb, Attribution last) {
    int comma = verb - 1;
    if (comma <= sentence.from() || !tokens.is(comma, ",") && !tokens.is(comma, "\"")) {
      return null;
    }
    boolean quoted = tokens.is(comma, "\"");
    for (int i = comma - 1; i >= sentence.from() && (quoted || !tokens.is(i, ",")); i--) {
      if (quoted || scan.longest(i, Trigger.class) != null) {
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
  private @Nullable Attribution subject(
      Sentence sentence, List<Mention> mentions, int verb, Attribution last) {
    int commas = 0;
    int behind = relativeStart(sentence, verb) - 1;
    for (int i = behind; i >= Math.max(sentence.from(), verb - REACH); i--) {
      if (scan.is(i, FunctionWord.SPEAKER_PRONOUN) && verb - i <= 3) {
        return last == Attribution.AUTHOR ? null : last;
      }
      commas += tokens.is(i, ",") ? 1 : 0;
      if (closes(i) && !tokens.is(i, ",") || commas > 2) {
        return null;
      }
      Attribution source =
          sources.isInside(i) ? null : sources.source(mentions, i, behind + 1, last, true);
      if (source != null) {
        Attribution first = sources.joined(mentions, sentence, i, last);
        return first == null ? source : first;
      }
    }
    return null;
  }

  /** "The ministry, which is run by …, said": where the clause set in before a verb begins. */
  private int relativeStart(Sentence sentence, int verb) {
    for (int i = verb - 2; tokens.is(verb - 1, ",") && i > sentence.from(); i--) {
      if (tokens.is(i, ",")) {
        return scan.is(i + 1, FunctionWord.SET_IN) ? i : verb;
      }
    }
    return verb;
  }

  private boolean closes(int token) {
    return switch (tokens.word(token)) {
      case ",", "\"", "»", ".", ";", ":", "\n" -> true;
      default -> false;
    };
  }
}
