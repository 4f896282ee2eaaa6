package masarat.reader.actor;

import java.util.ArrayList;
import java.util.List;
import masarat.model.SourceClass;
import masarat.reader.actor.Institution.Kind;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.quantity.Noun;
import masarat.reader.text.Clitic;
import masarat.reader.text.Tokens;
import masarat.reader.word.FunctionWord;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import org.jspecify.annotations.Nullable;

/** The actors of one report, sentence by sentence. */
public final class ReportActors {
  private final Sight sight;
  private final Tokens tokens;
  private final ActorData data;
  private final ReportContext context;
  private final Composition composition;

  ReportActors(Scan scan, ActorData data) {
    this.sight = new Sight(scan, data);
    this.tokens = scan.tokens();
    this.data = data;
    this.context = new ReportContext(sight, data);
    this.composition = new Composition(sight, data, context);
  }

  /** The actors between two tokens, in the order of the text. */
  public SentenceActors find(int from, int to) {
    List<ActorMention> mentions = new ArrayList<>();
    List<OpenInstitution> open = new ArrayList<>();
    int named = from;
    int bodies = from;
    for (int token = from; token < to; token++) {
      if (sight.scan.at(token).isEmpty()) {
        continue;
      }
      Match<Actor> name = sight.longest(token, Actor.class);
      if (name != null && name.to() <= to && !isSurname(name)) {
        mentions.add(mention(name, name.sense(), nameWeight(name)));
        named = Math.max(named, name.to());
      } else {
        addAlias(token, from, to, mentions);
        addBareHead(token, to, mentions);
      }
      addNationality(token, to, mentions);
      Match<Institution> body = sight.longest(token, Institution.class);
      if (body != null && body.to() <= to && body.to() > bodies) {
        bodies = body.to();
        boolean composed =
            sight.isArabic(token)
                ? composition.arabic(body, to, mentions)
                : composition.english(body, to, mentions);
        if (!composed && token >= named && isOpen(body, mentions)) {
          open.add(open(body));
          named = body.to();
        }
      }
    }
    return new SentenceActors(mentions, open);
  }

  /**
   * The governments of the countries that are named within some tokens: a report lets a country do
   * what its government does.
   */
  public List<ActorMention> governments(int from, int to) {
    List<ActorMention> found = new ArrayList<>();
    for (int token = from; token < to; token++) {
      Match<Country> country = sight.longest(token, Country.class);
      Actor government = country == null ? null : data.government(country.sense().nationality());
      if (country != null && government != null && isWritten(token)) {
        found.add(mention(country, government, Weight.NAME));
      }
    }
    return found;
  }

  private boolean isWritten(int token) {
    return sight.isArabic(token) || tokens.isCapital(token);
  }

  private boolean isOpen(Match<Institution> body, List<ActorMention> mentions) {
    boolean foreign = body.to() < tokens.size() && data.foreign.contains(tokens.word(body.to()));
    return !foreign
        && body.sense().kind() != Kind.PART
        && body.sense().kind() != Kind.DEED
        && !isNameEnd(body)
        && mentions.stream()
            .noneMatch(m -> m.to() > body.from() || m.to() == body.from() && !m.community());
  }

  /** "The National Liberation Army": no army of a country. */
  private boolean isNameEnd(Match<Institution> body) {
    int before = body.from() - 1;
    return !sight.isArabic(body.from())
        && before >= 0
        && tokens.isCapital(body.from())
        && tokens.isCapital(before)
        && tokens.kind(before) == Tokens.Kind.WORD
        && sight.scan.at(before).isEmpty();
  }

  private OpenInstitution open(Match<Institution> body) {
    boolean definite =
        body.sense().kind() == Kind.PEOPLE
            || !sight.isArabic(body.from())
            || composition.isDefinite(body)
            || isSeated(body);
    return new OpenInstitution(
        body.from(), body.to(), sight.start(body), sight.end(body), body.sense(), definite);
  }

  /** "A court in Cairo": where it sits tells whose it is. */
  private boolean isSeated(Match<Institution> body) {
    return sight.scan.is(body.to(), FunctionWord.INSIDE)
        && !tokens.word(body.to() - 1).startsWith("ال");
  }

