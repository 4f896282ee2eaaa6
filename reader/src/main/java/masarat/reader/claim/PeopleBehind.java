package masarat.reader.claim;

import java.util.List;
import java.util.Set;
import masarat.model.Manner;
import masarat.model.Role;
import masarat.model.Unit;
import masarat.reader.mention.Mention.TimeMention;
import masarat.reader.movement.Preposition.Part;
import masarat.reader.movement.Trigger;
import masarat.reader.movement.Trigger.Shape;
import masarat.reader.movement.Trigger.Theme;
import masarat.reader.text.Tokens;
import masarat.reader.word.Match;
import org.jspecify.annotations.Nullable;

/** The people behind a word of moving who may be those it tells of. */
final class PeopleBehind {
  /** How far behind a verb its people may stand, in tokens. */
  private static final int AFTER = 14;

  private static final int AFTER_NOUN = 6;

  /** How long the name of somebody may be, in tokens. */
  private static final int NAME = 5;

  private final Clause clause;
  private final boolean arabic;
  private final Gap gap;

  PeopleBehind(Clause clause, boolean arabic) {
    this.clause = clause;
    this.arabic = arabic;
    this.gap = new Gap(clause, arabic);
  }

  /** The people behind a trigger: the nearest phrase that no preposition leads away. */
  @Nullable People of(Match<Trigger> trigger, int limit) {
    People named = null;
    for (People people : clause.people) {
      if (people.from() < trigger.to()) {
        continue;
      }
      Set<String> own = trigger.sense().frame().with();
      boolean led = arabic ? clause.tails.at(people.from() - 1, own) : !own.isEmpty();
      int reach = trigger.sense().isVerb() || led ? AFTER : AFTER_NOUN;
      if (people.from() >= limit || people.from() - trigger.to() > reach) {
        break;
      }
      if (people.isIncident()) {
        break;
      }
      if (isLaden(people) || isDoer(people)) {
        continue;
      }
      if (!gap.joins(trigger, people) || people.single() && !isNear(trigger, people)) {
        continue;
      }
      if (isPassedOver(people, limit)) {
        continue;
      }
      if (!people.named()) {
        return object(trigger, people, limit);
      }
      boolean next = people.from() - trigger.to() <= 2 || isBehindPlace(trigger, people);
      if (named == null && next || isSent(trigger, named, people)) {
        named = people;
      }
    }
    return named;
  }

  /** "The killing of a commander and three of his men", "with three": they count, he does not. */
  private boolean isPassedOver(People one, int limit) {
    if (!arabic || one.isCounted() && !one.single() || one.role() != Role.LEADERS) {
      return false;
    }
    for (People next : clause.people) {
      int gap = next.from() - one.to();
      if (gap >= 0 && gap <= NAME && next.from() < limit) {
        boolean beside = clause.is(next.from() - 1, Discourse.WITH_HIM);
        return next.isCounted() && (beside || clause.joining.isJoinedWord(next.from()));
      }
    }
    return false;
  }

  /** "Fell by the bullets of the army": who is named by what he did is not acted on. */
  private boolean isDoer(People people) {
    return arabic && people.named() && clause.prepositions.partBefore(people.from()) == Part.BY;
  }

  /** "Two boats carrying 40 migrants": the people aboard are meant. */
  private boolean isLaden(People people) {
    return !arabic
        && people.quantity().unit() == Unit.VEHICLES
        && clause.triggers.stream()
            .anyMatch(t -> t.from() == people.to() && t.sense().manner() == Manner.TRANSFERRED);
  }

  /** "Reached the airport reinforcements": in Arabic the place may stand before who acts. */
  private boolean isBehindPlace(Match<Trigger> trigger, People body) {
    return arabic
        && trigger.sense().isVerb()
        && !trigger.sense().plural()
        && ThemeFinder.isSubject(trigger.sense())
        && clause.is(body.from(), Discourse.BODY)
        && clause.prepositions.partBefore(body.from()) == null
        && clause.plainWords(trigger.to(), body.from()) == 0;
  }

  /** "The army sent reinforcements": of two bodies side by side the second is acted on. */
  private boolean isSent(Match<Trigger> trigger, @Nullable People named, People people) {
    return arabic
        && named != null
        && trigger.sense().isVerb()
        && trigger.sense().frame().theme() == Theme.OBJECT
        && people.from() == named.to()
        && !clause.joining.isJoinedWord(people.from());
  }

