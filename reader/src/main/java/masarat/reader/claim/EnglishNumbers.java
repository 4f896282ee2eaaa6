package masarat.reader.claim;

import java.util.List;
import masarat.model.Form;
import masarat.reader.mention.Mention;
import masarat.reader.mention.Mention.PlaceMention;
import masarat.reader.mention.Mention.TimeMention;
import masarat.reader.movement.Preposition;
import masarat.reader.movement.Trigger;
import masarat.reader.quantity.Noun;
import masarat.reader.text.Tokens;
import masarat.reader.word.FunctionWord;
import masarat.reader.word.Match;
import org.jspecify.annotations.Nullable;

/** What English numbers count that have no noun, or whose noun stands elsewhere. */
final class EnglishNumbers {
  /** How far from its verb an auxiliary may stand, in tokens. */
  private static final int AUXILIARY = 4;

  /** How far behind those it counts a toll may stand, in tokens. */
  private static final int TOLL = 14;

  private final Clause clause;

  EnglishNumbers(Clause clause) {
    this.clause = clause;
  }

  /** "Three of whom", or a bare number that is no subject: the verb does not tell of them. */
  boolean isAside(People people, Match<Trigger> trigger) {
    boolean bare = people.before() && !people.isNumberOfPeople();
    return (people.them() || bare) && !isSubject(people, trigger.from());
  }

  /** "21 people, all civilians, died": the words between the commas only describe those before. */
  boolean isApposition(People people) {
    boolean share = people.quantity().form() == Form.SHARE && isComma(people.from() - 1);
    return isCalled(people)
        || share
            && clause.people.stream().anyMatch(p -> p.isCounted() && p.to() == people.from() - 1);
  }

  /** "Nine people, one of them a nurse, died": what some of those before are called. */
  private boolean isCalled(People people) {
    return clause.people.stream()
        .anyMatch(
            p -> p.them() && p.isCounted() && p.to() == people.from() && isComma(p.from() - 1));
  }

  /** "One of its medics, Sami Halabi, died": a person, who is told of by name. */
  boolean isNamed(People one) {
    boolean single = one.single() || one.quantity().value().equals(List.of(1.0));
    int name = one.to() + 1;
    return single
        && isComma(one.to())
        && isNamePart(name)
        && isNamePart(name + 1)
        && !clause.tokens.is(name + 1, ",");
  }

  private boolean isNamePart(int token) {
    return token < clause.sentence.to()
        && clause.tokens.kind(token) == Tokens.Kind.WORD
        && (clause.tokens.isCapital(token) || clause.tokens.is(token, "al"))
        && clause.mentions.covering(token) == null;
  }

  /** "An unknown number of soldiers": a number is told without being known. */
  boolean isUnknownNumber(People people) {
    Mention owner = clause.mentions.covering(people.from() - 1);
    int at = (owner == null ? people.from() : owner.from()) - 2;
    return at > clause.sentence.from() && is(at, "number") && is(at + 1, "of");
  }

