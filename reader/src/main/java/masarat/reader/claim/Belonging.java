package masarat.reader.claim;

import java.util.List;
import masarat.model.Role;
import masarat.model.SourceClass;
import masarat.model.Unit;
import masarat.reader.mention.Mention;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.mention.Mention.QuantityMention;
import masarat.reader.movement.Preposition;
import masarat.reader.quantity.Noun;
import masarat.reader.text.Clitic;
import masarat.reader.text.Tokens;
import masarat.reader.word.FunctionWord;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;

/**
 * Whose the people of a phrase are: what stands behind their number and noun and goes with them.
 */
final class Belonging {
  private final Scan scan;
  private final Tokens tokens;
  private final SentenceMentions mentions;
  private final boolean arabic;
  private final PeoplePhrase phrase;
  private final Identity who;
  private final Ranks ranks;

  Belonging(Scan scan, SentenceMentions mentions, boolean arabic, PeoplePhrase phrase) {
    this.scan = scan;
    this.tokens = scan.tokens();
    this.mentions = mentions;
    this.arabic = arabic;
    this.phrase = phrase;
    this.who = phrase.who();
    this.ranks = new Ranks(scan, mentions, phrase);
  }

  /** Takes in what follows and says to whom the people belong. */
  void take(int limit) {
    for (int step = 0; step < 5 && phrase.to() < limit; step++) {
      if (!takeAdjective()
          && !takeActor(phrase.to())
          && !takeAfterPreposition(limit)
          && !takeAllegiance(limit)
          && !takeAnother()) {
        break;
      }
    }
    if (arabic) {
      ranks.take();
    }
    takeNationality();
    takeDead();
  }

  /** "Nine bodies of migrants": whose they are, with the preposition on the word. */
  private void takeDead() {
    Match<Noun> noun = scan.longest(phrase.to(), Noun.class);
    boolean whose =
        noun != null
            && noun.has(Clitic.LI)
            && noun.sense().unit() == Unit.PEOPLE
            && noun.sense().count() == Noun.Count.PLURAL;
    if (arabic && who.isDead() && whose && noun != null) {
      phrase.noun(noun);
    }
  }

  /** "Nine infiltrators of Yemeni nationality", of one or of several. */
  private void takeNationality() {
    int at = phrase.to();
    while (at < phrase.to() + 2 && scan.is(at, FunctionWord.BEARS)) {
      at++;
    }
    if (!arabic || !scan.is(at, FunctionWord.NATIONALITY)) {
      return;
    }
    at++;
    while (mentions.startingAt(at) instanceof ActorMention actor && actor.community()) {
      phrase.actor(actor);
      at = joins(actor.to()) ? actor.to() : tokens.size();
    }
  }

  private boolean takeAdjective() {
    boolean other = Discourse.at(scan, phrase.to(), Discourse.OTHER);
    if (other) {
      phrase.word();
    }
    return other || takeDual();
  }

  /** An adjective that can be a noun of people too agrees in the dual: عاملتان أجنبيتان. */
  private boolean takeDual() {
    boolean two =
        arabic
            && phrase.isPair()
            && mentions.startingAt(phrase.to()) instanceof QuantityMention next
            && next.noun() == phrase.to()
            && next.quantity().value().equals(List.of(2.0))
            && !joins(phrase.to());
    Match<Noun> noun = two ? scan.longest(phrase.to(), Noun.class) : null;
    if (noun != null) {
      phrase.described(noun);
    }
    return noun != null;
  }

  private boolean takeActor(int token) {
    if (mentions.covering(token) instanceof ActorMention actor
        && actor.to() > token
        && !tokens.is(token - 1, ",")
        && !isOthers(token)
        && !Discourse.at(scan, token, Discourse.PRISON)
        && !joins(token)) {
      phrase.actor(actor);
      takeOwned();
      return true;
    }
    return false;
  }

  /** "The gunmen attacked the soldiers", in Arabic side by side: nobody belongs to soldiers. */
  private boolean isOthers(int token) {
    Match<Noun> noun = arabic ? scan.longest(token, Noun.class) : null;
    return noun != null
        && noun.sense().role() == Role.SOLDIERS
        && noun.sense().count() == Noun.Count.PLURAL
        && noun.start() > tokens.start(token); // with the article
  }

  /** "11 al-Shabab fighters": the noun behind those to whom they belong. */
  private void takeOwned() {
    Match<Noun> noun = arabic || who.role() != null ? null : scan.longest(phrase.to(), Noun.class);
    if (noun != null && noun.sense().unit() == Unit.PEOPLE && noun.sense().role() != null) {
      phrase.own(noun);
    }
  }

