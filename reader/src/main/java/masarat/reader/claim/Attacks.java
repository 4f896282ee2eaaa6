package masarat.reader.claim;

import java.util.List;
import masarat.model.Form;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.mention.Mention.QuantityMention;
import masarat.reader.movement.Preposition.Part;

/** Who attacks in a sentence, whomever it harms. */
final class Attacks {
  /** How far before and behind a group without a name it may be told whose it is, in tokens. */
  private static final int BESIDE = 2;

  private static final int BEHIND = 5;

  private final Clause clause;

  Attacks(Clause clause) {
    this.clause = clause;
  }

  /** Those who attack, in the order of the text. */
  List<ActorMention> attackers() {
    return clause.mentions.all().stream()
        .filter(ActorMention.class::isInstance)
        .map(ActorMention.class::cast)
        .filter(actor -> !actor.community())
        .filter(actor -> harms(actor) || does(actor) || attacks(actor))
        .toList();
  }

  /** Those who attack by a verb of their own, or by whom an attack was carried out. */
  List<ActorMention> attacking() {
    return attackers().stream()
        .filter(actor -> attacks(actor) || clause.prepositions.part(actor) == Part.BY)
        .toList();
  }

  /** "In a raid of the army": what does harm stands before the one who did it. */
  boolean harms(ActorMention actor) {
    int from = Math.max(clause.sentence.from(), actor.from() - 3);
    return clause.between(from, actor.from(), Discourse.CAUSE)
        && !clause.subjects.isSpeaker(actor)
        && !ActorParts.isTarget(clause, actor);
  }

  /** "Which the group carried out", but not "some of which the group owned to". */
  boolean does(ActorMention actor) {
    int from = Math.max(clause.sentence.from(), actor.from() - 2);
    boolean some =
        clause.mentions.covering(actor.from() - 1) instanceof QuantityMention share
            && share.quantity().form() == Form.SHARE;
    return clause.between(from, actor.from(), Discourse.DOES) && !some;
  }

  /**
   * "The army shelled", "the air force carried out": who attacks stands before the verb, in Arabic
   * right behind it too.
   */
  boolean attacks(ActorMention actor) {
    int to = Math.min(clause.sentence.to(), actor.to() + 2);
    boolean behind =
        clause.isArabic()
            && clause.is(actor.from() - 1, Discourse.ATTACKS)
            && !ActorParts.isTarget(clause, actor);
    return clause.prepositions.part(actor) == null
        && (behind || clause.between(actor.to(), to, Discourse.ATTACKS));
  }

  /** "Gunmen killed nine soldiers": who they are is left open, whoever is named around them. */
  boolean byStrangers(People victims) {
    for (int i = clause.sentence.from(); i < clause.sentence.to(); i++) {
      boolean victim = i >= victims.from() && i < victims.to();
      if (!victim && clause.is(i, Discourse.STRANGERS) && !isKnown(i)) {
        return true;
      }
    }
    return false;
  }

  /** "A group of the party", "the group": it is told who they are. */
  private boolean isKnown(int token) {
    boolean known = clause.tokens.word(token).startsWith("ال");
    for (int i = token - BESIDE; i <= token + BEHIND; i++) {
      known |= clause.mentions.covering(i) instanceof ActorMention;
    }
    return known;
  }
}