  /** "3,000 have fled", "another 200 were wounded": a bare number as the subject of a trigger. */
  boolean isSubject(People number, int trigger) {
    if (number.to() > trigger || trigger - number.to() > AUXILIARY + 2) {
      return false;
    }
    for (int i = number.to(); i < trigger; i++) {
      if (!isBeforeVerb(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word between a number and its verb leaves the number the subject. */
  private boolean isBeforeVerb(int token) {
    return clause.is(token, FunctionWord.COPULA)
        || clause.is(token, FunctionWord.PERFECT)
        || clause.is(token, FunctionWord.MODAL)
        || clause.is(token, FunctionWord.ADVERB)
        || clause.tokens.word(token).endsWith("ly")
        || clause.is(token, FunctionWord.RAISING)
        || clause.is(token, FunctionWord.SUBJECT_RELATIVE);
  }

  /** Whether only a comma or "and" stands between two phrases of people. */
  boolean isListed(People people, People next) {
    int gap = next.from() - people.to();
    if (gap < 1 || gap > 2 || !clause.joining.isJoinedWord(next.from())) {
      return false;
    }
    return gap == 1 || isComma(people.to());
  }

  /** "The number of people displaced rose to 900": these people with the number told of them. */
  People numbered(People people) {
    int least = Math.max(clause.sentence.from(), people.from() - AUXILIARY);
    if (people.isCounted() || !clause.between(least, people.from(), Discourse.TOLL)) {
      return people;
    }
    for (People number : clause.people) {
      boolean behind = number.from() >= people.to() && number.from() - people.to() <= TOLL;
      boolean before = number.to() <= people.from() && people.from() - number.to() <= AUXILIARY + 1;
      if (number.before() && number.isCounted() && (behind || before) && !isFormer(number)) {
        return people.countedBy(number);
      }
    }
    return people;
  }

  /** "Fell from 900 to 300": the first number is what it was before. */
  private boolean isFormer(People number) {
    return is(number.from() - 1, "from")
        && clause.people.stream()
            .anyMatch(p -> p.from() > number.to() && p.before() && is(p.from() - 1, "to"));
  }

  /** "Seized nine soldiers and shot them": whom a pronoun takes up, with their number. */
  People takenUp(People pronoun) {
    boolean them = pronoun.them() && !pronoun.isCounted() && is(pronoun.from(), "them");
    People before = them ? clause.coreference.antecedent(pronoun) : null;
    return before == null || !before.isCounted() ? pronoun : before.takenUp(pronoun);
  }

  /** The place of a bare number whose verb was told before: "Jordan 650,000", "Mali has 200". */
  @Nullable PlaceMention elided(People number) {
    boolean behind = clause.tokens.is(number.from() - 1, "(") && clause.tokens.is(number.to(), ")");
    if (behind && clause.mentions.covering(number.from() - 2) instanceof PlaceMention place) {
      return number.before() && !number.them() ? place : null; // "Homs (650,000)"
    }
    int before = number.from() - (clause.is(number.from() - 1, FunctionWord.HAVING) ? 2 : 1);
    boolean bare = number.before() && number.isCounted() && !number.them();
    if (bare && clause.mentions.covering(before) instanceof PlaceMention place) {
      int lead = place.from() - 1;
      return isComma(lead) || clause.joining.isJoiner(lead) ? place : null;
    }
    return null;
  }

  /** "(400 people)", "or 400 people": the same people once more, in another unit. */
  boolean isRestated(People people) {
    int at = people.from() - 1;
    boolean marked = at > clause.sentence.from() && (clause.tokens.is(at, "(") || is(at, "or"));
    return marked
        && clause.people.stream()
            .anyMatch(p -> p.isCounted() && p.to() <= at && at - p.to() <= 1 && p != people);
  }

  /** Whether no word follows that a number could count: "rescued 40, while", "rescued 40 in". */
  boolean isLast(People number) {
    int next = number.to();
    return next >= clause.sentence.to()
        || clause.tokens.kind(next) != Tokens.Kind.WORD && !clause.tokens.is(next, "-")
        || clause.is(next, FunctionWord.COORDINATOR)
        || clause.is(next, FunctionWord.CONJUNCTION)
        || clause.mentions.covering(next) instanceof TimeMention
        || clause.scan.longest(next, Preposition.class) != null;
  }

  /** "Nearly all territory": a word that means nothing stands where those counted would. */
  boolean isUnknown(int token) {
    return token < clause.sentence.to()
        && clause.tokens.kind(token) == Tokens.Kind.WORD
        && clause.mentions.covering(token) == null
        && clause.scan.at(token).isEmpty();
  }

  /** Whether a word is a plural that is known to nobody: the thing a number counts. */
  boolean isThing(int token) {
    String word = token < clause.sentence.to() ? clause.tokens.word(token) : "";
    return word.length() > 3
        && word.endsWith("s")
        && !word.endsWith("ss")
        && clause.tokens.kind(token) == Tokens.Kind.WORD
        && clause.mentions.covering(token) == null
        && clause.scan.longest(token, Preposition.class) == null
        && clause.scan.longest(token, Trigger.class) == null
        && clause.scan.longest(token, Discourse.class) == null
        && clause.scan.longest(token, Noun.class) == null;
  }

  private boolean isComma(int token) {
    return clause.tokens.is(token, ",") || clause.tokens.is(token, ";");
  }

  private boolean is(int token, String word) {
    return token >= clause.sentence.from() && clause.tokens.word(token).equals(word);
  }
}