  /**
   * One alone is not looked for far off, unless a word of the trigger leads to him ("jailed … for a
   * resident"): only an actor, a place or a day may stand between.
   */
  private boolean isNear(Match<Trigger> trigger, People people) {
    boolean led =
        clause.tails.at(people.from() - 1, trigger.sense().frame().with())
            && clause.tokens.word(people.from() - 1).length() <= 3; // a preposition, not a band
    if (led || people.from() - trigger.to() <= 1) {
      return true;
    }
    for (int i = trigger.to(); arabic && i < people.from(); i++) {
      boolean own = clause.tails.at(i, trigger.sense().frame().with());
      boolean passed =
          clause.is(i, Discourse.CAUSE) || clause.is(i, Discourse.OTHER) || isOfForces(i);
      if (clause.mentions.covering(i) == null && !own && !passed) {
        return false;
      }
    }
    return arabic;
  }

  /** "The forces of the occupation killed a young man": whoever they are, they act. */
  private boolean isOfForces(int token) {
    return clause.is(token, Discourse.BODY)
        || clause.is(token - 1, Discourse.BODY) && clause.tokens.word(token).startsWith("ال");
  }

  /** Of two phrases side by side behind a verb, the first acts and the second is acted on. */
  private People object(Match<Trigger> trigger, People first, int limit) {
    if (trigger.sense().frame().theme() == Theme.SUBJECT) {
      return first;
    }
    if (!trigger.sense().isVerb()) {
      return arabic && !first.isCounted() ? ofNoun(first, limit) : first;
    }
    for (People second : clause.people) {
      int gap = second.from() - first.to();
      boolean sign =
          gap == 1
              && clause.tokens.kind(first.to()) == Tokens.Kind.SIGN
              && !first.isMoreThan(second);
      boolean time = isOnlyTime(first.to(), second.from());
      boolean led = gap == 1 && clause.tails.at(first.to(), trigger.sense().frame().with());
      boolean beside =
          gap == 0
              || sign
              || time
              || led
              || gap > 0
                  && gap <= AFTER
                  && isAttacker(trigger, first)
                  && (first.single()
                      || !clause.between(first.to(), second.from(), Discourse.CLAUSE));
      boolean some = second.isCounted() || isActedOn(trigger, first, second);
      boolean open = some && !second.isIncident() && !second.them() && !isOneOf(first, second);
      if (beside && open && second.from() < limit) {
        boolean own = clause.tails.at(second.from() - 1, trigger.sense().frame().with());
        boolean apart =
            (gap <= 1 || time) && clause.joining.isJoinedWord(second.from())
                || !own && clause.prepositions.partBefore(second.from()) != null
                || clause.coreference.isPart(second);
        return apart ? first : second;
      }
    }
    return first;
  }

  /** "The gunmen's abduction of three workers", in Arabic side by side: the first do it. */
  private People ofNoun(People first, int limit) {
    for (People second : clause.people) {
      if (second.from() == first.to() && second.from() < limit && second.isCounted()) {
        boolean apart =
            second.isIncident()
                || second.them()
                || clause.coreference.isPart(second)
                || clause.joining.isJoinedWord(second.from())
                || clause.prepositions.partBefore(second.from()) != null;
        return apart ? first : second;
      }
    }
    return first;
  }

  /** "Gunmen abducted workers", "the gunmen set the hostages free", where nobody is counted. */
  private boolean isActedOn(Match<Trigger> trigger, People first, People second) {
    if (!arabic || second.from() < first.to()) {
      return false;
    }
    boolean led = clause.tails.at(second.from() - 1, trigger.sense().frame().with());
    boolean apart = !first.isCounted() && first.role() != null && second.role() != null;
    String word = clause.tokens.word(second.from());
    boolean owned = second.from() == first.to() && (word.endsWith("ه") || word.endsWith("هم"));
    return apart
        && !owned // "the families of its fighters"
        && !second.named()
        && trigger.sense().shape() != Shape.PASSIVE
        && (led || second.from() == first.to());
  }

  /** "Five men, one of them a Frenchman": he is one of the five. */
  private boolean isOneOf(People first, People second) {
    String word = clause.tokens.word(second.from());
    return arabic
        && first.isMoreThan(second)
        && second.quantity().value().equals(List.of(1.0))
        && (word.endsWith("هم") || word.endsWith("هما") || word.endsWith("هن"));
  }

  private boolean isOnlyTime(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!(clause.mentions.covering(i) instanceof TimeMention)) {
        return false;
      }
    }
    return from < to;
  }

  /** Fighters right behind an active verb may be those who kill, not those killed. */
  private static boolean isAttacker(Match<Trigger> trigger, People people) {
    boolean armed =
        people.role() == Role.FIGHTERS
            || people.role() == Role.MEMBERS && !people.actors().isEmpty();
    return (people.single() || !people.isCounted())
        && armed
        && trigger.sense().shape() != Shape.PASSIVE
        && people.from() == trigger.to();
  }
}
