package masarat.reader.claim;

import masarat.model.Manner;
import masarat.model.SourceClass;
import masarat.reader.claim.Trace.Outcome;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.movement.Trigger;
import masarat.reader.movement.Trigger.Shape;
import masarat.reader.movement.Trigger.Theme;
import masarat.reader.text.Clitic;
import masarat.reader.word.Match;
import org.jspecify.annotations.Nullable;

/** What the triggers of a sentence tell: each a happening to its people. */
final class Triggered {
  /** How far behind people a verb may stand that tells where they were taken next, in tokens. */
  private static final int ON = 6;

  /** How far behind people another verb may stand that shares what follows, in tokens. */
  private static final int JOINED = 1;

  private final Clause clause;
  private final boolean arabic;
  private final Happenings happenings;
  private final PartReader parts;
  private final EnglishOrder english;
  private final Worth worth;
  private final Trace trace;
  private final ThemeFinder themes;
  private final TimeFinder times;
  private final Crowds crowds;
  private final Headcounts headcounts;

  Triggered(
      Clause clause,
      boolean arabic,
      Happenings happenings,
      PartReader parts,
      EnglishOrder english,
      Worth worth,
      Trace trace) {
    this.clause = clause;
    this.arabic = arabic;
    this.happenings = happenings;
    this.parts = parts;
    this.english = english;
    this.worth = worth;
    this.trace = trace;
    this.themes = new ThemeFinder(clause, arabic);
    this.times = new TimeFinder(clause);
    this.crowds = new Crowds(clause);
    this.headcounts = new Headcounts(clause);
  }

  /**
   * The happening that a trigger tells; null where it tells none.
   *
   * @param index which trigger of the clause
   */
  @Nullable Draft read(int index) {
    Match<Trigger> match = clause.triggers.get(index);
    ThemeFinder.Found found = themes.find(index);
    if (found == null && arabic) {
      found = headcounts.found(match);
    }
    if (found == null) {
      return refuse(match, Outcome.NO_PEOPLE);
    }
    boolean next = !arabic && english.steps.isNext(match) && isBefore(index - 1, found.people());
    boolean resumes =
        !arabic
            && (index > 0 && english.steps.interrupts(index - 1)
                || english.steps.continues(match, found.people()));
    if (isTold(found.people(), match) && !resumes && !next && !goesOn(match, found.people())) {
      return refuse(match, Outcome.TAKEN);
    }
    if (!arabic && english.isHabit(match, found.people())) {
      return null;
    }
    People people =
        arabic
            ? counted(found.people(), match)
            : english.numbers.takenUp(english.numbers.numbered(found.people()));
    ActorMention agent = found.agent();
    boolean own = isOwner(match.sense()) || arabic && match.sense().manner() == Manner.MISSING;
    if (agent != null && people.actors().isEmpty() && own) {
      people = people.of(agent.slug());
      agent = null;
    }
    Trigger trigger = clause.meaning(match, people);
    if (trigger == null || isDead(people) && trigger.manner() != people.manner()) {
      return refuse(match, Outcome.NO_MEANING);
    }
    if (agent == null && turns(match.sense(), trigger)) {
      agent = themes.agents.between(match, people);
    }
    ActorMention force = arabic ? ActorParts.force(clause, trigger, people) : null;
    people = force == null ? people : people.without(force.slug());
    Draft draft =
        Draft.of(trigger, match.from(), match.start(), clause.tokens.end(match.to() - 1), people);
    draft.cover(match.start(), clause.tokens.end(clause.tails.end(match) - 1));
    if (agent != null && acts(agent)) {
      draft.by.add(agent);
    }
    if (force != null) {
      draft.under.add(force);
    }
    int limit = limit(index, people, clause.tails.end(match));
    int behind = Math.max(arabic ? match.to() : clause.tails.end(match), people.to());
    parts.read(
        draft, trigger.frame().place(), Math.min(people.from(), match.from()), behind, limit);
    if (next && happenings.isTaken(people) && !draft.hasPlace()) {
      return refuse(match, Outcome.TOO_LITTLE);
    }
    draft.manner = new Becoming(clause, match, trigger).of(draft);
    boolean apart = people.to() > match.to();
    if (isDefinite(match) && !apart && !draft.hasPlace() && draft.under.isEmpty()) {
      return null;
    }
    boolean narrow =
        (arabic ? draft.manner : trigger.manner()) == Manner.PRESENT
            || isNarrow(trigger) && !PartReader.isMove(trigger.manner());
    boolean nowhere = !arabic && trigger.manner() == Manner.PRESENT && isNarrow(trigger);
    boolean bare =
        nowhere && draft.at.isEmpty() || !people.isCounted() && narrow && !worth.isStay(draft);
    if (!arabic && english.loads.isCargo(match) && !draft.hasPlace()) {
      return refuse(match, Outcome.TOO_LITTLE);
    }
    parts.scene(draft);
    draft.when = times.of(draft);
    draft.sure = !trigger.frame().cue();
    draft.score = draft.sure ? 0.75 : 0.6;
    if (bare || worth.isArmed(match, draft) || !worth.holds(draft)) {
      return refuse(match, Outcome.TOO_LITTLE);
    }
    take(people);
    return draft;
  }

  /**
   * Where the words of a trigger end: at the next one, unless that only says which people are meant
   * ("withdrew the fighters who are in A to B").
   */
  private int limit(int index, People people, int tail) {
    for (int next = index + 1; next < clause.triggers.size(); next++) {
      Match<Trigger> trigger = clause.triggers.get(next);
      boolean own = trigger.from() >= people.from() && trigger.from() < people.to();
      own |= trigger.from() < tail; // "forced them to flee": the second word only ends the first
      own |= clause.is(trigger.to(), Discourse.CARRIER) && isStay(trigger); // "aboard a plane"
      own |= shares(index, next, Math.max(tail, people.to()));
      if (!(arabic && (own || isDefinite(trigger) && trigger.from() == people.to()))) {
        return trigger.from();
      }
    }
    return clause.sentence.to();
  }

