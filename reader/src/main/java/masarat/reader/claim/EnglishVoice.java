package masarat.reader.claim;

import masarat.reader.mention.Mention;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.mention.Mention.TimeMention;
import masarat.reader.movement.Preposition;
import masarat.reader.movement.Preposition.Part;
import masarat.reader.movement.Trigger;
import masarat.reader.movement.Trigger.Shape;
import masarat.reader.movement.Trigger.Theme;
import masarat.reader.quantity.Noun;
import masarat.reader.text.Sentence;
import masarat.reader.text.Tokens;
import masarat.reader.word.FunctionWord;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;

/** What an English verb form is by the words beside it: active, passive, or a noun. */
final class EnglishVoice {
  /** How far from its verb an auxiliary may stand, in tokens. */
  private static final int AUXILIARY = 5;

  /** How far behind a noun "of" may lead to its people, in tokens. */
  private static final int OF = 6;

  private final Clause clause;

  EnglishVoice(Clause clause) {
    this.clause = clause;
  }

  /** "Were killed", "have been displaced", and the second of "were killed and wounded". */
  boolean isPassive(Match<Trigger> trigger) {
    if (!isParticiple(trigger)) {
      return false;
    }
    int least = Math.max(clause.sentence.from(), trigger.from() - AUXILIARY);
    boolean joined = false;
    for (int i = trigger.from() - 1; i >= least; i--) {
      String word = clause.tokens.word(i);
      Mention mention = clause.mentions.covering(i);
      boolean be = clause.is(i, FunctionWord.COPULA) || clause.is(i, FunctionWord.PASSIVE);
      if (be && !(mention instanceof ActorMention)) {
        return true;
      }
      if (joined && mention instanceof ActorMention doer) {
        int by = clause.before(doer);
        return clause.tokens.is(by, "by") && isPassiveAt(by - 1); // "caught by the navy and taken"
      }
      boolean between =
          clause.is(i, FunctionWord.ADVERB)
              || word.endsWith("ly")
              || mention instanceof TimeMention;
      if (!between && !clause.joining.isJoiner(i) && !(joined && word.endsWith("ed"))) {
        return clause.joining.isJoiner(i + 1) && isPassiveAt(i);
      }
      joined = clause.joining.isJoiner(i);
    }
    return false;
  }

  private boolean isPassiveAt(int last) {
    return clause.triggers.stream().anyMatch(t -> t.to() == last + 1 && isPassive(t));
  }

  /** "Have been killed", "has left 20 dead": told of all the time until now. */
  boolean isPerfect(Draft draft) {
    int least = Math.max(clause.sentence.from(), draft.anchor - AUXILIARY);
    for (int i = draft.anchor - 1; i >= least; i--) {
      if (clause.is(i, FunctionWord.PERFECT)) {
        return !clause.tokens.is(i, "had") && !clause.tokens.is(i - 1, "to");
      }
      if (clause.tokens.kind(i) == Tokens.Kind.SIGN) {
        return false;
      }
    }
    return false;
  }

  /** "Kills", "are killed": told of today, as in headlines and lists of news. */
  boolean isPresent(Draft draft) {
    int least = Math.max(clause.sentence.from(), draft.anchor - AUXILIARY);
    for (int i = draft.anchor - 1; i >= least; i--) {
      if (clause.tokens.is(i, "are") || clause.tokens.is(i, "is")) {
        return true;
      }
      if (clause.tokens.kind(i) == Tokens.Kind.SIGN) {
        break;
      }
    }
    return clause.triggers.stream()
        .anyMatch(t -> t.from() == draft.anchor && t.sense().shape() == Shape.PRESENT);
  }

  static boolean isParticiple(Match<Trigger> trigger) {
    Shape shape = trigger.sense().shape();
    return shape == Shape.PAST || shape == Shape.PASSIVE;
  }

  /** Whether a word that can be a verb is a noun that tells of nobody: "in transport". */
  static boolean isNoun(Scan scan, Sentence sentence, Match<Trigger> match) {
    Tokens tokens = scan.tokens();
    if (match.sense().shape() != Shape.PRESENT) {
      return isAdjective(scan, sentence, match) || isPrevented(tokens, match);
    }
    boolean alone =
        match.to() < sentence.to()
            && tokens.kind(match.to()) == Tokens.Kind.SIGN
            && match.sense().frame().theme() == Theme.OBJECT;
    if (alone && isListSign(tokens, match.to())
        || Discourse.at(scan, match.to(), Discourse.COMPOUND)) {
      return true;
    }
    boolean noun = match.from() > sentence.from() && leadsNoun(scan, match.from() - 1);
    for (int i = match.to(); noun && i < Math.min(sentence.to(), match.to() + OF); i++) {
      if (tokens.word(i).equals("of")) {
        return false;
      }
      if (isPreposition(scan, i, Part.AT)) {
        return true;
      }
    }
    return noun;
  }

  /** "A shelter, which opened": nobody stands behind a comma whom the verb could tell of. */
  private static boolean isListSign(Tokens tokens, int token) {
    return tokens.is(token, ",") || tokens.is(token, ".") || tokens.is(token, ";");
  }

  /** "The besieged town", "the remaining streets": a participle behind an article. */
  private static boolean isAdjective(Scan scan, Sentence sentence, Match<Trigger> match) {
    Tokens tokens = scan.tokens();
    boolean one = match.sense().isVerb() && match.to() == match.from() + 1;
    return one
        && match.from() > sentence.from()
        && (scan.is(match.from() - 1, FunctionWord.DETERMINER)
            || Discourse.at(scan, match.from() - 1, Discourse.INCLUDES)
            || isBeforePeople(scan, match))
        && match.to() < sentence.to()
        && tokens.kind(match.to()) == Tokens.Kind.WORD
        && !tokens.word(match.to()).equals("of");
  }

  /** "Carrying displaced families", "for wounded soldiers": it describes the people behind it. */
  private static boolean isBeforePeople(Scan scan, Match<Trigger> match) {
    int before = match.from() - 1;
    Match<Trigger> verb = scan.longest(before, Trigger.class);
    boolean object = verb != null && verb.sense().shape() == Shape.PROGRESSIVE;
    Match<Noun> noun = scan.longest(match.to(), Noun.class);
    return (object
            || scan.longest(before, Preposition.class) != null
            || scan.tokens().is(before, "of"))
        && isParticiple(match)
        && noun != null
        && noun.sense().role() != null;
  }

  /** "Keep families from returning", "driven out by fighting in": nobody does. */
  private static boolean isPrevented(Tokens tokens, Match<Trigger> match) {
    boolean from = tokens.is(match.from() - 1, "from");
    boolean noun = from || tokens.is(match.from() - 1, "by") || tokens.is(match.from() - 1, "of");
    boolean phrase = match.sense().shape() == Shape.PASSIVE;
    return match.sense().shape() == Shape.PROGRESSIVE && from
        || phrase && noun && tokens.word(match.from()).endsWith("ing");
  }

  private static boolean leadsNoun(Scan scan, int token) {
    if (scan.is(token, FunctionWord.DETERMINER) || scan.tokens().is(token, "of")) {
      return true;
    }
    Match<Preposition> preposition = scan.longest(token, Preposition.class);
    return preposition != null
        && preposition.to() == token + 1
        && preposition.sense().part() != Part.TO;
  }

  private static boolean isPreposition(Scan scan, int token, Part part) {
    Match<Preposition> preposition = scan.longest(token, Preposition.class);
    return preposition != null && preposition.sense().part() == part;
  }
}
