package masarat.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masarat.gazetteer.Gazetteer;
import masarat.gazetteer.Place;
import masarat.lexicon.Lexicon;
import masarat.model.Claim;
import masarat.model.DatePrecision;
import masarat.model.Report;
import masarat.reader.actor.ActorReader;
import masarat.reader.actor.Nationality;
import masarat.reader.actor.ReportActors;
import masarat.reader.actor.SentenceActors;
import masarat.reader.attribution.Speaking;
import masarat.reader.claim.ClaimReader;
import masarat.reader.claim.Trace;
import masarat.reader.mention.Competition;
import masarat.reader.mention.Mention;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.mention.Mention.PlaceMention;
import masarat.reader.mention.Mention.TimeMention;
import masarat.reader.place.PlaceReader;
import masarat.reader.quantity.QuantityReader;
import masarat.reader.text.Abbreviations;
import masarat.reader.text.Sentence;
import masarat.reader.text.Sentences;
import masarat.reader.text.Tokens;
import masarat.reader.time.HeadingYear;
import masarat.reader.time.TimeReader;
import masarat.reader.word.Scan;
import masarat.text.Fold;
import masarat.text.Language;
import masarat.text.Notice;
import org.jspecify.annotations.Nullable;

/**
 * The reader's door. A reader is immutable but for the languages it loads on first use, and may be
 * shared by threads.
 */
public final class Reader {
  private final Lexicon lexicon;
  private final Gazetteer gazetteer;
  private final ActorReader actors;
  private final Sentences cutter = new Sentences(Abbreviations.bundled());
  private final Map<Language, LanguagePack> packs = new EnumMap<>(Language.class);