  /** "Nine were killed and five wounded in A": the places behind are those of both. */
  private boolean shares(int index, int next, int behind) {
    Match<Trigger> trigger = clause.triggers.get(next);
    return next == index + 1
        && trigger.has(Clitic.WA)
        && trigger.from() - behind >= 0
        && trigger.from() - behind <= JOINED
        && Tolls.isCasualty(trigger.sense().manner())
        && Tolls.isCasualty(clause.triggers.get(index).sense().manner());
  }

  private static boolean isStay(Match<Trigger> trigger) {
    return trigger.sense().frame().kind() == Trigger.Kind.PRESENCE;
  }

  /** "The authorities sent them away", which is spelled like "they left". */
  private boolean turns(Trigger read, Trigger meant) {
    return arabic
        && read.isVerb()
        && read.frame().theme() == Theme.SUBJECT
        && meant.frame().theme() == Theme.OBJECT;
  }

  private People counted(People people, Match<Trigger> match) {
    return headcounts.counted(crowds.counted(people, match), match);
  }

  /** "After their release": what a verbal noun tells of people behind another of their moves. */
  private boolean isAfter(Match<Trigger> match) {
    return match.sense().shape() == Shape.NOUN
        && match.sense().frame().theme() == Theme.OBJECT
        && clause.is(match.from() - 1, Discourse.AFTER);
  }

  /** Whether an entry tells of some people only. */
  private static boolean isNarrow(Trigger trigger) {
    return !trigger.frame().of().isEmpty();
  }

  /** "The army has 300 soldiers in the north": they are its own. */
  private static boolean isOwner(Trigger trigger) {
    return trigger.manner() == Manner.PRESENT && trigger.frame().theme() == Theme.OBJECT;
  }

  /** Takes people and all phrases within theirs. */
  private void take(People people) {
    happenings.take(people);
    for (People part : clause.people) {
      if (part.from() >= people.from() && part.to() <= people.to()) {
        happenings.take(part);
      }
    }
  }

  private @Nullable Draft refuse(Match<Trigger> match, Outcome outcome) {
    int end = clause.tokens.end(match.to() - 1);
    trace.tried(match.sense().frame().name(), match.start(), end, outcome);
    return null;
  }

  /** "Were caught and taken to A", but not "shot nine and fled": who stands before both verbs. */
  private boolean isBefore(int index, People people) {
    return index >= 0
        && people.to() <= clause.triggers.get(index).from()
        && PartReader.isMove(clause.triggers.get(index + 1).sense().manner());
  }

  /** Whether people have a happening already, as a number alone has where both are of harm. */
  private boolean isTold(People people, Match<Trigger> match) {
    boolean open =
        people.before() && !(isBareToll(people) && Tolls.isCasualty(match.sense().manner()));
    return happenings.isTaken(people) && !open;
  }

  private boolean isBareToll(People people) {
    return people.isCounted()
        && !people.them()
        && happenings.drafts().stream()
            .anyMatch(d -> d.people == people && Tolls.isCasualty(d.manner));
  }

  /**
   * Whether a word right behind people who have a happening already tells something else of them,
   * or takes them up with a pronoun.
   */
  private boolean goesOn(Match<Trigger> match, People people) {
    int gap = match.from() - people.to();
    boolean describes = (match.sense().plural() || isDefinite(match)) && gap >= 0 && gap <= 2;
    boolean moved = match.has(Clitic.WA) && isMoved(match) && match.sense().plural() && gap <= ON;
    describes |= moved && match.sense().isVerb() && gap >= 0 && people.isCounted();
    boolean refers =
        match.sense().pronoun()
            && gap >= 0
            && (isMoved(match) || isAfter(match) || isNext(match, gap));
    return arabic
        && (describes || refers)
        && happenings.drafts().stream()
            .noneMatch(
                draft ->
                    draft.people == people
                        && (refers || moved
                            ? draft.manner == match.sense().manner()
                            : draft.kind == match.sense().frame().kind()));
  }

  /** "They captured eight and killed them": what is done next to those taken. */
  private boolean isNext(Match<Trigger> match, int gap) {
    boolean joined = match.has(Clitic.WA) || match.has(Clitic.FA);
    return match.sense().isVerb()
        && match.sense().plural()
        && joined
        && gap == 0
        && match.sense().frame().theme() == Theme.OBJECT;
  }

  /** "Their transfer": what happens next to people of whom something was told. */
  private boolean isMoved(Match<Trigger> match) {
    Trigger trigger = match.sense();
    boolean taken =
        trigger.manner() == Manner.DETAINED && clause.is(match.from() - 1, Discourse.CARRIED_OUT);
    return (taken || PartReader.isMove(trigger.manner()))
        && trigger.frame().theme() == Theme.OBJECT;
  }

  /** "Those staying" without a place only says who they are. */
  private static boolean isDefinite(Match<Trigger> match) {
    return match.sense().shape() == Shape.PARTICIPLE && match.has(Clitic.AL);
  }

  /** Nobody holds, frees or keeps the dead: "bodies were recovered". */
  private static boolean isDead(People people) {
    return people.manner() == Manner.KILLED;
  }

  /** Media and observers tell what others do. */
  private static boolean acts(ActorMention actor) {
    return actor.source() != SourceClass.MEDIA && actor.source() != SourceClass.OBSERVERS;
  }
}
