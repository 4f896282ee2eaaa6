package masarat.reader.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import masarat.model.Form;
import masarat.model.Manner;
import masarat.model.Quantity;
import masarat.model.Role;
import masarat.model.Unit;
import masarat.reader.mention.Mention;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.mention.Mention.QuantityMention;
import masarat.reader.movement.Preposition;
import masarat.reader.movement.Trigger;
import masarat.reader.quantity.Noun;
import masarat.reader.text.Clitic;
import masarat.reader.text.Sentence;
import masarat.reader.text.Tokens;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import org.jspecify.annotations.Nullable;

/**
 * Finds the phrases of a sentence that name people: a number and a noun, with what they belong to.
 */
final class PeopleReader {
  private static final Set<String> ONE_OF = Set.of("احد", "احدي");

  /** Three to ten as they count feminine nouns. */
  private static final Set<String> FOR_FEMININE =
      Set.of("ثلاث", "اربع", "خمس", "ست", "سبع", "ثماني", "ثمان", "تسع", "عشر");

  private static final Set<String> DETERMINERS = Set.of("the", "their", "its", "those", "these");

  private static final Set<String> PRONOUNS = Set.of("they", "them");

  private final Scan scan;
  private final Tokens tokens;
  private final SentenceMentions mentions;
  private final boolean arabic;

  PeopleReader(Scan scan, SentenceMentions mentions, boolean arabic) {
    this.arabic = arabic;
    this.scan = scan;
    this.tokens = scan.tokens();
    this.mentions = mentions;
  }

  /** The phrases in the order of the text; they do not overlap. */
  List<People> read(Sentence sentence) {
    List<People> found = new ArrayList<>();
    int i = sentence.from();
    while (i < sentence.to()) {
      People people = at(i, sentence.to());
      if (people == null) {
        i++;
      } else if (!found.isEmpty() && counts(found.get(found.size() - 1), people)) {
        found.add(found.remove(found.size() - 1).upTo(people));
        i = people.to();
      } else if (!found.isEmpty() && consists(found.get(found.size() - 1), people)) {
        found.add(found.remove(found.size() - 1).countedBy(people));
        i = people.to();
      } else {
        found.add(people);
        i = people.to();
      }
    }
    return found;
  }

  /** "13 soldiers and policemen", in Arabic both in the singular: one number counts both. */
  private boolean counts(People before, People people) {
    boolean many = before.quantity().value().stream().anyMatch(value -> value > 10);
    boolean joined = scan.at(people.from()).stream().anyMatch(match -> match.has(Clitic.WA));
    return many && joined && people.single() && before.to() == people.from();
  }

