package masarat.reader.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import masarat.model.Form;
import masarat.model.Manner;
import masarat.model.Quantity;
import masarat.model.Role;
import masarat.model.SourceClass;
import masarat.model.Unit;
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
import org.jspecify.annotations.Nullable;

/**
 * A phrase of people while it grows: from a number or a noun over adjectives and prepositions to
 * those to whom the people belong.
 */
final class PeoplePhrase {
  private static final Set<String> DETERMINERS = Set.of("the", "their", "its", "those", "these");

  private static final Set<String> POLICE = Set.of("الشرطه", "الدرك");

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
    role = Role.SOLDIERS;
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

  /** People called by where they come from. */
  PeoplePhrase nation(ActorMention actor) {
    single = quantity.value().equals(List.of(1.0));
    actor(actor);
    return this;
  }

  /** People who are nothing but an organisation. */
  PeoplePhrase named(ActorMention actor) {
    named = true;
    actor(actor);
    role = Memory.roleOf(actor);
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

  /** "30 of them children": what those are. */
  private void nounOfThem() {
    Match<Noun> noun = arabic ? null : scan.longest(to, Noun.class);
    if (noun != null && noun.sense().role() != null && noun.sense().count() == Noun.Count.PLURAL) {
      noun(noun);
    }
  }

  /** "Of them five soldiers": a number of those told before, with a noun of its own. */
  PeoplePhrase ofThem() {
    them = isThem(from);
    return this;
  }

  private boolean isThem(int token) {
    return scan.at(token, Discourse.class).stream().anyMatch(m -> m.sense() == Discourse.THEM);
  }

  /** Takes in what follows and says to whom the people belong. */
  PeoplePhrase belonging(int limit) {
    for (int step = 0; step < 5 && to < limit; step++) {
      if (!takeAdjective() && !takeActor(to) && !takeAfterPreposition(limit) && !takeAnother()) {
        break;
      }
    }
    takeRanks();
    return this;
  }

  /** "Dozens killed and wounded in the ranks of the group": a word or two may stand between. */
  private void takeRanks() {
    for (int i = to; arabic && actors.isEmpty() && i <= Math.min(to + 1, tokens.size() - 1); i++) {
      Match<Preposition> ranks = scan.longest(i, Preposition.class);
      if (ranks != null
          && ranks.sense().part() == Preposition.Part.WITH
          && mentions.covering(ranks.to()) instanceof ActorMention actor) {
        belongsTo(actor);
        return;
      }
      if (scan.longest(i, Noun.class) == null && scan.longest(i, Trigger.class) == null) {
        return;
      }
    }
  }

  private void belongsTo(ActorMention actor) {
    armed |= actor.source() == SourceClass.ARMED_GROUP;
    if (!actors.contains(actor.slug())) {
      actors.add(actor.slug());
    }
  }

  private boolean takeAdjective() {
    boolean other =
        scan.at(to, Discourse.class).stream().anyMatch(m -> m.sense() == Discourse.OTHER);
    if (other) {
      upTo(to + 1, tokens.end(to));
    }
    return other || takeDual();
  }

  /** An adjective that can be a noun of people too agrees in the dual: عاملتان أجنبيتان. */
  private boolean takeDual() {
    boolean two =
        arabic
            && quantity.value().equals(List.of(2.0))
            && mentions.startingAt(to) instanceof QuantityMention next
            && next.noun() == to
            && next.quantity().value().equals(List.of(2.0))
            && !joins(to);
    if (two) {
      upTo(to + 1, tokens.end(to));
    }
    return two;
  }

  private boolean takeActor(int token) {
    if (mentions.covering(token) instanceof ActorMention actor
        && actor.to() > token
        && !tokens.is(token - 1, ",")
        && !joins(token)) {
      actor(actor);
      takeOwned();
      return true;
    }
    return false;
  }

  /** "11 al-Shabab fighters": the noun behind those to whom they belong. */
  private void takeOwned() {
    Match<Noun> noun = arabic || role != null ? null : scan.longest(to, Noun.class);
    if (noun != null && noun.sense().unit() == Unit.PEOPLE && noun.sense().role() != null) {
      noun(noun);
      before = false;
    }
  }

  /** "20 of the army and the militia": one number counts the people of both. */
  private boolean takeAnother() {
    boolean both =
        arabic
            && counted()
            && !actors.isEmpty()
            && mentions.startingAt(to) instanceof ActorMention actor
            && !actor.community()
            && joins(to);
    if (both && mentions.startingAt(to) instanceof ActorMention actor) {
      actor(actor);
    }
    return both;
  }

  private boolean counted() {
    return quantity.form() != Form.NONE;
  }

  /** Whether a word is joined by و to what stands before it: then it is somebody else. */
  private boolean joins(int token) {
    return scan.at(token).stream().anyMatch(m -> m.has(Clitic.WA) && m.to() > token);
  }

  private void actor(ActorMention actor) {
    belongsTo(actor);
    upTo(actor.to(), actor.end());
  }

  private void upTo(int token, int offset) {
    to = token;
    end = offset;
  }

  /** "Of the members of …", "in the ranks of …". */
  private boolean takeAfterPreposition(int limit) {
    Match<Preposition> preposition = scan.longest(to, Preposition.class);
    if (preposition == null) {
      return !arabic && isOf(to) && takeOwner(limit);
    }
    int next = preposition.to();
    boolean of = isOf(to) && preposition.to() == to + 1;
    boolean inside = preposition.sense().part() == Preposition.Part.AT && role != null;
    boolean ranks = preposition.sense().part() == Preposition.Part.WITH || inside;
    if (next >= limit || !(of || ranks)) {
      return false;
    }
    Match<Noun> noun = scan.longest(next, Noun.class);
    boolean kind = noun != null && noun.sense().unit() == Unit.PEOPLE;
    if (of && kind && noun != null && noun.sense().role() != null && !isQuantity(next)) {
      noun(noun);
      return true;
    }
    return takeActor(next) || of && takePolice(next);
  }

  /** "Members of the police", whichever police. */
  private boolean takePolice(int next) {
    boolean police = role == Role.MEMBERS && POLICE.contains(tokens.word(next));
    if (police) {
      role = Role.POLICE;
      upTo(next + 1, tokens.end(next));
    }
    return police;
  }

  /** "Members of the Islamic State", "500 of the 4,000 villagers". */
  private boolean takeOwner(int limit) {
    int next = to + 1;
    if (next < limit && DETERMINERS.contains(tokens.word(next))) {
      next++;
    }
    if (next >= limit) {
      return false;
    }
    Mention mention = mentions.startingAt(next);
    if (mention instanceof QuantityMention whole) {
      Match<Noun> noun = whole.noun() < 0 ? null : scan.longest(whole.noun(), Noun.class);
      boolean part = noun != null && role == null && noun.sense().role() != null;
      if (part && noun != null) {
        noun(noun);
        to = Math.max(to, whole.to());
      }
      return part;
    }
    return role != null && role != Role.PEOPLE && takeActor(next);
  }

  private boolean isQuantity(int token) {
    return mentions.startingAt(token) instanceof QuantityMention;
  }

  private boolean isOf(int token) {
    return scan.at(token, Discourse.class).stream().anyMatch(m -> m.sense() == Discourse.ORIGIN);
  }

  /** Members of a police are police, officers of an army soldiers. */
  private @Nullable Role roleAmong() {
    if (role == Role.MEMBERS && isOf("-police") && !isOf("-army")) {
      return Role.POLICE;
    }
    boolean fights = arabic && armed && counted() && (role == null || role == Role.PEOPLE);
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