  private Reader(Lexicon lexicon, Gazetteer gazetteer) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
    this.actors = ActorReader.with(lexicon.actors());
  }

  /** A reader with the bundled data. */
  public static Reader bundled() {
    return with(Lexicon.bundled(), Gazetteer.bundled());
  }

  /**
   * A reader with other words and places, for example with a person's own and imported ones.
   *
   * @throws masarat.lexicon.BadData if a table of actors cannot be used; what is wrong in other
   *     files shows when a text of their language is read
   */
  public static Reader with(Lexicon lexicon, Gazetteer gazetteer) {
    return new Reader(lexicon, gazetteer);
  }

  /** The claims of a report. */
  public Reading read(Report report) {
    return new Reading(report, claims(new Work(report)), Notice.of(report.text()));
  }

  /** Reads on as long as a sentence may tell something. */
  private static List<Claim> claims(Work work) {
    ClaimReader claims = work.claimReader(Trace.NONE);
    int promising = claims.promising(work.sentences);
    for (int i = 0; i < work.sentences.size() && (i < promising || claims.hasTold()); i++) {
      Sentence sentence = work.sentences.get(i);
      List<Mention> chosen = Competition.choose(work.candidates(sentence));
      claims.read(sentence, chosen, work.governments(sentence, chosen));
    }
    return claims.claims();
  }

  /** All that is seen in a report. */
  public Explanation explain(Report report) {
    Work work = new Work(report);
    Explainer explainer = new Explainer(work.scan);
    ClaimReader claims = work.claimReader(explainer);
    for (Sentence sentence : work.sentences) {
      List<Mention> candidates = work.candidates(sentence);
      List<Mention> chosen = Competition.choose(candidates);
      explainer.sentence(sentence, candidates, chosen);
      claims.read(sentence, chosen, work.governments(sentence, chosen));
      work.names().places.adjectives(sentence.from(), sentence.to()).forEach(explainer::beside);
    }
    return explainer.explanation(work.pack.language(), claims.claims());
  }

  private synchronized LanguagePack pack(Language language) {
    LanguagePack pack = packs.get(language);
    if (pack == null) {
      pack = LanguagePack.load(language, lexicon, gazetteer, actors);
      packs.put(language, pack);
    }
    return pack;
  }

  /** What the names of a report mean, which takes the whole of it to tell. */
  private final class Names {
    final PlaceReader places;
    final ReportActors actors;
    final OwnInstitutions institutions;
    final @Nullable LocalDate today;

    Names(Work work) {
      this.places =
          new PlaceReader(
              work.scan, gazetteer, work.pack.language(), Reader.this.actors.givenNames());
      this.actors = Reader.this.actors.read(work.scan);
      String country = places.country();
      Nationality nationality = country == null ? null : Reader.this.actors.nationality(country);
      this.institutions =
          new OwnInstitutions(Reader.this.actors, work.scan, work.pack.language(), nationality);
      this.today = TimeReader.anchor(work.scan, work.report.published());
    }
  }

  /** One report on its way through the parts. */
  private final class Work {
    final Report report;
    final LanguagePack pack;
    final Scan scan;
    final List<Sentence> sentences;
    private @Nullable Names names;

    /** The day told last where the report has no day of its own. */
    private @Nullable LocalDate told;

    /** The year of its heading, from which its days count though others are told. */
    private final @Nullable LocalDate heading;

    Work(Report report) {
      this.report = report;
      Language language =
          report.language() == null
              ? Language.of(report.text())
              : Language.ofCode(report.language());
      this.pack = pack(language);
      this.scan = Scan.of(Tokens.of(Fold.of(report.text())), pack.vocabulary());
      this.sentences = cutter.of(scan.tokens());
      this.heading = sentences.isEmpty() ? null : HeadingYear.of(scan.tokens(), sentences.get(0));
    }

    /** Made when they are first asked for: many reports have no sentence that is read so far. */
    Names names() {
      Names known = names;
      if (known == null) {
        known = new Names(this);
        names = known;
      }
      return known;
    }

    ClaimReader claimReader(Trace trace) {
      boolean arabic = pack.language() == Language.ARABIC;
      boolean dated = report.published() != null;
      return new ClaimReader(
          report.id(),
          scan,
          arabic,
          dated,
          (role, country) -> names().institutions.force(role, country),
          trace);
    }

    /** Those that act where a sentence names their countries, or speak where it names a capital. */
    List<ActorMention> governments(Sentence sentence, List<Mention> chosen) {
      List<ActorMention> found =
          new ArrayList<>(names().actors.governments(sentence.from(), sentence.to()));
      for (Mention mention : chosen) {
        if (mention instanceof PlaceMention place && Speaking.isBehindVerb(scan, place.from())) {
          Nationality nationality = seat(place.place());
          ActorMention government =
              nationality == null ? null : names().actors.government(place, nationality);
          Optional.ofNullable(government).ifPresent(found::add);
        }
      }
      return found;
    }

    /** Whose capital a place is; null where it is none. */
    private @Nullable Nationality seat(@Nullable Place place) {
      boolean capital =
          place != null && gazetteer.capital(place.country()).filter(place::equals).isPresent();
      return capital && place != null ? actors.nationality(place.country()) : null;
    }

    List<Mention> candidates(Sentence sentence) {
      Names names = names();
      List<Mention> found = new ArrayList<>();
      found.addAll(QuantityReader.find(scan, sentence.from(), sentence.to()));
      found.addAll(times(sentence));
      found.addAll(names.places.find(sentence.from(), sentence.to()));
      SentenceActors seen = names.actors.find(sentence.from(), sentence.to());
      found.addAll(seen.mentions());
      names.institutions.add(seen.institutions(), found);
      return found;
    }

    private List<TimeMention> times(Sentence sentence) {
      LocalDate today = names().today;
      LocalDate from = heading == null ? told : heading;
      List<TimeMention> times = TimeReader.find(scan, sentence.from(), sentence.to(), today, from);
      for (TimeMention time : today == null ? times : List.<TimeMention>of()) {
        told = time.when().precision() == DatePrecision.YEAR ? told : time.when().start();
      }
      return times;
    }
  }
}
