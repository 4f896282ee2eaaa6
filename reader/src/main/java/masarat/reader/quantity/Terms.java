package masarat.reader.quantity;

import java.util.List;
import masarat.model.Form;
import masarat.model.Term;
import masarat.reader.mention.Mention.QuantityMention;
import masarat.reader.quantity.Noun.Count;
import masarat.reader.quantity.TermWord.NounNeed;
import masarat.reader.text.Clitic;
import masarat.reader.text.Tokens;
import masarat.reader.word.FunctionWord;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import org.jspecify.annotations.Nullable;

/** Number words that are no numbers: "dozens", "half of the residents", "several hundred". */
final class Terms {
  private final Scan scan;
  private final Tokens tokens;
  private final int limit;

  Terms(Scan scan, int limit) {
    this.scan = scan;
    this.tokens = scan.tokens();
    this.limit = limit;
  }

  /** The number word that a lead leads to, or null. */
  @Nullable QuantityMention at(Lead lead) {
    Match<TermWord> match = scan.longest(lead.next(), TermWord.class);
    if (match == null
        || match.has(Clitic.SA | Clitic.KA)
        || match.to() > limit
        || isRest(match)
        || Particle.ASKED.endsBefore(scan, lead.next())) {
      return null;
    }
    TermWord word = match.sense();
    Term term = word.term();
    int to = match.to();
    Match<?> scale = word.scales() ? scaleAt(to) : null;
    if (scale != null) {
      term = termOf(scale.sense());
      to = scale.to();
    }
    boolean share = term == null || term.isShare();
    to = share ? pastWhole(to) : to;
    CountedNoun counted =
        word.noun() == NounNeed.INCLUDED && !Particle.OF.isAt(scan, to)
            ? CountedNoun.NONE
            : CountedNoun.after(scan, to, limit);
    if (term == Term.ALL && (Numerals.read(scan, to, limit) != null || isEachNamed(to))) {
      return null; // "all five attackers": the number says how many
    }
    boolean them = to < limit && tokens.is(to, "of") && Particle.THEM.isAt(scan, to);
    if (!them && !satisfies(word.noun(), counted) && !isSubject(word, to)
        || share && isOrdinal(to, counted)) {
      return null;
    }
    List<Double> value = term == null ? List.of(word.percent()) : List.of();
    return new Phrase(
            lead,
            match.startWithArticle(),
            to,
            Phrase.word(counted) + Phrase.length(to - lead.next()))
        .mention(scan, share ? Form.SHARE : Form.VAGUE, value, term, counted);
  }

  /** Past the number of "half of the 60,000 residents", which says how many there are in all. */
  private int pastWhole(int token) {
    Match<?> of = Particle.OF.at(scan, token);
    Numeral whole = of == null ? null : Numerals.read(scan, of.to(), limit);
    return whole == null ? token : whole.to();
  }

  /** "A third incident" is one more, "a third of the residents" a share. */
  private boolean isOrdinal(int token, CountedNoun counted) {
    Match<Noun> noun = counted.isKnown() ? scan.longest(counted.noun(), Noun.class) : null;
    return noun != null
        && noun.sense().count() == Count.SINGULAR
        && tokens.word(counted.noun()).charAt(0) < 0x0250
        && !Particle.OF.isAt(scan, token);
  }

  /** "Most have returned", "half are children": those told before, right before their verb. */
  private boolean isSubject(TermWord word, int token) {
    boolean verb = scan.is(token, FunctionWord.COPULA) || scan.is(token, FunctionWord.PERFECT);
    return word.noun() == NounNeed.REQUIRED && token < limit && verb;
  }

  private boolean satisfies(NounNeed need, CountedNoun counted) {
    return switch (need) {
      case INCLUDED -> true;
      case MAY_FOLLOW -> !counted.isMeasured();
      case REQUIRED -> counted.isKnown();
      case PLURAL -> {
        Match<Noun> noun = scan.longest(counted.noun(), Noun.class);
        yield noun != null && noun.sense().count() != Count.SINGULAR;
      }
    };
  }

  /** كل من المتهمين فلان وفلان: each of those whose names follow. */
  private boolean isEachNamed(int token) {
    return Particle.OF.isAt(scan, token) && tokens.is(token, "من");
  }

  /** The half of "a metre and a half". */
  private boolean isRest(Match<TermWord> match) {
    return match.has(Clitic.WA) && Particle.MEASURED.endsBefore(scan, match.from());
  }

  /** The scale after "several": a number word or another vague one. */
  private @Nullable Match<?> scaleAt(int token) {
    for (Match<?> match : scan.at(token)) {
      if (termOf(match.sense()) != null && (match.clitics() & ~Clitic.AL) == 0) {
        return match;
      }
    }
    return null;
  }

  private static @Nullable Term termOf(Object sense) {
    if (sense instanceof TermWord vague && !vague.isShare() && !vague.scales()) {
      return vague.term();
    }
    if (sense instanceof NumberWord number && number.isScale()) {
      return number.value() >= 1e6
          ? Term.MILLIONS
          : number.value() >= 1000
              ? Term.THOUSANDS
              : number.value() >= 100 ? Term.HUNDREDS : Term.TENS;
    }
    return null;
  }
}
