package masarat.reader.attribution;

import java.util.Comparator;
import java.util.function.IntPredicate;
import masarat.model.Denial;
import masarat.model.Stance;
import masarat.reader.movement.Preposition;
import masarat.reader.movement.Trigger;
import masarat.reader.text.Clitic;
import masarat.reader.text.Sentence;
import masarat.reader.text.Tokens;
import masarat.reader.word.FunctionWord;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import org.jspecify.annotations.Nullable;

/** How a sentence stands to what is told at one of its tokens. */
public final class Stances {
  /** How far before a word its stance is looked for, in tokens. */
  private static final int REACH = 7;

  /** The same for a verbal noun that a verb leads with a preposition. */
  private static final int LED_REACH = 14;

  /** How far before a word its negation may stand, in tokens. */
  private static final int NOT_REACH = 3;

  /** "Prevent", which stands further off: whom it keeps "from" something stands between. */
  private static final String PREVENT = "منع";

  /** "Un-": negates nothing but the word right behind it. */
  private static final String UN = "غير";

  private final Scan scan;
  private final Tokens tokens;

  public Stances(Scan scan) {
    this.scan = scan;
    this.tokens = scan.tokens();
  }

  /**
   * The stance of what a trigger tells, from the words before it in its clause.
   *
   * @param isName whether a word belongs to the name of a place, which says nothing of it
   */
  public Stance of(Sentence sentence, int trigger, IntPredicate isName) {
    if (tokens.word(trigger).startsWith("س") && future(trigger)) {
      return Stance.PLANNED;
    }
    if (isFeared(trigger)) {
      return Stance.ALLEGED;
    }
    int reach = isLed(trigger) ? LED_REACH : REACH;
    for (int i = trigger - 1; i >= Math.max(sentence.from(), trigger - reach); i--) {
      if (endsClause(i) || opensRelative(i, trigger)) {
        break;
      }
      Match<Speech.Cue> cue = cue(i, trigger);
      if (cue != null && !isName(sentence, i) && !isName.test(i)) {
        Stance stance = cue.sense().stance();
        if (stance == Stance.PLANNED && cameAbout(trigger)) {
          return Stance.ASSERTED;
        }
        return stance == Stance.ALLEGED && denies(sentence, i) ? Stance.DENIED : stance;
      }
    }
    return Stance.ASSERTED;
  }

  /** The longest words for a stance that end before what is told: "would" of "would allow". */
  private @Nullable Match<Speech.Cue> cue(int token, int trigger) {
    return scan.at(token, Speech.Cue.class).stream()
        .filter(cue -> cue.to() <= trigger)
        .max(Comparator.comparingInt(Match::to))
        .orElse(null);
  }

  /** "An estimated 900 people": a number that begins at a token is not certain. */
  public boolean isEstimate(int token) {
    int word = scan.is(token, FunctionWord.INDEFINITE) ? token + 1 : token;
    Match<Speech.Cue> cue = scan.longest(word, Speech.Cue.class);
    return cue != null
        && cue.sense().stance() == Stance.ALLEGED
        && cue.to() < tokens.size()
        && tokens.kind(cue.to()) == Tokens.Kind.NUMBER;
  }

  /** "An attempt in which two were killed": what came of it is not only meant. */
  private boolean cameAbout(int trigger) {
    String word = tokens.word(trigger);
    boolean past = !word.startsWith("ي") && !word.startsWith("ت");
    return past && trigger + 1 < tokens.size() && scan.is(trigger + 1, FunctionWord.OBJECT_LEAD);
  }

  /** "Called on the group that holds nine to …": what is told in it is no part of the call. */
  private boolean opensRelative(int token, int trigger) {
    boolean inside = scan.is(token, FunctionWord.SET_IN);
    for (int i = token + 1; inside && i < trigger; i++) {
      inside = scan.longest(i, Trigger.class) == null;
    }
    return inside;
  }

