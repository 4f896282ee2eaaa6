package masarat.reader.claim;

import java.util.List;
import masarat.model.Attribution;
import masarat.model.Denial;
import masarat.model.Form;
import masarat.model.Group;
import masarat.model.Quantity;
import masarat.model.SourceClass;
import masarat.model.Stance;
import masarat.model.Term;
import masarat.model.When;
import masarat.reader.attribution.Speakers;
import masarat.reader.attribution.Stances;
import masarat.reader.mention.Mention;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.movement.Trigger.Kind;
import org.jspecify.annotations.Nullable;

/** What a sentence tells by taking up the happening told last: the same again, more, or not so. */
final class TakenUp {
  /** How many sentences back those may have been told whose number follows. */
  private static final int REACH = 2;

  /** How far in its sentence a word stands that begins it, in tokens. */
  private static final int OPENING = 2;

  private final Speakers speakers;
  private final Stances stances;
  private final List<Telling> told;

  TakenUp(Speakers speakers, Stances stances, List<Telling> told) {
    this.speakers = speakers;
    this.stances = stances;
    this.told = told;
  }

  /** Adds what a sentence takes up to what was told. */
  void read(Clause clause, int sentence, List<Draft> drafts) {
    sameAgain(clause, sentence);
    theirNumber(clause, sentence, drafts);
    theirParts(clause, sentence, drafts);
    deny(clause, sentence);
  }

  private Telling last() {
    return told.get(told.size() - 1);
  }

  /** "… did the same": the claim before, by another. */
  private void sameAgain(Clause clause, int sentence) {
    for (int i = clause.sentence.from(); i < clause.sentence.to() && !told.isEmpty(); i++) {
      if (clause.is(i, Discourse.SAME)) {
        ActorMention actor = nearestActor(clause, i);
        boolean other =
            actor != null
                && last().draft().by.stream().noneMatch(a -> a.slug().equals(actor.slug()));
        if (other && actor != null) {
          repeat(clause, sentence, actor, i);
        }
      }
    }
  }

  private void repeat(Clause clause, int sentence, ActorMention actor, int token) {
    People same = last().draft().people;
    People people =
        new People(
            actor.from(),
            token + 1,
            actor.start(),
            clause.tokens.end(Math.min(token + 1, clause.sentence.to() - 1)),
            Quantity.none(same.quantity().unit()),
            same.role(),
            same.actors(),
            null,
            true,
            true,
            false,
            false);
    Draft draft = Draft.again(last().draft(), people);
    draft.by.add(actor);
    When when = draft.when == null ? null : draft.when.when();
    Attribution source = speakers.at(token);
    Group who = last().who();
    told.add(new Telling(clause, sentence, draft, who, when, source, Stance.ASSERTED, null));
  }

  private static @Nullable ActorMention nearestActor(Clause clause, int token) {
    ActorMention nearest = null;
    for (Mention mention : clause.mentions.all()) {
      if (mention instanceof ActorMention actor && actor.from() < token && !actor.community()) {
        nearest = actor;
      }
    }
    return nearest;
  }

  /** "Their number is above a thousand": the claim before, with a number. */
  private void theirNumber(Clause clause, int sentence, List<Draft> drafts) {
    if (told.isEmpty()) {
      return;
    }
    for (People people : clause.people) {
      boolean theirs =
          (people.before() || clause.is(people.from(), Discourse.THEM))
              && people.isCounted()
              && isTold(clause, people)
              && sentence - last().sentence() <= REACH
              && drafts.stream().noneMatch(draft -> draft.people == people)
              && clause.between(
                  Math.max(clause.sentence.from(), people.from() - 3),
                  people.from() + 1,
                  Discourse.THEM);
      if (theirs) {
        number(clause, sentence, people);
        return;
      }
    }
  }

  /** A share is worth telling where it is one of people of some kind: "most of them tourists". */
  private static boolean isTold(Clause clause, People people) {
    Quantity quantity = people.quantity();
    boolean part = quantity.form() == Form.SHARE || quantity.term() == Term.SOME;
    return !part
        || quantity.term() != Term.ALL
            && clause.between(people.from() + 1, people.to() + 1, Discourse.ORIGIN);
  }

  private void number(Clause clause, int sentence, People people) {
    Telling last = last();
    People theirs = clause.isArabic() ? people : new EnglishPredicates(clause).called(people);
    if (!clause.isArabic() && theirs == people && people.quantity().form() == Form.SHARE) {
      return; // "most of them from one family": it is not told who they are
    }
    Group who = theirs == people ? last.who() : LaterParts.group(theirs);
    Draft draft = Draft.again(last.draft(), theirs);
    draft.by.addAll(last.draft().by);
    if (!last.draft().people.isCounted()) {
      told.remove(told.size() - 1);
    }
    Attribution source = speakers.at(people.from());
    told.add(new Telling(clause, sentence, draft, who, last.when(), source, Stance.ASSERTED, null));
  }

  /** "Among them were four children." Some of those counted in the sentence before. */
  private void theirParts(Clause clause, int sentence, List<Draft> drafts) {
    int first = clause.sentence.from();
    if (told.isEmpty()
        || sentence - last().sentence() != 1
        || !last().draft().people.isCounted()
        || last().draft().kind == Kind.INCIDENT) {
      return;
    }
    if (!clause.isArabic()) {
      new LaterParts(clause, last())
          .find(drafts)
          .forEach(part -> tell(clause, sentence, part.draft(), part.who()));
    }
    int opening = Math.min(clause.sentence.to(), first + OPENING);
    if (!clause.between(first, opening, Discourse.AMONG)) {
      return;
    }
    Telling whole = last();
    for (People people : clause.people) {
      boolean some = people.isCounted() && people.role() != null && !people.isIncident();
      boolean free = drafts.stream().noneMatch(d -> d.people == people || d.start < people.start());
      if (some
          && free
          && clause.coreference.isPart(people)
          && whole.draft().people.isMoreThan(people)) {
        Draft draft = Draft.partOf(whole.draft(), people);
        tell(clause, sentence, draft, new Group(people.actors(), people.role()));
      }
    }
  }

  /** Tells of some of those told before as it was told of them all. */
  private void tell(Clause clause, int sentence, Draft draft, @Nullable Group who) {
    Telling whole = last();
    Attribution source = speakers.at(draft.people.from());
    told.add(new Telling(clause, sentence, draft, who, whole.when(), source, whole.stance(), null));
  }

  /** "That is an exaggeration": the claim before, denied by who speaks now. */
  private void deny(Clause clause, int sentence) {
    for (int i = clause.sentence.from(); i < clause.sentence.to() && !told.isEmpty(); i++) {
      Denial denial = stances.denialAt(i);
      if (denial != null) {
        Attribution source = speakers.at(i);
        if (source.source() != SourceClass.AUTHOR && !source.equals(last().source())) {
          deny(clause, sentence, denial, source, i);
        }
        return;
      }
    }
  }

  private void deny(Clause clause, int sentence, Denial denial, Attribution source, int token) {
    Telling last = last();
    Draft draft = Draft.again(last.draft(), last.draft().people);
    draft.by.addAll(last.draft().by);
    draft.start = clause.tokens.start(speakers.turnStart(token));
    draft.end = clause.tokens.end(token);
    told.add(
        new Telling(
            clause, sentence, draft, last.who(), last.when(), source, Stance.DENIED, denial));
  }
}
