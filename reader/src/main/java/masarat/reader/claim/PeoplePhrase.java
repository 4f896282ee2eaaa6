package masarat.reader.claim;

import java.util.ArrayList;
import java.util.List;
import masarat.model.Form;
import masarat.model.Manner;
import masarat.model.Quantity;
import masarat.model.Role;
import masarat.model.SourceClass;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.mention.Mention.QuantityMention;
import masarat.reader.quantity.Noun;
import masarat.reader.text.Tokens;
import masarat.reader.word.FunctionWord;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import org.jspecify.annotations.Nullable;

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
  private int to;
  private int end;
  private @Nullable Role role;
  private @Nullable Manner manner;
  private final List<String> actors = new ArrayList<>(2);
  private boolean before;
  private boolean them;
  private boolean single;
  private boolean named;

  /** Whether they belong to an armed group. */
  private boolean armed;

  /** Whether they belong to a tribe or community. */
  private boolean kin;

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
    this.to = from;
  }

  /** Takes in the noun for the people and what it tells of them. */
  PeoplePhrase noun(Match<Noun> match) {
    if (match.to() >= to) {
      to = match.to();
      end = tokens.end(to - 1);
    }
    Noun noun = match.sense();
    if (role == null || role == Role.PEOPLE) {
      role = noun.role() == null ? role : noun.role();
    }
    if (manner == null) {
      manner = noun.manner();
    }
    if (noun.actor() != null && !actors.contains(noun.actor())) {
      actors.add(noun.actor());
    }
    return this;
  }

  /** A body of armed people that ends before a token. */
  PeoplePhrase body(int past) {
    upTo(past, tokens.end(past - 1));
    role = new NamedRoles(scan).ofBody(from, past);
    named = true;
    return this;
  }

  /** "Islamic State fighters": to whom people belong may stand before their noun. */
  PeoplePhrase owned(int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 2); i--) {
      if (mentions.covering(i) instanceof ActorMention actor && i < noun) {
        if (!actors.contains(actor.slug())) {
          actors.add(actor.slug());
        }
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
    named = true;
    actor(actor);
    role = arabic ? new NamedRoles(scan).of(actor) : Memory.roleOf(actor);
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

  /** "30 of them children", "one of them a child": what those are. */
  private void nounOfThem() {
    boolean one = quantity.value().equals(List.of(1.0)) && scan.is(to, FunctionWord.INDEFINITE);
    Match<Noun> noun = arabic ? null : scan.longest(one ? to + 1 : to, Noun.class);
    boolean fits = noun != null && (one || noun.sense().count() == Noun.Count.PLURAL);
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

  /** Where it ends so far: the token behind it. */
  int to() {
    return to;
  }

  @Nullable Role role() {
    return role;
  }

  /** Whether it is told to whom they belong. */
  boolean isOwned() {
    return !actors.isEmpty();
  }

  boolean counted() {
    return quantity.form() != Form.NONE;
  }

  /** Whether the word for them says that they are dead. */
  boolean isDead() {
    return manner == Manner.KILLED;
  }

  /** Whether exactly two are told of. */
  boolean isPair() {
    return quantity.value().equals(List.of(2.0));
  }

  /** Takes in one more word that says nothing of its own. */
  void word() {
    upTo(to + 1, tokens.end(to));
  }

  /** "Twelve of the forces of the government". */
  void serve() {
    if (role == null || role == Role.PEOPLE) {
      role = armed ? Role.FIGHTERS : Role.SOLDIERS;
    }
  }

  /** Two of a country: those who serve it are told of by its force elsewhere. */
  void described(Match<Noun> noun) {
    boolean serve = role == Role.SOLDIERS || role == Role.POLICE;
    String country = noun.sense().actor();
    if (country != null && !serve && !actors.contains(country)) {
      actors.add(country);
    }
    word();
  }

  /** Takes in "police" and what stands before it, whichever police. */
  void police(int token) {
    role = Role.POLICE;
    upTo(token + 1, tokens.end(token));
  }

  /** Takes in armed forces that end before a token. */
  void forces(int past) {
    role = Role.SOLDIERS;
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

  /** Their owner, who may stand further on. */
  void belongsTo(ActorMention actor) {
    armed |= actor.source() == SourceClass.ARMED_GROUP;
    kin |= actor.source() == SourceClass.RESIDENTS;
    if (!actors.contains(actor.slug())) {
      actors.add(actor.slug());
    }
  }

  /** Their owner, who ends the phrase. */
  void actor(ActorMention actor) {
    belongsTo(actor);
    upTo(actor.to(), actor.end());
  }

  private void upTo(int token, int offset) {
    to = token;
    end = offset;
  }

  /** Members of a police are police, officers of an army soldiers, members of a tribe people. */
  private @Nullable Role roleAmong() {
    if (arabic && role == Role.MEMBERS && kin) {
      return Role.PEOPLE;
    }
    if (role == Role.MEMBERS && isOf("-police") && !isOf("-army")) {
      return Role.POLICE;
    }
    boolean open = role == null || role == Role.PEOPLE || role == Role.MIGRANTS;
    boolean fights = armed && (counted() && open || arabic && named && role == Role.SOLDIERS);
    return fights ? Role.FIGHTERS : role == Role.POLICE && isOf("-army") ? Role.SOLDIERS : role;
  }

  private boolean isOf(String force) {
    return actors.stream().anyMatch(actor -> actor.endsWith(force));
  }

  /** The phrase as far as it has grown. */
  People build() {
    return new People(
        from, to, start, end, quantity, roleAmong(), actors, manner, before, them, single, named);
  }
}
