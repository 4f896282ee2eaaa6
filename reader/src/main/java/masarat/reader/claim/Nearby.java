package masarat.reader.claim;

import masarat.model.Manner;
import masarat.model.Role;
import masarat.model.Unit;
import masarat.reader.mention.Mention.TimeMention;
import masarat.reader.movement.Trigger;
import masarat.reader.movement.Trigger.Shape;
import masarat.reader.movement.Trigger.Theme;
import masarat.reader.text.Tokens;
import masarat.reader.word.Match;
import org.jspecify.annotations.Nullable;

/** The people on either side of a word of moving who may be those it tells of. */
final class Nearby {
  /** How far behind a verb its people may stand, in tokens. */
  private static final int AFTER = 14;

  private static final int AFTER_NOUN = 6;

  /** How long the name of somebody may be, in tokens. */
  private static final int NAME = 5;

  private static final int BEFORE = 18;
  private static final int ENGLISH_BEFORE = 24;

  private final Clause clause;
  private final boolean arabic;
  private final EnglishOrder english;
  private final Gap gap;

  Nearby(Clause clause, boolean arabic, EnglishOrder english) {
    this.clause = clause;
    this.arabic = arabic;
    this.english = english;
    this.gap = new Gap(clause, arabic);
  }

  /** The people behind a trigger: the nearest phrase that no preposition leads away. */
  @Nullable People after(Match<Trigger> trigger, int limit) {
    People named = null;
    for (People people : clause.people) {
      if (people.from() < trigger.to()) {
        continue;
      }
      boolean toll = !arabic && !trigger.sense().frame().with().isEmpty();
      int reach = trigger.sense().isVerb() || toll ? AFTER : AFTER_NOUN;
      if (people.from() >= limit || people.from() - trigger.to() > reach) {
        break;
      }
      if (people.isIncident()) {
        break;
      }
      if (isLaden(people)) {
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
      if (named == null && people.from() - trigger.to() <= 2 || isSent(trigger, named, people)) {
        named = people;
      }
    }
    return named;
  }

  /** "The killing of a commander and three of his men": the three are counted, he is not. */
  private boolean isPassedOver(People one, int limit) {
    if (!arabic || one.isCounted() && !one.single() || one.role() != Role.LEADERS) {
      return false;
    }
    for (People next : clause.people) {
      int gap = next.from() - one.to();
      if (gap >= 0 && gap <= NAME && next.from() < limit) {
        return next.isCounted() && clause.joining.isJoinedWord(next.from());
      }
    }
    return false;
  }

  /** "Two boats carrying 40 migrants": the people aboard are meant. */
  private boolean isLaden(People people) {
    return !arabic
        && people.quantity().unit() == Unit.VEHICLES
        && clause.triggers.stream()
            .anyMatch(t -> t.from() == people.to() && t.sense().manner() == Manner.TRANSFERRED);
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
    if (trigger.sense().frame().theme() == Theme.SUBJECT || !trigger.sense().isVerb()) {
      return first;
    }
    for (People second : clause.people) {
      int gap = second.from() - first.to();
      boolean sign = gap == 1 && clause.tokens.kind(first.to()) == Tokens.Kind.SIGN;
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
      boolean open = some && !second.isIncident() && !second.them();
      if (beside && open && second.from() < limit) {
        boolean own = clause.tails.at(second.from() - 1, trigger.sense().frame().with());
        boolean apart =
            (gap <= 1 || time) && clause.joining.isJoinedWord(second.from())
                || !own && clause.prepositions.partBefore(second.from()) != null
                || clause.isPart(second);
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
    return apart
        && !second.named()
        && trigger.sense().shape() != Shape.PASSIVE
        && (led || second.from() == first.to());
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
    return (people.single() || !people.isCounted())
        && people.role() == Role.FIGHTERS
        && trigger.sense().shape() != Shape.PASSIVE
        && people.from() == trigger.to();
  }

  /** The people before a trigger: the nearest phrase that is counted, else the nearest. */
  @Nullable People before(Match<Trigger> trigger, int limit) {
    People nearest = null;
    for (int i = clause.people.size() - 1; i >= 0; i--) {
      People people = clause.people.get(i);
      if (people.to() > trigger.from()) {
        continue;
      }
      if (people.from() < limit
          || trigger.from() - people.to() > (arabic ? BEFORE : ENGLISH_BEFORE)) {
        break;
      }
      boolean things = people.quantity().unit() == Unit.VEHICLES;
      if (things || people.isIncident() || people.manner() != null && people.before()) {
        continue;
      }
      if (!arabic && english.isDescription(people, trigger)) {
        continue;
      }
      boolean told = limit > clause.sentence.from();
      if (clause.isPart(people) && !isOwn(people, trigger, told)
          || isApart(trigger, people)
          || people.single() && trigger.from() - people.to() > (arabic ? 2 : 6)) {
        continue;
      }
      if (people.isCounted()) {
        boolean cases = people.quantity().unit() == Unit.CASES && nearest != null;
        return cases && nearest != null ? nearest.countedBy(people) : people;
      }
      if (nearest == null) {
        nearest = people;
      }
    }
    return nearest;
  }

  /** "Which" and a verb of one speak of the word right before, not of people further off. */
  private boolean isApart(Match<Trigger> trigger, People people) {
    return arabic
        && !trigger.sense().plural()
        && clause.isRelative(trigger.from())
        && trigger.from() - people.to() > 4;
  }

  /**
   * "Of them 40,000 fled": a part told by its number alone has the verb right behind it, and so has
   * any part of those whose own verb is told before.
   */
  private boolean isOwn(People part, Match<Trigger> trigger, boolean told) {
    boolean several = part.before() || told && trigger.sense().plural();
    return arabic
        ? several && part.to() == trigger.from()
        : english.numbers.isSubject(part, trigger.from())
            && !(told && clause.between(part.to(), trigger.from(), Discourse.RELATIVE))
            && !(part.role() != null && !told && isAside(part));
  }

  /** "14 civilians including three children were killed": the verb tells of the whole. */
  private boolean isAside(People part) {
    return clause.is(part.from() - 1, Discourse.AMONG)
        && clause.people.stream().anyMatch(p -> p.isCounted() && p.to() == part.from() - 1);
  }

  /**
   * Whom the pronoun on a word of moving takes up, over the word that told of them: "seven were
   * hurt and taken away"; null where nobody was counted.
   */
  @Nullable People takenUp(Match<Trigger> trigger) {
    for (int i = clause.people.size() - 1; arabic && i >= 0; i--) {
      People people = clause.people.get(i);
      boolean before = people.to() <= trigger.from();
      if (before && (people.isIncident() || trigger.from() - people.to() > BEFORE)) {
        return null;
      }
      if (before && people.isCounted() && !people.named() && people.isNumberOfPeople()) {
        return people;
      }
    }
    return null;
  }

  /** The body of the armed told last before a verb, where no other people stand between. */
  @Nullable People body(Match<Trigger> trigger) {
    People last = null;
    for (People people : clause.people) {
      if (people.to() <= trigger.from()) {
        last = people;
      }
    }
    boolean near = last != null && last.named() && trigger.from() - last.to() <= BEFORE;
    return near ? last : null;
  }

  /** The people that end right where a verb begins: "a soldier was killed and …". */
  @Nullable People single(Match<Trigger> trigger) {
    for (People people : clause.people) {
      if (people.to() == trigger.from() && people.single() && trigger.sense().isVerb()) {
        return people;
      }
    }
    return null;
  }

  /** "60 men, nine students among them, were arrested": the verb tells of the whole. */
  private boolean isOfWhole(People part) {
    return arabic
        && clause.isPart(part)
        && clause.triggers.stream().noneMatch(t -> t.from() < part.from())
        && clause.people.stream()
            .anyMatch(p -> p.to() <= part.from() && p.isCounted() && !p.isIncident());
  }

  /** The counted people that end right where a verb begins: "1200 people were killed". */
  @Nullable People rightBefore(Match<Trigger> trigger) {
    for (People people : clause.people) {
      boolean some = people.single() || people.role() != null;
      if (people.to() == trigger.from() && people.isCounted() && some && !isOfWhole(people)) {
        return people;
      }
    }
    return null;
  }
}
