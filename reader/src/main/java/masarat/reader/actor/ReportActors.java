package masarat.reader.actor;

import java.util.ArrayList;
import java.util.List;
import masarat.reader.actor.Institution.Kind;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.mention.Mention.PlaceMention;
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
  private final Heads heads;
  private final Aliases aliases;

  ReportActors(Scan scan, ActorData data) {
    this.sight = new Sight(scan, data);
    this.tokens = scan.tokens();
    this.data = data;
    this.context = new ReportContext(sight, data);
    this.composition = new Composition(sight, data, context);
    this.heads = new Heads(sight);
    this.aliases = new Aliases(sight, data, context, heads);
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
        mentions.add(heads.mention(name, name.sense(), nameWeight(name)));
        named = Math.max(named, name.to());
      } else {
        aliases.add(token, from, to, mentions);
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
        found.add(heads.mention(country, government, Weight.NAME));
      }
    }
    return found;
  }

  /** The government of a nationality that a place stands for, its capital; null if it has none. */
  public @Nullable ActorMention government(PlaceMention seat, Nationality nationality) {
    Actor government = data.government(nationality);
    return government == null
        ? null
        : new ActorMention(
            seat.from(),
            seat.to(),
            seat.start(),
            seat.end(),
            Weight.NAME,
            government.slug(),
            government.name(),
            government.source(),
            government.community());
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
          heads.mention(
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

  /** Per word; the longer a name, the less its words can be chance. */
  private static double nameWeight(Match<Actor> name) {
    int words = name.to() - name.from();
    return Weight.NAME + Weight.LONGER * (words - 1) / words;
  }
}