  /** "20 of the army and the militia": one number counts the people of both. */
  private boolean takeAnother() {
    boolean both = arabic && phrase.counted() && who.isOwned();
    ActorMention another = both ? ranks.another(phrase.to()) : null;
    if (another != null) {
      phrase.actor(another);
    }
    return another != null;
  }

  /** "Twelve gunmen who belong to the group": a preposition may lead to whom they follow. */
  private boolean takeAllegiance(int limit) {
    if (!arabic || who.isOwned() || !scan.is(phrase.to(), FunctionWord.FOLLOWS)) {
      return false;
    }
    for (int i = phrase.to() + 1; i <= phrase.to() + 2 && i < limit; i++) {
      if (mentions.covering(i) instanceof ActorMention actor && !actor.community()) {
        boolean group = actor.source() == SourceClass.ARMED_GROUP;
        if (group) {
          phrase.actor(actor);
        }
        return group;
      }
    }
    return false;
  }

  /** Whether a word is joined by و to what stands before it: then it is somebody else. */
  private boolean joins(int token) {
    return scan.at(token).stream().anyMatch(m -> m.has(Clitic.WA) && m.to() > token);
  }

  /** "Of the members of …", "in the ranks of …". */
  private boolean takeAfterPreposition(int limit) {
    Match<Preposition> preposition = scan.longest(phrase.to(), Preposition.class);
    if (preposition == null) {
      return !arabic && isOf(phrase.to()) && takeOwner(limit);
    }
    int next = preposition.to();
    boolean of = isOf(phrase.to()) && preposition.to() == phrase.to() + 1;
    boolean within = preposition.sense().part() == Preposition.Part.AT;
    boolean serves = who.role() != null && (arabic || who.role() != Role.CIVILIANS);
    boolean inside = within && serves && !tokens.is(phrase.to(), "ب");
    boolean ranks = preposition.sense().part() == Preposition.Part.WITH || inside;
    if (next >= limit || !(of || ranks)) {
      return false;
    }
    Match<Noun> noun = scan.longest(next, Noun.class);
    boolean kind = noun != null && noun.sense().unit() == Unit.PEOPLE;
    if (of && kind && noun != null && noun.sense().role() != null && !isQuantity(next)) {
      phrase.noun(noun);
      return true;
    }
    if (!(of && isHeldBy(next)) && takeActor(next)) {
      if (arabic && of && Discourse.at(scan, next, Discourse.BODY)) {
        who.serve();
      }
      return true;
    }
    return of && (takePolice(next) || takeForces(next));
  }

  /** "Freed nine hostages from the group": an armed group holds hostages and has none. */
  private boolean isHeldBy(int next) {
    return arabic
        && who.role() == Role.HOSTAGES
        && mentions.covering(next) instanceof ActorMention actor
        && actor.source() == SourceClass.ARMED_GROUP;
  }

  /** "Members of the police", whichever police. */
  private boolean takePolice(int next) {
    boolean police = who.role() == Role.MEMBERS && scan.is(next, FunctionWord.POLICE);
    if (police) {
      phrase.police(next);
    }
    return police;
  }

  /** "200 of the special forces", whose they may be. */
  private boolean takeForces(int next) {
    boolean forces = arabic && phrase.counted() && who.role() == null;
    int past = next;
    for (Match<Discourse> body : scan.at(next, Discourse.class)) {
      past = body.sense() == Discourse.BODY ? Math.max(past, body.to()) : past;
    }
    if (forces && past > next) {
      phrase.forces(past);
    }
    return forces && past > next;
  }

  /** "Members of the Islamic State", "500 of the 4,000 villagers". */
  private boolean takeOwner(int limit) {
    int next = phrase.to() + 1;
    if (next < limit && scan.is(next, FunctionWord.DETERMINER)) {
      next++;
    }
    if (next >= limit) {
      return false;
    }
    Mention mention = mentions.startingAt(next);
    if (mention instanceof QuantityMention whole) {
      Match<Noun> noun = whole.noun() < 0 ? null : scan.longest(whole.noun(), Noun.class);
      boolean part = noun != null && who.role() == null && noun.sense().role() != null;
      if (part && noun != null) {
        phrase.some(noun, whole);
      }
      return part;
    }
    return who.role() != null && who.role() != Role.PEOPLE && takeActor(next);
  }

  private boolean isQuantity(int token) {
    return mentions.startingAt(token) instanceof QuantityMention;
  }

  private boolean isOf(int token) {
    return Discourse.at(scan, token, Discourse.ORIGIN);
  }
}
