package masarat.reader.claim;

import java.util.Set;
import masarat.model.Manner;
import masarat.model.Role;
import masarat.reader.mention.Mention;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.mention.Mention.QuantityMention;
import masarat.reader.movement.Preposition;
import masarat.reader.movement.Trigger;
import masarat.reader.quantity.Noun;
import masarat.reader.text.Clitic;
import masarat.reader.text.Tokens;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;

/** Whether one Arabic word for somebody counts one by what befell him right before it. */
final class Alone {
  private static final Set<Manner> BEFALLS =
      Set.of(Manner.KILLED, Manner.WOUNDED, Manner.DETAINED, Manner.RELEASED);

  private static final Set<Manner> HARM = Set.of(Manner.KILLED, Manner.WOUNDED);

  /** How far before somebody the verb may stand whose doer is between, in tokens. */
  private static final int VERB = 5;

  /** How long the list may be that one more is joined to, in tokens. */
  private static final int LIST = 9;

  private final Scan scan;
  private final Tokens tokens;
  private final SentenceMentions mentions;

  Alone(Scan scan, SentenceMentions mentions) {
    this.scan = scan;
    this.tokens = scan.tokens();
    this.mentions = mentions;
  }

  /** "A Palestinian was killed": one called by where he comes from. */
  boolean isOne(ActorMention actor) {
    Match<Noun> noun = scan.longest(actor.from(), Noun.class);
    return noun != null
        && (isSingular(noun) && isBehind(actor.from(), BEFALLS)
            || isListed(actor, noun)
            || isAccusative(actor, noun));
  }

  /**
   * "That a Palestinian was killed", "the army seized a Syrian": in the accusative without a noun.
   */
  private boolean isAccusative(ActorMention actor, Match<Noun> noun) {
    int from = actor.from();
    if (from == 0) {
      return false;
    }
    boolean describes = tokens.word(from - 1).endsWith("ا"); // شابا فلسطينيا
    boolean stands = tokens.word(from).endsWith("ا") && !describes;
    if (!stands || !isSingular(noun) || mentions.startingAt(from - 1) instanceof QuantityMention) {
      return false;
    }
    boolean told = Discourse.at(scan, from - 1, Discourse.CLAUSE) && befalls(noun.to());
    for (int i = Math.max(0, from - VERB); i < from && !told; i++) {
      told = befalls(i) && mentions.covering(from - 1) instanceof ActorMention;
    }
    return told;
  }

  private boolean befalls(int token) {
    return scan.at(token, Trigger.class).stream()
        .anyMatch(match -> BEFALLS.contains(match.sense().manner()));
  }

  /** "Three Britons and a German": one of another people, joined to those counted before. */
  private boolean isListed(ActorMention actor, Match<Noun> noun) {
    boolean one = noun.sense().count() == Noun.Count.SINGULAR && noun.clitics() == Clitic.WA;
    return one && isOfPeople(actor.from() - 1);
  }

  private boolean isOfPeople(int token) {
    Mention mention = mentions.covering(token);
    Match<Noun> noun = scan.longest(token, Noun.class);
    return mention instanceof ActorMention actor && actor.community()
        || mention instanceof QuantityMention && noun != null && noun.sense().actor() != null;
  }

  /**
   * "A resident was hurt": a noun that mostly describes counts one, but not with a word behind it
   * of what he is at the head of or belongs to.
   */
  boolean isOne(Match<Noun> noun) {
    Role role = noun.sense().role();
    boolean described = role == null || role == Role.LEADERS || role == Role.MEMBERS;
    boolean harmed = isSingular(noun) && isBehind(noun.from(), HARM);
    return !described
        && (harmed || isOneMore(noun))
        && (isWhole(noun.to()) || harmed && isTail(noun));
  }

  /** "Two soldiers and a civilian were killed": one more, joined to those who came to harm. */
  private boolean isOneMore(Match<Noun> noun) {
    if (noun.sense().count() != Noun.Count.SINGULAR || noun.clitics() != Clitic.WA) {
      return false;
    }
    boolean counted = false;
    int at = noun.from() - 1;
    while (at >= Math.max(0, noun.from() - LIST) && isOfPhrase(at)) {
      counted |= mentions.covering(at) instanceof QuantityMention;
      at--;
    }
    return counted && isBehind(at + 1, HARM);
  }

  /** Whether a token is a noun or the second word of one: "policemen" is two in Arabic. */
  private boolean isOfNoun(int token) {
    Match<Noun> before = token == 0 ? null : scan.longest(token - 1, Noun.class);
    return scan.longest(token, Noun.class) != null || before != null && before.to() > token;
  }

  /** Whether a token belongs to people told of: their number, their noun, whose they are. */
  private boolean isOfPhrase(int token) {
    return mentions.covering(token) instanceof QuantityMention
        || mentions.covering(token) instanceof ActorMention
        || isOfNoun(token)
        || Discourse.at(scan, token, Discourse.OTHER)
        || Discourse.at(scan, token, Discourse.AMONG)
        || tokens.is(token, "من");
  }

  private static boolean isSingular(Match<Noun> noun) {
    return noun.sense().count() == Noun.Count.SINGULAR && noun.clitics() == 0;
  }

  /** Whether a word of some manners ends at a token, or leads there: "the release of". */
  private boolean isBehind(int token, Set<Manner> manners) {
    return ends(token - 1, token, token, manners)
        || ends(token - 2, token - 1, token, manners)
        || ends(token - 2, token, token, manners);
  }

  private boolean ends(int from, int to, int token, Set<Manner> manners) {
    return scan.at(from, Trigger.class).stream()
        .filter(match -> match.to() == to && manners.contains(match.sense().manner()))
        .anyMatch(
            match -> to == token || match.sense().frame().with().contains(tokens.word(token - 1)));
  }

  /** "A civilian met his death": behind him the word goes on that tells what befell him. */
  private boolean isTail(Match<Noun> noun) {
    return noun.to() < tokens.size()
        && scan.at(noun.from() - 1, Trigger.class).stream()
            .anyMatch(match -> match.sense().frame().tail().contains(tokens.word(noun.to())));
  }

  /** Whether the phrase is over at a token, but for a nationality. */
  private boolean isWhole(int token) {
    if (token >= tokens.size() || tokens.kind(token) == Tokens.Kind.SIGN) {
      return true;
    }
    return mentions.startingAt(token) instanceof ActorMention actor && actor.community()
        || scan.longest(token, Preposition.class) != null
        || scan.at(token).stream().anyMatch(match -> match.has(Clitic.BI | Clitic.WA));
  }
}
