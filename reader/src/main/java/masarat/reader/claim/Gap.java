package masarat.reader.claim;

import java.util.Set;
import masarat.reader.attribution.Stances;
import masarat.reader.movement.Preposition;
import masarat.reader.movement.Trigger;
import masarat.reader.movement.Trigger.Frame;
import masarat.reader.movement.Trigger.Shape;
import masarat.reader.movement.Trigger.Theme;
import masarat.reader.quantity.Noun;
import masarat.reader.text.Clitic;
import masarat.reader.text.Tokens;
import masarat.reader.word.FunctionWord;
import masarat.reader.word.Match;

/** The words between a word of moving and the people behind it. */
final class Gap {
  private static final Set<String> STOPS = Set.of(".", ":", "؛", ";", "؟", "!");

  /** How many words what carries people may be told by. */
  private static final int CARRIER = 3;

  private final Clause clause;
  private final boolean arabic;

  Gap(Clause clause, boolean arabic) {
    this.clause = clause;
    this.arabic = arabic;
  }

  /** Whether the people can be those that the word tells of, as far as what lies between says. */
  boolean joins(Match<Trigger> trigger, People people) {
    boolean comma = !arabic && trigger.sense().isVerb() && clause.tokens.is(trigger.to(), ",");
    return !comma
        && leadsTo(trigger, people)
        && (!arabic || !isCut(clause, trigger.to(), people.from()) && !isLed(trigger, people))
        && !(arabic && (isClosed(trigger, people) || isFled(trigger, people)))
        && (!arabic || !tellsOfOther(trigger, people));
  }

  /**
   * Whether only words that may stand there lie between a trigger and its people: words of its own,
   * and prepositions with a place, day or actor behind them.
   */
  private boolean leadsTo(Match<Trigger> trigger, People people) {
    boolean open = false;
    for (int i = trigger.to(); i < people.from(); i++) {
      boolean clauses = // "lost a house, but many"
          !arabic
              && trigger.sense().frame().with().isEmpty()
              && clause.is(i, FunctionWord.CONJUNCTION)
              && !clause.is(i, FunctionWord.COORDINATOR)
              && clause.scan.longest(i, Preposition.class) == null;
      if (clauses || Stances.opensClause(clause.scan, i)) {
        return false;
      }
      if (clause.tails.at(i, trigger.sense().frame().with())) {
        open = false;
        continue;
      }
      boolean passed = clause.mentions.covering(i) != null || clause.is(i, Discourse.CAUSE);
      if (passed || open && isDefinite(i)) {
        open = false;
        continue;
      }
      Match<Preposition> preposition = clause.scan.longest(i, Preposition.class);
      boolean name = clause.is(i - 1, FunctionWord.NAME_PART); // أبو علي
      open |= preposition != null && !name && !clause.is(i, Discourse.ORIGIN);
    }
    return !open;
  }

  /** "In the camp": a definite word closes the phrase that a preposition opens. */
  private boolean isDefinite(int token) {
    return arabic && clause.tokens.word(token).startsWith("ال");
  }

