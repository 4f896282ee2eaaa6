package masarat.reader.quantity;

import java.util.List;
import masarat.model.Form;
import masarat.model.Quantity;
import masarat.model.Term;
import masarat.reader.mention.Mention.QuantityMention;
import masarat.reader.mention.Weight;
import masarat.reader.quantity.Noun.Count;
import masarat.reader.quantity.TermWord.NounNeed;
import masarat.reader.text.Clitic;
import masarat.reader.text.Tokens;
import masarat.reader.text.Tokens.Kind;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import org.jspecify.annotations.Nullable;

/** The grammar of a counted thing: hedges, a number or a number word, the noun. */
final class Counting {
  private final Scan scan;
  private final Tokens tokens;
  private final int limit;

  Counting(Scan scan, int limit) {
    this.scan = scan;
    this.tokens = scan.tokens();
    this.limit = limit;
  }

  /** The quantity that begins at a token, or null. */
  @Nullable QuantityMention at(int token) {
    Lead lead = Lead.at(scan, token, limit);
    QuantityMention found = counted(lead);
    if (found == null && !lead.isEmpty()) {
      found = counted(Lead.none(scan, token));
    }
    return found == null ? SingleNouns.at(scan, token, limit) : found;
  }

  /** Past a token that begins no quantity, and past the whole number that counts nothing. */
  int past(int token) {
    Numeral number = Numerals.read(scan, token, limit);
    return number == null ? token + 1 : number.to();
  }

  private @Nullable QuantityMention counted(Lead lead) {
    QuantityMention range = range(lead);
    if (range != null) {
      return range;
    }
    QuantityMention number = number(lead);
    QuantityMention term = term(lead);
    return number == null || (term != null && term.to() > number.to()) ? term : number;
  }

  private @Nullable QuantityMention number(Lead lead) {
    int at = lead.next();
    Numeral number = Numerals.read(scan, at, limit);
    boolean group = tokens.is(at - 1, "of") && CountedNoun.after(scan, at + 1, limit).isKnown();
    boolean name = lead.isEmpty() && !group;
    if (number == null || (name && Shapes.isName(scan, at, number))) {
      return null;
    }
    int percent = percentAfter(number.to());
    if (percent > number.to()) {
      return number.value() > 100 ? null : percentage(lead, number, percent);
    }
    CountedNoun counted = counted(at, number);
    if (counted.isMeasured()
        || (counted.kind() == CountedNoun.Kind.UNKNOWN && number.withNoun() && !isOne(at))
        || (!counted.isKnown() && Shapes.isYear(tokens, at, number) && !isRounded(lead, number))) {
      return null;
    }
    boolean faint = number.digits() || (number.clitics() & Clitic.AL) != 0;
    double word = faint ? Weight.FAINT : word(counted);
    return new Phrase(lead, number.start(), number.to(), word + length(number.to() - at))
        .mention(scan, form(lead, counted), List.of(number.value()), null, counted);
  }

  /** What follows the number, or the definite noun before a definite number. */
  private CountedNoun counted(int at, Numeral number) {
    CountedNoun after = CountedNoun.after(scan, number.to(), limit);
    if (after.isKnown() || after.isMeasured()) {
      return after;
    }
    boolean definite = (number.clitics() & Clitic.AL) != 0 || tokens.is(at - 1, "ال");
    int before = tokens.is(at - 1, "ال") ? at - 2 : at - 1;
    boolean agrees = definite || (number.value() == 2 && !number.digits());
    Match<Noun> noun = agrees ? scan.longest(before, Noun.class) : null;
    return noun == null || noun.to() != before + 1 || noun.sense().count() == Count.SINGULAR
        ? after
        : new CountedNoun(
            before, noun.sense().unit(), CountedNoun.Kind.KNOWN, after.hedge(), after.per());
  }

  private @Nullable QuantityMention range(Lead lead) {
    int at = lead.next();
    Match<?> between = Particle.BETWEEN.at(scan, at);
    Match<?> from = between == null ? Particle.FROM.at(scan, at) : null;
    int first = between != null ? between.to() : from != null ? from.to() : at;
    Numeral low = Numerals.read(scan, first, limit);
    if (low == null) {
      return null;
    }
    Numeral high = second(low.to(), between != null);
    if (high == null || (between == null && isChange(first))) {
      return null;
    }
    boolean shared =
        low.scale() == 1 && high.scale() > 1 && low.value() * high.scale() < high.value();
    double bottom = shared ? low.value() * high.scale() : low.value();
    CountedNoun counted = CountedNoun.after(scan, high.to(), limit);
    if (bottom >= high.value()
        || counted.isMeasured()
        || percentAfter(high.to()) > high.to()
        || (first == at && Shapes.isYear(tokens, first, low) && !counted.isKnown())) {
      return null;
    }
    int start = between != null ? between.start() : from != null ? from.start() : low.start();
    Phrase phrase = new Phrase(lead, start, high.to(), Weight.EVIDENCE + length(high.to() - at));
    return phrase.mention(scan, Form.RANGE, List.of(bottom, high.value()), null, counted);
  }

