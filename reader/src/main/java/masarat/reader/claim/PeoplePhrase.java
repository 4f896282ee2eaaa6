package masarat.reader.claim;

import java.util.List;
import masarat.model.Form;
import masarat.model.Quantity;
import masarat.model.Role;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.mention.Mention.QuantityMention;
import masarat.reader.quantity.Noun;
import masarat.reader.text.Tokens;
import masarat.reader.word.FunctionWord;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;

/**
 * A phrase of people while it grows: from a number or a noun over adjectives and prepositions to
 * those to whom the people belong.
 */
final class PeoplePhrase {
  private final Scan scan;
  private final Tokens tokens;
  private final SentenceMentions mentions;
  private final boolean arabic;
  private final int from;
  private int start;
  private final Quantity quantity;
  private final Identity who;
  private int to;
  private int end;
  private boolean before;
  private boolean them;
  private boolean single;

  /**
   * @param from token it begins with
   * @param start folded offset of its first word
   * @param quantity how many people it tells of
   */
  PeoplePhrase(
      Scan scan,
      SentenceMentions mentions,
      boolean arabic,
      int from,
      int start,
      Quantity quantity) {
    this.scan = scan;
    this.tokens = scan.tokens();
    this.mentions = mentions;
    this.arabic = arabic;
    this.from = from;
    this.start = start;
    this.quantity = quantity;
    this.who = new Identity(arabic);
    this.to = from;
  }

  /** Takes in the noun for the people and what it tells of them. */
  PeoplePhrase noun(Match<Noun> match) {
    if (match.to() >= to) {
      to = match.to();
      end = tokens.end(to - 1);
    }
    who.noun(match.sense());
    return this;
  }

  /** A body of armed people that ends before a token. */
  PeoplePhrase body(int past) {
    upTo(past, tokens.end(past - 1));
    who.named(new NamedRoles(scan).ofBody(from, past));
    return this;
  }

  /** "Islamic State fighters": to whom people belong may stand before their noun. */
  PeoplePhrase owned(int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 2); i--) {
      if (mentions.covering(i) instanceof ActorMention actor && i < noun) {
        who.belongTo(actor.slug());
        if (actor.from() < from) {
          start = actor.start();
        }
        return this;
      }
    }
    return this;
  }

  /** Takes in the number that it begins with. */
  PeoplePhrase number(QuantityMention mention, boolean bare) {
    upTo(mention.to(), mention.end());
    single = bare && quantity.value().equals(List.of(1.0));
    return this;
  }

  /** "Others": those told of stand for more of the same. */
  PeoplePhrase others() {
    upTo(from + 1, tokens.end(from));
    before = true;
    them = true;
    return this;
  }

  /** "Two others": a number of people like those told before. */
  PeoplePhrase moreLikeThem(Match<Noun> noun) {
    upTo(noun.to(), tokens.end(noun.to() - 1));
    before = true;
    return this;
  }

  /** People called by where they come from. */
  PeoplePhrase nation(ActorMention actor) {
    single = quantity.value().equals(List.of(1.0));
    actor(actor);
    return this;
  }

  /** One alone. */
  PeoplePhrase lone() {
    single = true;
    return this;
  }

  /** People who are nothing but an organisation. */
  PeoplePhrase named(ActorMention actor) {
    actor(actor);
    who.named(arabic ? new NamedRoles(scan).of(actor) : Memory.roleOf(actor));
    return this;
  }

  /** "Of them", or a number alone: those told before. */
  PeoplePhrase standsForEarlier() {
    before = true;
    them = isThem(from);
    if (isThem(to)) {
      int past = arabic ? to + 1 : pastThem(to);
      upTo(past, tokens.end(past - 1));
      them = true;
      nounOfThem();
    } else if (them && arabic) {
      nounOfThem();
    }
    return this;
  }

  private int pastThem(int token) {
    return scan.at(token, Discourse.class).stream()
        .filter(match -> match.sense() == Discourse.THEM)
        .mapToInt(Match::to)
        .max()
        .orElse(token + 1);
  }

  /** "30 of them children", "most of them civilians", "one of them a child": what those are. */
  private void nounOfThem() {
    boolean one = quantity.value().equals(List.of(1.0)) && scan.is(to, FunctionWord.INDEFINITE);
    Match<Noun> noun = scan.longest(one ? to + 1 : to, Noun.class);
    boolean some = noun != null && noun.sense().count() == Noun.Count.PLURAL;
    boolean plain = noun != null && noun.clitics() == 0 && noun.sense().manner() == null;
    boolean fits = noun != null && (one || some && (plain || !arabic));
    if (fits && noun != null && noun.sense().role() != null) {
      noun(noun);
    }
  }

  /** "Of them five soldiers": a number of those told before, with a noun of its own. */
  PeoplePhrase ofThem() {
    them = isThem(from);
    return this;
  }

  private boolean isThem(int token) {
    return Discourse.at(scan, token, Discourse.THEM);
  }

  /** Takes in what follows and says to whom the people belong. */
  PeoplePhrase belonging(int limit) {
    new Belonging(scan, mentions, arabic, this).take(limit);
    return this;
  }

  /** Takes in the armed groups named beside the one that it is told by, unless they fight it. */
  PeoplePhrase allied() {
    if (arabic && !scan.is(from - 1, FunctionWord.BETWEEN)) {
      new Ranks(scan, mentions, this).takeAllies();
    }
    return this;
  }

  /** Where it ends so far: the token behind it. */
  int to() {
    return to;
  }

  /** Who the people are. */
  Identity who() {
    return who;
  }

  boolean counted() {
    return quantity.form() != Form.NONE;
  }

  /** Whether exactly two are told of. */
  boolean isPair() {
    return quantity.value().equals(List.of(2.0));
  }

  /** Takes in one more word that says nothing of its own. */
  void word() {
    upTo(to + 1, tokens.end(to));
  }

  /** Takes in an adjective that tells of which country they are. */
  void described(Match<Noun> noun) {
    who.described(noun.sense());
    word();
  }

  /** Takes in "police" and what stands before it, whichever police. */
  void police(int token) {
    who.become(Role.POLICE);
    upTo(token + 1, tokens.end(token));
  }

  /** Takes in armed forces that end before a token. */
  void forces(int past) {
    who.become(Role.SOLDIERS);
    before = false;
    upTo(past, tokens.end(past - 1));
  }

  /** What they are stands behind their number after all: they need nobody told before. */
  void own(Match<Noun> noun) {
    noun(noun);
    before = false;
  }

  /** They are some of a greater number with this noun. */
  void some(Match<Noun> noun, QuantityMention whole) {
    noun(noun);
    to = Math.max(to, whole.to());
  }

  /** Their owner, who ends the phrase. */
  void actor(ActorMention actor) {
    who.belongTo(actor);
    upTo(actor.to(), actor.end());
  }

  private void upTo(int token, int offset) {
    to = token;
    end = offset;
  }

  /** The phrase as far as it has grown. */
  People build() {
    return new People(
        from,
        to,
        start,
        end,
        quantity,
        who.roleAmong(counted()),
        who.actors(),
        who.manner(),
        before,
        them,
        single,
        who.isNamed());
  }
}
