package masarat.reader.claim;

import masarat.reader.mention.Mention;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.mention.Mention.PlaceMention;
import masarat.reader.movement.Preposition;
import masarat.reader.movement.Preposition.Part;
import masarat.reader.quantity.Noun;
import masarat.reader.text.Tokens;
import masarat.reader.word.FunctionWord;
import masarat.reader.word.Match;
import org.jspecify.annotations.Nullable;

/**
 * What leads to an English place over the words that describe it: "in the rebel-held Syrian town of
 * Sarmin", "shelling of western Homs".
 */
final class EnglishDescriptions {
  /** How many words may describe a place between its preposition and its name. */
  private static final int DESCRIBED = 4;

  /** The same behind a verb that hits the place. */
  private static final int HIT = 7;

  private final Clause clause;

  EnglishDescriptions(Clause clause) {
    this.clause = clause;
  }

  /** "In central Homs", "in the Syrian capital, Damascus": words between describe the place. */
  @Nullable Part part(PlaceMention place) {
    boolean set = clause.tokens.is(place.from() - 1, ",");
    int last = place.from() - (set ? 2 : 1);
    if (set && !clause.is(last, FunctionWord.KIND_OF_PLACE)) {
      return null;
    }
    for (int i = last; i >= Math.max(clause.sentence.from(), last - DESCRIBED); i--) {
      Match<Preposition> led = clause.scan.longest(i, Preposition.class);
      if (led != null) {
        boolean direct = i == last || led.to() > last + 1 || isInfinitive(clause, led);
        return direct ? null : led.sense().part();
      }
      if (!isDescription(i)) {
        return null;
      }
    }
    return null;
  }

  /** "To retake Mosul": nobody goes there by that. */
  static boolean isInfinitive(Clause clause, Match<Preposition> led) {
    return led.sense().part() == Part.TO && clause.is(led.to(), FunctionWord.CONQUERING);
  }

  /** "Struck Mosul", "struck the northern city of Mosul". */
  boolean isHit(PlaceMention place) {
    int least = Math.max(clause.sentence.from(), place.from() - HIT);
    for (int i = place.from() - 1; i >= least; i--) {
      if (clause.is(i, Discourse.HITS)) {
        return true;
      }
      if (!clause.is(i, FunctionWord.DETERMINER) && !isDescription(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean isDescription(int token) {
    Mention mention = clause.mentions.covering(token);
    boolean people = mention instanceof ActorMention actor && actor.community();
    boolean sign = clause.tokens.kind(token) != Tokens.Kind.WORD && !clause.tokens.is(token, "-");
    return people
        || isInCompound(token)
        || mention == null
            && !sign
            && !clause.tokens.isCapital(token)
            && !clause.joining.isJoiner(token)
            && !clause.isTrigger(token)
            && clause.scan.longest(token, Noun.class) == null;
  }

  /** The words and the hyphen of "rebel-held". */
  private boolean isInCompound(int token) {
    int hyphen = clause.tokens.is(token, "-") ? token : token + 1;
    boolean glued = clause.tokens.is(hyphen, "-") && clause.tokens.isGlued(hyphen);
    boolean last = clause.tokens.is(token - 1, "-") && clause.tokens.isGlued(token);
    return glued && clause.tokens.isGlued(hyphen + 1) || last && clause.tokens.isGlued(token - 1);
  }

  /** "The shelling of western Homs", "of parts of Homs": there it happens. */
  boolean isOfAttack(PlaceMention place) {
    int least = Math.max(clause.sentence.from(), place.from() - HIT - 2);
    for (int i = place.from() - 1; i > least; i--) {
      boolean of = clause.tokens.is(i, "of");
      if (of && clause.is(i - 1, Discourse.CAUSE)) {
        return true;
      }
      if (!of && !clause.is(i, FunctionWord.DETERMINER) && !isDescription(i)) {
        return false;
      }
    }
    return false;
  }
}
