package masarat.reader.claim;

import masarat.model.Unit;
import masarat.reader.movement.Trigger;
import masarat.reader.quantity.Noun;
import masarat.reader.word.Match;
import org.jspecify.annotations.Nullable;

/** The people before a word of moving who may be those it tells of. */
final class PeopleBefore {
  /** How far before a verb its people may stand, in tokens. */
  private static final int BEFORE = 18;

  private static final int ENGLISH_BEFORE = 24;

  /** How far before some of them a word may begin that says so: "among them". */
  private static final int LEAD = 3;

  private final Clause clause;
  private final boolean arabic;
  private final EnglishOrder english;

  PeopleBefore(Clause clause, boolean arabic, EnglishOrder english) {
    this.clause = clause;
    this.arabic = arabic;
    this.english = english;
  }

  /** The people before a trigger: the nearest phrase that is counted, else the nearest. */
  @Nullable People of(Match<Trigger> trigger, int limit) {
    if (clause.is(trigger.from() - 1, Discourse.THAT_HE) && !trigger.sense().plural()) {
      return null;
    }
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
      boolean did = people.named() && !people.isCounted() && english.agents.isLed(people);
      if (!arabic
          && (did
              || isOwner(people, trigger)
              || isOfOthers(people, trigger)
              || english.isDescription(people, trigger))) {
        continue;
      }
      boolean told = limit > clause.sentence.from();
      if (clause.coreference.isPart(people) && !isOwn(people, trigger, told)
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

  /** "A man whose sister was killed": it is told of her. */
  private boolean isOwner(People people, Match<Trigger> trigger) {
    return clause.tokens.is(people.to(), "whose") && trigger.from() - people.to() <= LEAD;
  }

  /** "The army shot at individuals fleeing": others, whom nobody counts, stand before the verb. */
  private boolean isOfOthers(People people, Match<Trigger> trigger) {
    Match<Noun> noun = clause.scan.longest(trigger.from() - 1, Noun.class);
    return people.named()
        && people.to() < trigger.from()
        && noun != null
        && noun.sense().unit() == Unit.PEOPLE
        && noun.sense().count() == Noun.Count.PLURAL
        && clause.mentions.covering(trigger.from() - 1) == null;
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
    for (int i = part.from() - 1; i >= part.from() - LEAD; i--) {
      int among = i;
      if (clause.is(among, Discourse.AMONG)) {
        return clause.people.stream().anyMatch(p -> p.isCounted() && isBeside(p, among));
      }
    }
    return false;
  }

  private boolean isBeside(People people, int token) {
    return people.to() == token || people.to() == token - 1 && clause.tokens.is(token - 1, ",");
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
        && clause.coreference.isPart(part)
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
