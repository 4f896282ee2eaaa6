package masarat.reader.claim;

import java.util.List;
import masarat.reader.attribution.Speaking;
import masarat.reader.mention.Mention;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.mention.Mention.PlaceMention;
import org.jspecify.annotations.Nullable;

/** Which actors of a sentence may act in it, rather than be led by a preposition or tell of it. */
final class Subjects {
  private final Clause clause;
  private final List<ActorMention> governments;
  private final boolean arabic;

  Subjects(Clause clause, List<ActorMention> governments) {
    this.clause = clause;
    this.governments = governments;
    this.arabic = clause.isArabic();
  }

  /** The organisation named last before a token that no preposition leads; null where none is. */
  @Nullable ActorMention lastBefore(int token) {
    ActorMention last = null;
    for (Mention mention : clause.mentions.all()) {
      if (mention instanceof ActorMention actor
          && actor.to() <= token
          && !actor.community()
          && !(arabic && (isOfCounted(actor) || ActorParts.isTarget(clause, actor)))
          && clause.prepositions.partBefore(actor.from()) == null) {
        last = actor;
      }
    }
    return last;
  }

  /** "The army said that a gang killed": a group without a name acts, and not who told of it. */
  boolean actsStranger(ActorMention actor, int verb) {
    boolean told = false;
    for (int i = actor.to(); i < verb; i++) {
      told |= clause.is(i, Discourse.CLAUSE);
      if (told && clause.is(i, Discourse.STRANGERS)) {
        return true;
      }
    }
    return false;
  }

  /** "Nine men of the group": who only says whose the people are that are counted. */
  private boolean isOfCounted(ActorMention actor) {
    return clause.people.stream()
        .anyMatch(p -> p.isCounted() && p.from() <= actor.from() && p.to() >= actor.to());
  }

  /** The governments of the countries that the sentence lets act: those that nothing leads. */
  List<ActorMention> governments() {
    return governments.stream()
        .filter(
            actor ->
                clause.mentions.covering(actor.from()) instanceof PlaceMention place
                    && (arabic
                        ? clause.prepositions.partBefore(place.from()) == null
                        : clause.prepositions.part(place) == null))
        .filter(
            actor -> clause.prepositions.part(actor) == null && !clause.tokens.is(actor.to(), "'"))
        .toList();
  }

  /** Whether somebody tells what an English sentence says, rather than does it. */
  boolean isSpeaker(ActorMention actor) {
    return !arabic && Speaking.isSubject(clause.scan, clause.sentence, actor.to());
  }
}
