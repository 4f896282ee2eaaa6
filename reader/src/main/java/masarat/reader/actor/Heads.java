package masarat.reader.actor;

import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.text.Clitic;
import masarat.reader.word.Match;
import org.jspecify.annotations.Nullable;

/** The words next to a name that say what it is: "the group Boko Haram", "Okaz newspaper". */
final class Heads {
  private final Sight sight;

  Heads(Sight sight) {
    this.sight = sight;
  }

  /** Whether the word at a token says what an actor is. */
  boolean isAt(int token, Actor actor) {
    for (Match<Head> head : sight.scan.at(token, Head.class)) {
      if (head.to() == token + 1 && head.sense().source() == actor.source()) {
        return true;
      }
    }
    return false;
  }

  /** A name with the word before it that says what it is: "the group Boko Haram". */
  ActorMention mention(Match<?> match, Actor actor, double weight) {
    int from = match.from();
    int start = sight.start(match);
    boolean bare = match.start() == sight.tokens.start(from);
    Match<Head> head = bare && from > 0 ? before(from - 1, actor) : null;
    if (head != null) {
      from--;
      start = head.start();
    }
    return new ActorMention(
        from,
        match.to(),
        start,
        sight.end(match),
        weight * (match.to() - match.from()),
        actor.slug(),
        actor.name(),
        actor.source(),
        actor.community());
  }

  private @Nullable Match<Head> before(int token, Actor actor) {
    for (Match<Head> head : sight.scan.at(token, Head.class)) {
      boolean fits = head.to() == token + 1 && head.sense().source() == actor.source();
      if (fits && head.sense().organisation() && !head.has(Clitic.AL)) {
        return head;
      }
    }
    return null;
  }
}