  /** "Reinforcements made up of 120 policemen": the number behind counts the group. */
  private boolean consists(People group, People people) {
    int gap = people.from() - group.to();
    if (group.isCounted() || !people.isCounted() || gap > 4) {
      return false;
    }
    for (int i = group.to(); i < people.from(); i++) {
      if (scan.at(i, Discourse.class).stream().anyMatch(m -> m.sense() == Discourse.CONSISTS)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable People at(int token, int limit) {
    Mention mention = mentions.startingAt(token);
    People body = body(mention, token, limit);
    if (body != null) {
      return body;
    }
    if (mention instanceof QuantityMention quantity) {
      return countsThings(quantity) ? null : counted(quantity, limit);
    }
    if (mention == null && isOthers(token)) {
      return others(token);
    }
    Match<Noun> noun = scan.longest(token, Noun.class);
    if (noun != null && mentions.covering(token) == null && isGroupNoun(noun.sense())) {
      return new Builder(token, noun.start(), Quantity.none(noun.sense().unit()))
          .noun(noun)
          .owned(arabic ? 0 : token)
          .belonging(limit)
          .build();
    }
    if (mention instanceof ActorMention actor && !actor.community()) {
      return new Builder(token, actor.start(), Quantity.none(Unit.PEOPLE)).named(actor).build();
    }
    if (mention instanceof ActorMention actor && !arabic && isNation(actor)) {
      return new Builder(token, actor.start(), Quantity.none(Unit.PEOPLE)).nation(actor).build();
    }
    return mention == null && PRONOUNS.contains(tokens.word(token)) ? pronoun(token) : null;
  }

  /** "Afghans fled": people named by where they come from, and no adjective. */
  private boolean isNation(ActorMention actor) {
    boolean plural = tokens.word(actor.to() - 1).endsWith("s");
    return plural
        && scan.longest(actor.to(), Noun.class) == null
        && mentions.covering(actor.to()) == null;
  }

  /** "They fled": those told before. */
  private People pronoun(int token) {
    return new People(
        token,
        token + 1,
        tokens.start(token),
        tokens.end(token),
        Quantity.none(Unit.PEOPLE),
        null,
        List.of(),
        null,
        true,
        true,
        false,
        false);
  }

  /** A numeral that agrees with feminine plurals, as those of things mostly are: ثلاث رصاصات. */
  private boolean countsThings(QuantityMention mention) {
    return arabic
        && mention.noun() < 0
        && tokens.cuts(mention.to() - 1).stream().anyMatch(cut -> FOR_FEMININE.contains(cut.word()))
        && mention.to() < tokens.size()
        && tokens.kind(mention.to()) == Tokens.Kind.WORD
        && tokens.word(mention.to()).endsWith("ات");
  }

  /** "Others" right behind a word that tells what happened to them: أصيب آخرون. */
  private boolean isOthers(int token) {
    boolean others =
        scan.at(token, Discourse.class).stream()
            .anyMatch(m -> m.sense() == Discourse.OTHERS || m.sense() == Discourse.ANOTHER);
    return others && scan.at(token - 1, Trigger.class).stream().anyMatch(m -> m.to() == token);
  }

  private People others(int token) {
    boolean one =
        scan.at(token, Discourse.class).stream().anyMatch(m -> m.sense() == Discourse.ANOTHER);
    String word =
        tokens
            .folded()
            .original()
            .substring(
                tokens.folded().start(tokens.start(token)), tokens.folded().end(tokens.end(token)));
    Quantity quantity =
        one
            ? new Quantity(Form.EXACT, List.of(1.0), null, Unit.PEOPLE, word, null, null)
            : Quantity.none(Unit.PEOPLE);
    Builder builder = new Builder(token, tokens.start(token), quantity);
    builder.to = token + 1;
    builder.end = tokens.end(token);
    builder.before = true;
    builder.them = true;
    return builder.build();
  }

  /** A body of armed people with the number that may stand before it, which counts no people. */
  private @Nullable People body(@Nullable Mention mention, int token, int limit) {
    boolean number = mention instanceof QuantityMention quantity && quantity.noun() < 0;
    if (mention != null && !number) {
      return null;
    }
    int at = mention == null ? token : mention.to();
    Match<Discourse> body = null;
    for (Match<Discourse> match : scan.at(at, Discourse.class)) {
      boolean longer = body == null || match.to() > body.to();
      if (match.sense() == Discourse.BODY && longer && mentions.covering(at) == null) {
        body = match;
      }
    }
    if (body == null) {
      return null;
    }
    int start = mention == null ? body.start() : mention.start();
    return new Builder(token, start, Quantity.none(Unit.PEOPLE))
        .body(body.to())
        .belonging(limit)
        .build();
  }

  /** A plural of people; a singular or dual that counts is a quantity already. */
  private static boolean isGroupNoun(Noun noun) {
    return noun.count() == Noun.Count.PLURAL && noun.role() != null;
  }

  private People counted(QuantityMention mention, int limit) {
    Builder builder = new Builder(mention.from(), mention.start(), mention.quantity());
    builder.to = mention.to();
    builder.end = mention.end();
    builder.single = mention.quantity().value().equals(List.of(1.0)) && isBare(mention);
    Match<Noun> noun = mention.noun() < 0 ? null : scan.longest(mention.noun(), Noun.class);
    if (noun != null) {
      builder.noun(noun).owned(arabic ? 0 : noun.from());
      builder.them = arabic && builder.isThem(mention.from());
    } else {
      builder.standsForEarlier();
    }
    return builder.belonging(limit).build();
  }

  /** Whether a noun counts by itself, by the article before it, or as "one of". */
  private boolean isBare(QuantityMention mention) {
    String first = tokens.word(mention.from());
    boolean oneOf = arabic && mention.noun() == mention.from() + 1 && ONE_OF.contains(first);
    return mention.noun() == mention.from()
        || oneOf
        || !arabic && (first.equals("a") || first.equals("an"));
  }

  /** One phrase while it grows. */
  private final class Builder {
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

    Builder(int from, int start, Quantity quantity) {
      this.from = from;
      this.start = start;
      this.quantity = quantity;
      this.to = from;
    }

    Builder noun(Match<Noun> match) {
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

    Builder body(int past) {
      to = past;
      end = tokens.end(past - 1);
      role = Role.SOLDIERS;
      named = true;
      return this;
    }

    /** "Islamic State fighters": to whom people belong may stand before their noun. */
    Builder owned(int noun) {
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

    Builder nation(ActorMention actor) {
      actor(actor);
      return this;
    }

    Builder named(ActorMention actor) {
      named = true;
      actor(actor);
      return this;
    }

    /** "Of them", or a number alone: those told before. */
    void standsForEarlier() {
      before = true;
      them = isThem(from);
      if (isThem(to)) {
        end = tokens.end(to);
        to++;
        them = true;
      }
    }

    private boolean isThem(int token) {
      return scan.at(token, Discourse.class).stream().anyMatch(m -> m.sense() == Discourse.THEM);
    }

    /** Takes in what follows and says to whom the people belong. */
    Builder belonging(int limit) {
      for (int step = 0; step < 5 && to < limit; step++) {
        if (!takeAdjective() && !takeActor(to) && !takeAfterPreposition(limit)) {
          break;
        }
      }
      return this;
    }

    private boolean takeAdjective() {
      boolean other =
          scan.at(to, Discourse.class).stream().anyMatch(m -> m.sense() == Discourse.OTHER);
      if (other) {
        end = tokens.end(to);
        to++;
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
        end = tokens.end(to);
        to++;
      }
      return two;
    }

    private boolean takeActor(int token) {
      if (mentions.covering(token) instanceof ActorMention actor
          && actor.to() > token
          && !scan.tokens().is(token - 1, ",")
          && !joins(token)) {
        actor(actor);
        return true;
      }
      return false;
    }

    /** Whether a word is joined by و to what stands before it: then it is somebody else. */
    private boolean joins(int token) {
      return scan.at(token).stream().anyMatch(m -> m.has(Clitic.WA) && m.to() > token);
    }

    private void actor(ActorMention actor) {
      if (!actors.contains(actor.slug())) {
        actors.add(actor.slug());
      }
      to = actor.to();
      end = actor.end();
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
      return takeActor(next);
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

    /** Members of a police are police. */
    private @Nullable Role roleAmong() {
      boolean police = actors.stream().anyMatch(actor -> actor.endsWith("-police"));
      return role == Role.MEMBERS && police ? Role.POLICE : role;
    }

    People build() {
      return new People(
          from, to, start, end, quantity, roleAmong(), actors, manner, before, them, single, named);
    }
  }
}