  /** The upper end after "to", "or", a dash, or the "and" of "between". */
  private @Nullable Numeral second(int at, boolean and) {
    if (at + 1 >= limit) {
      return null;
    }
    if (and && tokens.is(at, "و") && tokens.isGlued(at + 1)) {
      return Numerals.read(scan, at + 1, limit);
    }
    Numeral joined = and ? Numerals.read(scan, at, limit) : null;
    if (joined != null && (joined.clitics() & Clitic.WA) != 0) {
      return joined;
    }
    boolean dash = tokens.is(at, "-") && tokens.kind(at + 1) == Kind.NUMBER;
    Match<?> link = Particle.TO.at(scan, at);
    link = link == null ? Particle.OR.at(scan, at) : link;
    link = link == null && and ? Particle.AND.at(scan, at) : link;
    return dash || link != null
        ? Numerals.read(scan, link == null ? at + 1 : link.to(), limit)
        : null;
  }

  private boolean isChange(int token) {
    for (int i = Math.max(0, token - 6); i < token; i++) {
      if (Particle.CHANGE.isAt(scan, i)) {
        return true;
      }
    }
    return false;
  }

  private QuantityMention percentage(Lead lead, Numeral number, int to) {
    CountedNoun counted = CountedNoun.after(scan, to, limit);
    return new Phrase(lead, number.start(), to, Weight.FAINT + length(to - lead.next()))
        .mention(scan, Form.SHARE, List.of(number.value()), null, counted);
  }

  private int percentAfter(int token) {
    Match<?> word = Particle.PERCENT.at(scan, token);
    return word != null ? word.to() : tokens.is(token, "%") ? token + 1 : token;
  }

  private @Nullable QuantityMention term(Lead lead) {
    Match<TermWord> match = scan.longest(lead.next(), TermWord.class);
    if (match == null || match.has(Clitic.SA | Clitic.KA) || match.to() > limit || isRest(match)) {
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
    boolean them = to < limit && tokens.is(to, "of") && Particle.THEM.isAt(scan, to);
    if (!them && !satisfies(word.noun(), counted) || share && isOrdinal(to, counted)) {
      return null;
    }
    List<Double> value = term == null ? List.of(word.percent()) : List.of();
    return new Phrase(lead, match.startWithArticle(), to, word(counted) + length(to - lead.next()))
        .mention(scan, share ? Form.SHARE : Form.VAGUE, value, term, counted);
  }

  /** Past the number of "half of the 60,000 residents", which says how many there are in all. */
  private int pastWhole(int token) {
    Match<?> of = Particle.OF.at(scan, token);
    Numeral whole = of == null ? null : Numerals.read(scan, of.to(), limit);
    return whole == null ? token : whole.to();
  }

  /** "And one was captured". */
  private boolean isOne(int token) {
    return tokens.is(token + 1, "was") && !tokens.is(token - 1, "no") && !tokens.is(token - 1, "-");
  }

  /** "A third incident" is one more, "a third of the residents" a share. */
  private boolean isOrdinal(int token, CountedNoun counted) {
    Match<Noun> noun = counted.isKnown() ? scan.longest(counted.noun(), Noun.class) : null;
    return noun != null
        && noun.sense().count() == Count.SINGULAR
        && tokens.word(counted.noun()).charAt(0) < 0x0250
        && !Particle.OF.isAt(scan, token);
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

  private static Form form(Lead lead, CountedNoun counted) {
    if (lead.form() != null) {
      return lead.form();
    }
    return counted.hedge() == null ? Form.EXACT : counted.hedge().sense().form();
  }

  /** A number word before a word that is no noun of the data counts something else, perhaps. */
  private static double word(CountedNoun counted) {
    return counted.kind() == CountedNoun.Kind.UNKNOWN ? Weight.FAINT : Weight.PLAIN;
  }

  /** "More than 2000" may be a number of people, "until 2014" is a year. */
  private static boolean isRounded(Lead lead, Numeral number) {
    return !lead.isEmpty() && number.value() % 100 == 0;
  }

  /** Longer is better, but a word of a number speaks less than its noun. */
  private static double length(int tokens) {
    return 0.1 * tokens;
  }

  /** A quantity of nothing but words, put together where its parts are known. */
  private record Phrase(Lead lead, int start, int to, double weight) {
    QuantityMention mention(
        Scan scan, Form form, List<Double> value, @Nullable Term term, CountedNoun counted) {
      Tokens tokens = scan.tokens();
      int from = lead.isEmpty() ? start : lead.start();
      int end = tokens.end(to - 1);
      Match<Hedge> hedge = counted.hedge();
      String words = original(tokens, from, end);
      if (hedge != null) {
        words += (hedge.from() == to ? " " : " … ");
        words += original(tokens, hedge.start(), tokens.end(hedge.to() - 1));
      }
      double support = (!counted.isKnown() ? 0 : 1) + (lead.isEmpty() && hedge == null ? 0 : 1);
      return new QuantityMention(
          lead.from(),
          to,
          from,
          end,
          weight + support * Weight.EVIDENCE,
          new Quantity(form, value, term, counted.unit(), words, counted.per(), null),
          counted.noun());
    }

    private static String original(Tokens tokens, int start, int end) {
      return tokens
          .folded()
          .original()
          .substring(tokens.folded().start(start), tokens.folded().end(end));
    }
  }
}
