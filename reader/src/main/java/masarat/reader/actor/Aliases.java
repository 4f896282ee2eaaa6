package masarat.reader.actor;

import java.util.ArrayList;
import java.util.List;
import masarat.model.SourceClass;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.text.Clitic;
import masarat.reader.text.Tokens;
import masarat.reader.word.Match;

/**
 * Names that mean an actor only by what stands near them or by what the report names in full:
 * «Okaz», "the movement".
 */
final class Aliases {
  private final Sight sight;
  private final Tokens tokens;
  private final ActorData data;
  private final ReportContext context;
  private final Heads heads;

  Aliases(Sight sight, ActorData data, ReportContext context, Heads heads) {
    this.sight = sight;
    this.tokens = sight.tokens;
    this.data = data;
    this.context = context;
    this.heads = heads;
  }

  /**
   * Adds whom a name at a token means.
   *
   * @param from first token that may be read
   * @param to one past the last token that may be read
   * @param mentions takes what is found
   */
  void add(int token, int from, int to, List<ActorMention> mentions) {
    addNamed(token, from, to, mentions);
    addBareHead(token, to, mentions);
  }

  private void addNamed(int token, int from, int to, List<ActorMention> mentions) {
    List<Actor> shared = new ArrayList<>(2);
    Match<Alias> longest = null;
    for (Match<Alias> match : sight.scan.at(token, Alias.class)) {
      if (match.to() > to || !Sight.isWhole(match, match.sense())) {
        continue;
      }
      Actor actor = match.sense().actor();
      if (match.sense().need() == Alias.Need.CONTEXT) {
        if (longest == null || match.to() > longest.to()) {
          longest = match;
          shared.clear();
        }
        if (match.to() == longest.to()) {
          shared.add(actor);
        }
      } else if (isQuotedMedium(match)) {
        mentions.add(heads.mention(match, actor, Weight.NAME + Weight.LONGER));
      } else if (isHeaded(match, from, mentions)) {
        mentions.add(heads.mention(match, actor, Weight.HEADED));
      }
    }
    Actor actor = longest == null ? null : context.resolve(shared, token);
    if (longest != null && actor != null) {
      mentions.add(heads.mention(longest, actor, Weight.CONTEXT));
    }
  }

  /**
   * Whether a word near a name says what it is: one right before it, a quotation mark between them
   * or not; one right after it in English; or an armed group before it that it is joined to.
   */
  private boolean isHeaded(Match<Alias> match, int from, List<ActorMention> mentions) {
    Actor actor = match.sense().actor();
    int before = match.from() - 1;
    boolean quoted = before >= from && tokens.kind(before) == Tokens.Kind.SIGN;
    before -= quoted ? 1 : 0;
    if (before >= from) {
      // A newspaper speaks to itself: "said to «Okaz»".
      if (heads.isAt(before, actor) || quoted && tokens.is(before, "ل")) {
        return true;
      }
    }
    if (!sight.isArabic(match.from()) && heads.isAt(match.to(), actor)) {
      return true;
    }
    ActorMention last = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
    return last != null
        && (last.to() == match.from() && match.has(Clitic.WA)
            || last.to() == match.from() - 1 && quoted && last.slug().equals(actor.slug()))
        && last.source() == actor.source();
  }

  /** A newspaper that is called like a place or a thing stands in quotation marks: «Okaz». */
  private boolean isQuotedMedium(Match<Alias> match) {
    boolean marked =
        match.from() > 0
            && tokens.kind(match.from() - 1) == Tokens.Kind.SIGN
            && match.to() < tokens.size()
            && tokens.kind(match.to()) == Tokens.Kind.SIGN;
    return marked && match.sense().actor().source() == SourceClass.MEDIA;
  }

  /** "The movement" alone means the movement named last, unless an adjective follows. */
  private void addBareHead(int token, int to, List<ActorMention> mentions) {
    for (Match<Head> head : sight.scan.at(token, Head.class)) {
      if (!head.sense().organisation() || !head.has(Clitic.AL) || isDescribed(token + 1, to)) {
        continue;
      }
      Actor actor = context.lastNamedAs(head.sense().word(), token);
      if (actor != null) {
        mentions.add(heads.mention(head, actor, Weight.CONTEXT));
        return;
      }
    }
  }

  private boolean isDescribed(int token, int to) {
    String word = token < to ? tokens.word(token) : "";
    return word.startsWith("ال")
        && !data.qualifiers.contains(word)
        && !data.noAdjectives.contains(word);
  }
}
