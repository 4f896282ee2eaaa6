package masarat.reader.claim;

import masarat.model.SourceClass;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.movement.Preposition;
import masarat.reader.movement.Trigger;
import masarat.reader.quantity.Noun;
import masarat.reader.text.Clitic;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import org.jspecify.annotations.Nullable;

/** In whose ranks the people of an Arabic phrase are, and who stands beside those named. */
final class Ranks {
  private final Scan scan;
  private final SentenceMentions mentions;
  private final PeoplePhrase phrase;
  private final Identity who;

  Ranks(Scan scan, SentenceMentions mentions, PeoplePhrase phrase) {
    this.scan = scan;
    this.mentions = mentions;
    this.phrase = phrase;
    this.who = phrase.who();
  }

  /** "Dozens killed and wounded in the ranks of the group": a word or two may stand between. */
  void take() {
    int last = Math.min(phrase.to() + 1, scan.tokens().size() - 1);
    for (int i = phrase.to(); !who.isOwned() && i <= last; i++) {
      Match<Preposition> ranks = scan.longest(i, Preposition.class);
      boolean ofBoth =
          i > phrase.to() && Discourse.at(scan, i, Discourse.ORIGIN) && isCasualty(phrase.to());
      Match<Noun> noun = ranks == null ? null : scan.longest(ranks.to(), Noun.class);
      boolean named = ranks != null && mentions.covering(ranks.to()) != null;
      if (ofBoth && !named && noun != null && noun.sense().role() != null) {
        who.noun(noun.sense());
        return;
      }
      boolean in = ranks != null && (ofBoth || ranks.sense().part() == Preposition.Part.WITH);
      boolean fighters = !named && noun != null && noun.sense().role() != null;
      Match<Noun> called = fighters ? noun : null; // "in the ranks of the fighters of"
      int behind = called != null ? called.to() : ranks == null ? i : ranks.to();
      if (in && mentions.covering(behind) instanceof ActorMention actor) {
        if (called != null) {
          who.noun(called.sense());
        }
        who.belongTo(actor);
        ActorMention ally = another(actor.to());
        if (ally != null && isAlly(ally)) {
          who.belongTo(ally);
        }
        return;
      }
      if (scan.longest(i, Noun.class) == null && scan.longest(i, Trigger.class) == null) {
        return;
      }
    }
  }

  /** "The dead and the wounded of the group": it is told of both whose they are. */
  private boolean isCasualty(int token) {
    Match<Noun> noun = scan.longest(token, Noun.class);
    return who.isCasualty() && noun != null && joins(token) && noun.sense().manner() != null;
  }

  /** "The group and the militia withdrew": two armed groups, unless the second has its own verb. */
  void takeAllies() {
    ActorMention ally = another(phrase.to());
    while (ally != null && isAlly(ally)) {
      phrase.actor(ally);
      ally = another(phrase.to());
    }
  }

  private boolean isAlly(ActorMention actor) {
    Match<Trigger> next = scan.longest(actor.to(), Trigger.class);
    return who.isArmed()
        && actor.source() == SourceClass.ARMED_GROUP
        && (next == null || !next.sense().isVerb());
  }

  /** The actor at a token, where "and" joins it to what stands before it. */
  @Nullable ActorMention another(int token) {
    return mentions.startingAt(token) instanceof ActorMention actor
            && !actor.community()
            && joins(token)
        ? actor
        : null;
  }

  private boolean joins(int token) {
    return scan.at(token).stream().anyMatch(m -> m.has(Clitic.WA) && m.to() > token);
  }
}
