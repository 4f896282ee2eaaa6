package masarat.reader.claim;

import java.util.ArrayList;
import java.util.List;
import masarat.model.SourceClass;
import masarat.reader.mention.Mention.ActorMention;
import org.jspecify.annotations.Nullable;

/**
 * Who attacked in the sentences of an Arabic report: "the army shelled two towns. The observatory
 * said that nine people were killed."
 */
final class Attackers {
  /** How many sentences behind an attack its toll is told. */
  private static final int REACH = 2;

  /** The same where the words take the attack up. */
  private static final int KNOWN_REACH = 4;

  private final List<List<ActorMention>> attackers = new ArrayList<>();
  private final List<Boolean> fresh = new ArrayList<>();

  /** Keeps who attacks in the next sentence. */
  void enter(Clause clause) {
    attackers.add(new Attacks(clause).attackers());
    fresh.add(clause.is(clause.sentence.from(), Discourse.MEANWHILE));
  }

  /** Whether a sentence turns to something else: "on the other hand". */
  boolean turns(int sentence) {
    return sentence >= 0 && sentence < fresh.size() && fresh.get(sentence);
  }

  /** Who attacked in the sentence right before one, has the means, and does not attack his own. */
  @Nullable ActorMention rightBefore(int sentence, Means means, List<String> own) {
    return between(sentence - 1, sentence, means, own);
  }

  /** The same of those before it. */
  @Nullable ActorMention before(int sentence, Means means, List<String> own) {
    int reach = means.areKnown() ? KNOWN_REACH : REACH;
    return between(sentence - reach, sentence, means, own);
  }

  private @Nullable ActorMention between(int from, int to, Means means, List<String> own) {
    for (int i = to - 1; i >= Math.max(0, from) && !turns(i + 1) && !means.areClash(); i--) {
      for (ActorMention actor : attackers.get(i)) {
        if (acts(actor) && means.areOf(actor) && own.stream().noneMatch(o -> isSide(o, actor))) {
          return actor;
        }
      }
    }
    return null;
  }

  private static boolean acts(ActorMention actor) {
    return actor.source() == SourceClass.OFFICIALS || actor.source() == SourceClass.ARMED_GROUP;
  }

  /** Whether people are the actor's own, or both serve the same country. */
  private static boolean isSide(String own, ActorMention actor) {
    String slug = actor.slug();
    int country = slug.lastIndexOf('-') + 1;
    boolean serves = actor.source() == SourceClass.OFFICIALS && Memory.roleOf(own) != null;
    return own.equals(slug) || serves && own.startsWith(slug.substring(0, country));
  }
}