  /** Whether another clause begins between two tokens. */
  static boolean isCut(Clause clause, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean sign = clause.tokens.kind(i) == Tokens.Kind.SIGN;
      if (sign && STOPS.contains(clause.tokens.word(i))
          || clause.is(i, Discourse.CLAUSE) && clause.mentions.covering(i) == null) {
        return true;
      }
    }
    return false;
  }

  /** Whether a preposition written onto the people leads them away from the word. */
  private boolean isLed(Match<Trigger> trigger, People people) {
    String particles = particles(people);
    Set<String> own = trigger.sense().frame().with();
    boolean acts = trigger.sense().frame().theme() == Theme.SUBJECT;
    boolean noun =
        (acts || people.isCounted()) && !isOnlyVerb(trigger) && !isComplete(trigger, people);
    boolean to = particles.contains("ل") && !noun && !own.contains("ل");
    boolean by = (particles.contains("ب") || particles.contains("ك")) && !own.contains("ب");
    return to || by;
  }

  /** "Giving themselves up *to* the rebels": behind its tail a noun has told of its people. */
  private boolean isComplete(Match<Trigger> trigger, People people) {
    for (int i = trigger.to(); i < people.from(); i++) {
      if (clause.tails.at(i, trigger.sense().frame().tail())) {
        return true;
      }
    }
    return false;
  }

  /** "The killing": behind a noun with the article only a preposition leads to its people. */
  private boolean isClosed(Match<Trigger> trigger, People people) {
    boolean definite = trigger.sense().shape() == Shape.NOUN && trigger.has(Clitic.AL);
    if (!definite || particles(people).contains("ل") || isTaken(trigger, people)) {
      return false;
    }
    Set<String> own = trigger.sense().frame().with();
    for (int i = trigger.to(); i < people.from(); i++) {
      if (clause.tails.at(i, own) || clause.scan.longest(i, Preposition.class) != null) {
        return false;
      }
    }
    return true;
  }

  /** "The escape from the hold of the group": who is left behind does not escape. */
  private boolean isFled(Match<Trigger> trigger, People people) {
    boolean acts = trigger.sense().frame().theme() == Theme.SUBJECT;
    boolean noun = trigger.sense().shape() == Shape.NOUN;
    return acts && noun && clause.between(trigger.to(), people.from(), Discourse.ORIGIN);
  }

  /** Whether people bear the preposition by which the word takes them: "pushed *with* troops". */
  private boolean isTaken(Match<Trigger> trigger, People people) {
    return particles(people).contains("ب") && trigger.sense().frame().with().contains("ب");
  }

  /** What is written onto people, but for the article. */
  private String particles(People people) {
    int from = clause.tokens.start(people.from());
    int to = Math.max(from, people.start());
    return clause.tokens.folded().text().substring(from, to).replace("ال", "");
  }

  /** Whether a verb is not spelled like its verbal noun, as تسلل is. */
  private boolean isOnlyVerb(Match<Trigger> trigger) {
    return clause.scan.at(trigger.from(), Trigger.class).stream()
        .allMatch(match -> match.sense().isVerb());
  }

  /**
   * Whether a word of moving tells of a thing: what stands right behind it is neither its people
   * nor says where, when or how.
   */
  private boolean tellsOfOther(Match<Trigger> trigger, People people) {
    Frame frame = trigger.sense().frame();
    boolean acts = frame.theme() == Theme.SUBJECT;
    boolean weak = frame.cue() && !people.isCounted();
    int first = trigger.to();
    boolean sent = !acts && people.from() == first + 1 && isDefinite(first);
    if (!(acts || weak) || first >= people.from() || isTaken(trigger, people)) {
      return false;
    }
    if (trigger.sense().isVerb() && (sent || isCarried(trigger, people))) {
      return false; // "the army sent reinforcements"
    }
    boolean sure = people.isCounted() || !trigger.sense().isVerb();
    int last = sure ? first + 1 : people.from();
    boolean cause = acts && !trigger.sense().isVerb() && clause.is(first, Discourse.CAUSE);
    if (cause && clause.mentions.covering(first) == null) {
      return true; // "the coming of the shelling"
    }
    for (int i = isHow(trigger, people) ? first + 1 : first; i < last; i++) {
      if (isOther(frame, i)) {
        return true;
      }
    }
    return false;
  }

  /** "A military plane moved the wounded": whatever carries people, and an adjective or two. */
  private boolean isCarried(Match<Trigger> trigger, People people) {
    boolean moved = trigger.sense().frame().theme() == Theme.OBJECT;
    int carrier = trigger.to();
    return moved
        && clause.is(carrier, Discourse.CARRIER)
        && people.from() - carrier <= CARRIER
        && !clause.joining.isJoinedWord(people.from());
  }

  /** "The safe return *of* the displaced": an adjective between a noun and what leads on. */
  private boolean isHow(Match<Trigger> trigger, People people) {
    int token = trigger.to();
    boolean alike = trigger.has(Clitic.AL) == isDefinite(token);
    return trigger.sense().shape() == Shape.NOUN
        && people.from() == token + 1
        && alike
        && particles(people).contains("ل");
  }

  private boolean isOther(Frame frame, int token) {
    return clause.tokens.kind(token) == Tokens.Kind.WORD
        && clause.mentions.covering(token) == null
        && clause.scan.longest(token, Preposition.class) == null
        && clause.scan.longest(token, Discourse.class) == null
        && clause.scan.longest(token, Noun.class) == null
        && !clause.tails.at(token, frame.tail())
        && !clause.tails.at(token, frame.with())
        && !isAdverb(clause.tokens.word(token));
  }

  /** An accusative like مجددا, or a word with a preposition of its own like للمرة. */
  private static boolean isAdverb(String word) {
    boolean accusative = word.endsWith("ا") && !word.endsWith("ها") && !word.endsWith("هما");
    return word.length() > 3 && (accusative || word.startsWith("لل") || word.startsWith("بال"));
  }
}