  /** "Feared dead": the word that tells the happening says that it is not certain. */
  private boolean isFeared(int trigger) {
    Match<Speech.Cue> cue = scan.longest(trigger, Speech.Cue.class);
    Match<Trigger> told = cue == null ? null : scan.longest(trigger, Trigger.class);
    return cue != null
        && cue.sense().stance() == Stance.ALLEGED
        && told != null
        && told.to() > cue.to();
  }

  /** "Denied accusations of killing": what is alleged is denied in the same breath. */
  private boolean denies(Sentence sentence, int alleged) {
    for (int i = alleged - 1; i >= Math.max(sentence.from(), alleged - REACH); i--) {
      Match<Speech.Cue> cue = scan.longest(i, Speech.Cue.class);
      if (endsClause(i)) {
        return false;
      }
      if (cue != null && cue.sense().stance() == Stance.DENIED) {
        return true;
      }
    }
    return false;
  }

  /** "They demanded … the release of": ب and a verbal noun go with a verb further before. */
  private boolean isLed(int trigger) {
    return scan.at(trigger).stream().anyMatch(match -> match.has(Clitic.BI));
  }

  /** "On 3 May": a word with a capital inside a sentence is a name. */
  private boolean isName(Sentence sentence, int token) {
    return token > sentence.from() && tokens.isCapital(token);
  }

  /** Whether the words just before say that it did not happen. */
  public boolean negated(Sentence sentence, int trigger) {
    int reach = "من".equals(tokens.word(Math.max(0, trigger - 1))) ? REACH : NOT_REACH;
    for (int i = trigger - 1; i >= Math.max(sentence.from(), trigger - reach); i--) {
      if (endsClause(i)) {
        return false;
      }
      boolean here = trigger - i <= NOT_REACH || tokens.word(i).contains(PREVENT);
      if (here && isNot(i) && (i == trigger - 1 || !UN.equals(tokens.word(i)))) {
        return !undone(sentence, i);
      }
    }
    return false;
  }

  /**
   * Whether a word says that what follows did not happen: "prevented 20 people from"; the first
   * word of a longer wording, as in لا يزال, does not.
   */
  public boolean isNot(int token) {
    Match<Speech.Not> not = scan.longest(token, Speech.Not.class);
    return not != null
        && !not.has(Clitic.SA)
        && scan.at(token).stream().noneMatch(match -> match.to() > not.to());
  }

  /** What a word denies of what was just told, if it does. */
  public @Nullable Denial denialAt(int token) {
    Match<Speech.Denies> denial = scan.longest(token, Speech.Denies.class);
    return denial == null ? null : denial.sense().denial();
  }

  /**
   * Whether a word that can also tell a move is one of saying here: it hands over to a speaker or
   * to what is said.
   */
  public static boolean isSaying(Scan scan, int token, int limit) {
    if (token < 0 || scan.longest(token, Speech.Says.class) == null) {
      return false;
    }
    boolean relays = scan.longest(token, Speech.Relays.class) != null; // "moved", or "quoted"
    for (int i = token + 1; i < Math.min(limit, token + REACH); i++) {
      if (!relays && scan.longest(i, Speech.Speaker.class) != null
          || relays && scan.tokens().is(i, "عن")
          || (i > token + 1
              && scan.longest(i, Speech.That.class) != null
              && scan.longest(i, Preposition.class) == null)) {
        return true;
      }
    }
    return false;
  }

  /** Whether another clause of what is said begins: "and that …". */
  public static boolean opensClause(Scan scan, int token) {
    return scan.at(token, Speech.That.class).stream()
        .anyMatch(match -> (match.clitics() & Clitic.CONJUNCTIONS) != 0 && !match.has(Clitic.AL));
  }

  private boolean undone(Sentence sentence, int negation) {
    for (int i = negation + 1; i < Math.min(sentence.to(), negation + REACH); i++) {
      if (scan.longest(i, Speech.Only.class) != null) {
        return true;
      }
    }
    return false;
  }

  private boolean future(int trigger) {
    return scan.at(trigger, Trigger.class).stream().anyMatch(match -> match.has(Clitic.SA));
  }

  private boolean endsClause(int token) {
    return switch (tokens.word(token)) {
      case ".", ":", "؛", ";" -> true;
      default -> false;
    };
  }
}
