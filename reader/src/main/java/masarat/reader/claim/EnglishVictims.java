package masarat.reader.claim;

import masarat.model.Manner;
import masarat.model.Role;
import masarat.reader.movement.Trigger;
import masarat.reader.movement.Trigger.Kind;
import masarat.reader.word.FunctionWord;
import masarat.reader.word.Match;
import org.jspecify.annotations.Nullable;

/**
 * Who some of those were to whom something was done, in English: "two of those killed were women",
 * "nine of the dead were children".
 */
final class EnglishVictims {
  private final Clause clause;
  private final PartReader parts;
  private final TimeFinder times;
  private final EnglishPredicates predicates;

  EnglishVictims(Clause clause, PartReader parts) {
    this.clause = clause;
    this.parts = parts;
    this.times = new TimeFinder(clause);
    this.predicates = new EnglishPredicates(clause);
  }

  /** What a number tells of such people; null where it tells of others. */
  @Nullable Draft of(People people) {
    return people.before() ? ofThose(people) : ofTheDead(people);
  }

  /** "Two of those killed in the raid were women". */
  private @Nullable Draft ofThose(People people) {
    int at = people.to() + 2;
    boolean those = clause.tokens.is(at - 2, "of") && clause.tokens.is(at - 1, "those");
    Match<Trigger> trigger = those ? clause.scan.longest(at, Trigger.class) : null;
    if (trigger == null || !EnglishVoice.isParticiple(trigger)) {
      return null;
    }
    People who = predicates.behind(trigger.to(), people);
    return who == null
        ? null
        : somewhere(Draft.of(trigger.sense(), at, people.start(), who.end(), who));
  }

  /** "Nine of the dead were children". */
  private @Nullable Draft ofTheDead(People people) {
    Manner manner = people.role() == Role.WOUNDED ? Manner.WOUNDED : people.manner();
    boolean harmed = Tolls.isCasualty(manner) && clause.is(people.to(), FunctionWord.COPULA);
    People who = harmed ? predicates.at(people.to() + 1) : null;
    if (who == null || manner == null) {
      return null;
    }
    Draft draft = Draft.of(manner, Kind.TRANSITION, people.called(who));
    draft.score = 0.7;
    return somewhere(draft);
  }

  private Draft somewhere(Draft draft) {
    parts.scene(draft);
    draft.when = times.of(draft);
    return draft;
  }
}
