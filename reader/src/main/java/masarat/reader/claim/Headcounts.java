package masarat.reader.claim;

import java.util.List;
import masarat.model.Form;
import masarat.model.Quantity;
import masarat.model.Role;
import masarat.model.Unit;
import masarat.reader.movement.Preposition;
import masarat.reader.movement.Trigger;
import masarat.reader.movement.Trigger.Shape;
import masarat.reader.quantity.Noun;
import masarat.reader.text.Tokens;
import masarat.reader.word.Match;
import org.jspecify.annotations.Nullable;

/**
 * How many people are whose number is told apart from what they do: "the number of migrants who
 * reached the island rose to 4,300".
 */
final class Headcounts {
  /** How far before people the word may stand that says that they are counted, in tokens. */
  private static final int BEFORE = 3;

  /** How far behind people and their verb the number may stand, in tokens. */
  private static final int REACH = 14;

  private final Clause clause;

  Headcounts(Clause clause) {
    this.clause = clause;
  }

  /** The people of a trigger with their number; the same people where none is told. */
  People counted(People found, Match<Trigger> trigger) {
    People people = antecedent(found, trigger);
    if (people.isCounted() || people.named()) {
      return found;
    }
    int toll = toll(people);
    boolean who = clause.isRelative(trigger.from()) || people.from() == trigger.from();
    People number = toll < 0 || !who ? null : number(toll, Math.max(people.to(), trigger.to()));
    if (number == null) {
      return found;
    }
    boolean own = people.role() == null && number.role() != null;
    return own ? number : people.countedBy(number);
  }

  /** "The number of those besieged rose to 300": nobody stands beside the word itself. */
  ThemeFinder.@Nullable Found found(Match<Trigger> trigger) {
    boolean toll =
        trigger.sense().shape() == Shape.PARTICIPLE
            && clause.scan.longest(trigger.from(), Noun.class) == null
            && trigger.from() > clause.sentence.from()
            && clause.is(trigger.from() - 1, Discourse.TOLL);
    People number = toll ? number(trigger.from() - 1, trigger.to()) : null;
    if (number == null) {
      return null;
    }
    People people = isBare(number) ? those(trigger).countedBy(number) : number;
    return new ThemeFinder.Found(people, null);
  }

  private People those(Match<Trigger> trigger) {
    int end = clause.tokens.end(trigger.to() - 1);
    Quantity none = Quantity.none(Unit.PEOPLE);
    return new People(
        trigger.from(),
        trigger.to(),
        trigger.start(),
        end,
        none,
        Role.PEOPLE,
        List.of(),
        null,
        false,
        false,
        false,
        false);
  }

  /** "The soldiers who were taken": those whom a pronoun behind "who" takes up. */
  private People antecedent(People found, Match<Trigger> trigger) {
    int before = trigger.from() - 2;
    boolean pronoun = trigger.sense().pronoun() && clause.is(before, Discourse.RELATIVE);
    return clause.people.stream()
        .filter(people -> pronoun && people.to() == before)
        .findFirst()
        .orElse(found);
  }

  /** The token of the word that says that people are counted; -1 where none does. */
  private int toll(People people) {
    for (int i = people.from() - 1; i >= people.from() - BEFORE; i--) {
      if (i < clause.sentence.from() || clause.mentions.covering(i) != null) {
        return -1;
      }
      if (clause.is(i, Discourse.TOLL)) {
        return i;
      }
    }
    return -1;
  }

  private @Nullable People number(int toll, int from) {
    for (People number : clause.people) {
      int gap = number.from() - from;
      boolean before = number.to() == toll && isBare(number);
      boolean behind = gap >= 0 && gap <= REACH && isTold(from, number);
      if (isHeadcount(number) && (before || behind)) {
        return number;
      }
    }
    return null;
  }

  private static boolean isHeadcount(People number) {
    Form form = number.quantity().form();
    Unit unit = number.quantity().unit();
    return number.isCounted()
        && form != Form.SHARE
        && !number.single()
        && !number.them()
        && !number.isIncident()
        && (unit == Unit.PEOPLE || unit == Unit.FAMILIES || unit == Unit.CASES);
  }

  private static boolean isBare(People number) {
    return number.role() == null && number.actors().isEmpty();
  }

  /** Whether a number behind the verb is theirs: nothing else happens or is counted before it. */
  private boolean isTold(int from, People number) {
    return clause.happeningsBetween(from - 1, number.from()) == 0
        && !clause.coreference.isPart(number)
        && !clause.joining.isJoinedWord(number.from())
        && clause.people.stream()
            .noneMatch(p -> p.isCounted() && p.from() >= from && p.to() <= number.from())
        && (!isBare(number) || isLast(number));
  }

  /** Whether no word follows that a bare number could count. */
  private boolean isLast(People number) {
    int next = number.to();
    return next >= clause.sentence.to()
        || clause.tokens.kind(next) != Tokens.Kind.WORD
        || clause.mentions.covering(next) != null
        || clause.scan.longest(next, Preposition.class) != null;
  }
}
