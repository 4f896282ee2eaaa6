package masarat.reader.claim;

import masarat.model.Manner;
import masarat.model.Role;
import masarat.model.SourceClass;
import masarat.reader.mention.Mention;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.mention.Mention.PlaceMention;
import masarat.reader.movement.Trigger;
import masarat.reader.movement.Trigger.Theme;
import masarat.reader.word.Match;

/** What a word comes to tell by the people it tells of. */
final class Becoming {
  private final Clause clause;
  private final Match<Trigger> match;
  private final Trigger trigger;

  /**
   * @param match the word as it was read
   * @param trigger what it means of its people
   */
  Becoming(Clause clause, Match<Trigger> match, Trigger trigger) {
    this.clause = clause;
    this.match = match;
    this.trigger = trigger;
  }

  /** The manner of a draft whose people, places and actors are known. */
  Manner of(Draft draft) {
    if (isLost(draft.people)) {
      return Manner.KILLED;
    }
    if (fall(draft.people)) {
      return Manner.WOUNDED;
    }
    if (joins(draft)) {
      return Manner.JOINED;
    }
    return enters(draft) ? Manner.DEPLOYED : draft.manner;
  }

  /** "Several wounded fell": who falls is dead unless he is called otherwise. */
  private boolean fall(People people) {
    return trigger.manner() == Manner.KILLED
        && trigger.frame().theme() == Theme.SUBJECT
        && !trigger.frame().of().isEmpty()
        && people.manner() == Manner.WOUNDED;
  }

  /** "The going of young men to the Islamic State": who goes to an armed group joins it. */
  private boolean joins(Draft draft) {
    boolean goes = draft.manner == Manner.LEFT || draft.manner == Manner.ARRIVED;
    return clause.isArabic()
        && goes
        && !draft.people.named()
        && draft.to.isEmpty()
        && draft.under.stream().anyMatch(a -> a.source() == SourceClass.ARMED_GROUP);
  }

  /** "The group lost six fighters": whose own are lost, for him they fell. */
  private boolean isLost(People people) {
    Mention owner = clause.mentions.startingAt(match.to());
    boolean owned = owner instanceof ActorMention || owner instanceof PlaceMention;
    return clause.isArabic()
        && match.sense().manner() == Manner.MISSING
        && match.sense().frame().theme() == Theme.OBJECT
        && match.sense().isVerb()
        && owned
        && people.from() >= match.to();
  }

  /** "The resistance entered the town": a group goes in as a force does. */
  private boolean enters(Draft draft) {
    return clause.isArabic()
        && draft.manner == Manner.ARRIVED
        && draft.people.named()
        && draft.people.role() == Role.FIGHTERS;
  }
}
