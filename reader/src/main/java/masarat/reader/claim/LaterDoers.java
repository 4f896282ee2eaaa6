package masarat.reader.claim;

import java.util.List;
import masarat.model.Attribution;
import masarat.model.Form;
import masarat.model.Group;
import masarat.model.Manner;
import masarat.model.SourceClass;
import masarat.reader.mention.Mention;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.mention.Mention.QuantityMention;
import masarat.reader.movement.Trigger.Kind;
import org.jspecify.annotations.Nullable;

/** Who did what was told in other sentences: others go on with it, somebody owns to it later. */
final class LaterDoers {
  /** How many sentences after a happening somebody may own to it. */
  private static final int REACH = 4;

  /** How far behind an Arabic subject it may be told that it owns to an attack, in tokens. */
  private static final int FAR = 10;

  /** How far in its sentence a word stands that begins it, in tokens. */
  private static final int OPENING = 1;

  private final List<Telling> told;

  LaterDoers(List<Telling> told) {
    this.told = told;
  }

  /** "Five others were wounded": by those who did what was told just before. */
  void goOn(Draft draft, Clause clause, int sentence) {
    boolean open = draft.by.isEmpty();
    Telling last =
        !open ? null : isOfLast(draft, clause, sentence) ? last() : others(draft, clause, sentence);
    if (last != null) {
      draft.by.addAll(last.draft().by);
    }
  }

  /** "Including three children": whoever harmed the whole harmed them, in English. */
  private boolean isOfLast(Draft draft, Clause clause, int sentence) {
    return !clause.isArabic()
        && draft.part
        && !told.isEmpty()
        && last().sentence() == sentence
        && last().draft().manner == draft.manner;
  }

  private Telling last() {
    return told.get(told.size() - 1);
  }

  /** Who tells of the others: who told just before of those they are set beside. */
  Attribution source(Draft draft, Clause clause, int sentence, Attribution named) {
    Telling last =
        named == Attribution.AUTHOR && draft.anchor - clause.sentence.from() <= OPENING
            ? others(draft, clause, sentence)
            : null;
    return last == null ? named : last.source();
  }

  /** What was told just before of those whom others are set beside; null where nothing was. */
  private @Nullable Telling others(Draft draft, Clause clause, int sentence) {
    if (told.isEmpty() || !isHurt(draft)) {
      return null;
    }
    Telling last = told.get(told.size() - 1);
    int end = draft.people.to() + 1;
    boolean others =
        clause.between(draft.people.from(), end, Discourse.OTHERS)
            || clause.between(draft.people.from(), end, Discourse.ANOTHER);
    return others && isHurt(last.draft()) && sentence - last.sentence() <= 1 ? last : null;
  }

  /** "The group owned to the attack": it did what was told of the attack before. */
  void own(Clause clause, int sentence) {
    ActorMention owner = owner(clause);
    if (owner == null || tellsOfAnother(clause, sentence)) {
      return;
    }
    for (int i = told.size() - 1; i >= 0; i--) {
      Telling telling = told.get(i);
      Draft draft = telling.draft();
      boolean done = isHurt(draft) || draft.kind == Kind.INCIDENT;
      if (sentence - telling.sentence() > REACH || !done || !draft.by.isEmpty()) {
        return;
      }
      Group who = telling.who();
      boolean own = who != null && who.actors().contains(owner.slug());
      if (draft.whole == null && !own) {
        draft.by.add(owner);
      }
    }
  }

  /** Whether a sentence tells something itself, and not of an attack that it takes up. */
  private boolean tellsOfAnother(Clause clause, int sentence) {
    boolean tells = !told.isEmpty() && told.get(told.size() - 1).sentence() == sentence;
    return tells && !(clause.isArabic() && takesUp(clause));
  }

  /** "The group said that it was behind the attack". */
  private static boolean takesUp(Clause clause) {
    for (int i = clause.sentence.from(); i < clause.sentence.to(); i++) {
      if (clause.is(i, Discourse.CAUSE) && clause.tokens.word(i).startsWith("ال")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHurt(Draft draft) {
    return draft.manner == Manner.KILLED || draft.manner == Manner.WOUNDED;
  }

  private static @Nullable ActorMention owner(Clause clause) {
    for (Mention mention : clause.mentions.all()) {
      int from = Math.max(clause.sentence.from(), mention.from() - 4);
      int reach = clause.isArabic() ? FAR : 4;
      int to = Math.min(clause.sentence.to(), mention.to() + reach);
      if (mention instanceof ActorMention actor
          && !actor.community()
          && (clause.between(from, actor.from(), Discourse.OWNS)
              || isArmed(clause, actor) && clause.between(actor.to(), to, Discourse.CLAIMS))
          && !isShare(clause, actor.to())) {
        return actor;
      }
    }
    return null;
  }

  /** In Arabic the words may stand far behind, where others are named too. */
  private static boolean isArmed(Clause clause, ActorMention actor) {
    return !clause.isArabic() || actor.source() == SourceClass.ARMED_GROUP;
  }

  /** "Most of the attacks": nobody knows which. */
  private static boolean isShare(Clause clause, int token) {
    for (int i = token; i < token + 3; i++) {
      if (clause.mentions.covering(i) instanceof QuantityMention quantity
          && quantity.quantity().form() == Form.SHARE) {
        return true;
      }
    }
    return false;
  }
}
