package masarat.reader.claim;

import java.util.List;
import java.util.function.Predicate;
import masarat.reader.mention.Mention;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.word.FunctionWord;
import org.jspecify.annotations.Nullable;

/** Who did together what one of them is said to have done: "the group and its allies". */
final class Allies {
  private final Clause clause;

  Allies(Clause clause) {
    this.clause = clause;
  }

  /**
   * Adds to those who did something in an Arabic sentence the ones joined to them, where they are
   * of one kind.
   *
   * @param other whether somebody may be a doer at all
   */
  void join(List<ActorMention> doers, Predicate<ActorMention> other) {
    Clash clash = clause.isArabic() ? Clash.of(clause) : null;
    for (Mention mention : clause.isArabic() ? clause.mentions.all() : List.<Mention>of()) {
      if (mention instanceof ActorMention second
          && before(second) instanceof ActorMention first
          && isBeside(first, second)
          && !(clash != null && clash.names(second.from()))
          && other.test(first)
          && other.test(second)) {
        if (doers.contains(first) && !doers.contains(second)) {
          doers.add(second);
        } else if (doers.contains(second) && !doers.contains(first)) {
          doers.add(0, first);
        }
      }
    }
  }

  /** The one to whom another is joined: by "and", or as one of "their allies of". */
  private @Nullable Mention before(ActorMention second) {
    int word = second.from() - 2;
    boolean allied = clause.is(word, FunctionWord.ALLIES) && clause.is(word + 1, Discourse.ORIGIN);
    return allied ? clause.mentions.covering(word - 1) : clause.joining.before(second);
  }

  private static boolean isBeside(ActorMention first, ActorMention second) {
    return first.source() == second.source()
        && !first.community()
        && !second.community()
        && !first.slug().equals(second.slug());
  }
}