  private void addNationality(int token, int to, List<ActorMention> mentions) {
    Match<Country> country = sight.longest(token, Country.class);
    Match<Demonym> demonym = sight.longest(token, Demonym.class);
    if (!sight.isArabic(token)) {
      if (demonym != null) {
        composition.english(demonym.sense().nationality(), demonym, to, mentions);
      } else if (country != null) {
        composition.english(country.sense().nationality(), country, to, mentions);
      }
    }
    if (demonym == null || demonym.to() > to || isSurname(demonym)) {
      return;
    }
    boolean accusative = followsAccusative(demonym);
    boolean isCountry = country != null && country.to() >= demonym.to() && !accusative;
    Nationality nationality = demonym.sense().nationality();
    if (!isCountry && (!demonym.sense().ordinary() || context.names(nationality))) {
      mentions.add(
          mention(
              demonym,
              nationality.people(),
              accusative && country != null
                  ? Weight.ACCUSATIVE
                  : demonym.sense().people() ? Weight.PEOPLE : Weight.ADJECTIVE));
    }
  }

  /** "رجلا سوريا": behind a man in the accusative a Syrian, and not Syria. */
  private boolean followsAccusative(Match<?> match) {
    Match<Noun> noun =
        match.clitics() == 0 && match.from() > 0
            ? sight.scan.longest(match.from() - 1, Noun.class)
            : null;
    return noun != null
        && sight.isArabic(match.from())
        && noun.sense().count() == Noun.Count.SINGULAR
        && !noun.has(Clitic.AL)
        && tokens.word(noun.to() - 1).endsWith("ا");
  }

  /** A single word that can be a surname, after a first name. */
  private boolean isSurname(Match<?> match) {
    if (match.to() - match.from() != 1) {
      return false;
    }
    boolean shape = !sight.isArabic(match.from()) || tokens.word(match.from()).endsWith("ي");
    return shape && data.givenNames.isSurname(sight.scan, match.from());
  }

  private void addAlias(int token, int from, int to, List<ActorMention> mentions) {
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
        mentions.add(mention(match, actor, Weight.NAME + Weight.LONGER));
      } else if (isHeaded(match, from, mentions)) {
        mentions.add(mention(match, actor, Weight.HEADED));
      }
    }
    Actor actor = longest == null ? null : context.resolve(shared, token);
    if (longest != null && actor != null) {
      mentions.add(mention(longest, actor, Weight.CONTEXT));
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
      if (isHead(before, actor) || quoted && tokens.is(before, "ل")) {
        return true;
      }
    }
    if (!sight.isArabic(match.from()) && isHead(match.to(), actor)) {
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

  private boolean isHead(int token, Actor actor) {
    for (Match<Head> head : sight.scan.at(token, Head.class)) {
      if (head.to() == token + 1 && head.sense().source() == actor.source()) {
        return true;
      }
    }
    return false;
  }

  /** "The movement" alone means the movement named last, unless an adjective follows. */
  private void addBareHead(int token, int to, List<ActorMention> mentions) {
    for (Match<Head> head : sight.scan.at(token, Head.class)) {
      if (!head.sense().organisation() || !head.has(Clitic.AL) || isDescribed(token + 1, to)) {
        continue;
      }
      Actor actor = context.lastNamedAs(head.sense().word(), token);
      if (actor != null) {
        mentions.add(mention(head, actor, Weight.CONTEXT));
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

  /** A name with the word before it that says what it is: "the group Boko Haram". */
  private ActorMention mention(Match<?> match, Actor actor, double weight) {
    int from = match.from();
    int start = sight.start(match);
    boolean bare = match.start() == tokens.start(from);
    Match<Head> head = bare && from > 0 ? head(from - 1, actor) : null;
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

  /** Per word; the longer a name, the less its words can be chance. */
  private static double nameWeight(Match<Actor> name) {
    int words = name.to() - name.from();
    return Weight.NAME + Weight.LONGER * (words - 1) / words;
  }

  private @Nullable Match<Head> head(int token, Actor actor) {
    for (Match<Head> head : sight.scan.at(token, Head.class)) {
      boolean fits = head.to() == token + 1 && head.sense().source() == actor.source();
      if (fits && head.sense().organisation() && !head.has(Clitic.AL)) {
        return head;
      }
    }
    return null;
  }
}
