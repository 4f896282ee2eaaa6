package masarat.reader.quantity;

import java.util.List;
import masarat.model.Form;
import masarat.model.Unit;
import masarat.reader.mention.Mention.QuantityMention;
import masarat.reader.mention.Weight;
import masarat.reader.quantity.Noun.Count;
import masarat.reader.text.Clitic;
import masarat.reader.text.Tokens;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import org.jspecify.annotations.Nullable;

/** The grammar of a counted thing: hedges, a number or a number word, the noun. */
final class Counting {
  private final Scan scan;
  private final Tokens tokens;
  private final int limit;
  private final Ranges ranges;
  private final Terms terms;

  Counting(Scan scan, int limit) {
    this.scan = scan;
    this.tokens = scan.tokens();
    this.limit = limit;
    this.ranges = new Ranges(scan, limit);
    this.terms = new Terms(scan, limit);
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
    QuantityMention range = ranges.at(lead);
    if (range != null) {
      return range;
    }
    QuantityMention number = number(lead);
    QuantityMention term = terms.at(lead);
    return number == null || (term != null && term.to() > number.to()) ? term : number;
  }

  private @Nullable QuantityMention number(Lead lead) {
    int at = lead.next();
    Numeral number = Numerals.read(scan, at, limit);
    boolean group = tokens.is(at - 1, "of") && CountedNoun.after(scan, at + 1, limit).isKnown();
    boolean name = lead.isEmpty() && !group;
    if (number == null
        || (name && Shapes.isName(scan, at, number))
        || SingleNouns.isSaidAgain(scan, at, number)
        || isSpelledBehind(number)) {
      return null;
    }
    int percent = Particle.percentAfter(scan, number.to());
    if (percent > number.to()) {
      return number.value() > 100 ? null : percentage(lead, number, percent);
    }
    CountedNoun counted = counted(at, number);
    if (counted.isMeasured()
        || (counted.kind() == CountedNoun.Kind.UNKNOWN && number.withNoun() && !isOne(at))
        || isMeasuredTogether(at, number)
        || isYear(lead, number, counted)
        || isDate(lead, number, counted)) {
      return null;
    }
    boolean faint = number.digits() || (number.clitics() & Clitic.AL) != 0;
    double word = faint ? Weight.FAINT : Phrase.word(counted);
    return new Phrase(lead, number.start(), number.to(), word + Phrase.length(number.to() - at))
        .mention(scan, form(lead, counted), List.of(number.value()), null, counted);
  }

  /** "(7) seven of the guards": in letters the number is said again, and counts. */
  private boolean isSpelledBehind(Numeral number) {
    int behind = number.to() + 1;
    boolean bracket = number.digits() && tokens.is(number.to(), ")") && behind < limit;
    Numeral again = bracket ? Numerals.read(scan, behind, limit) : null;
    return again != null && !again.digits() && again.value() == number.value();
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

  private QuantityMention percentage(Lead lead, Numeral number, int to) {
    CountedNoun counted = CountedNoun.after(scan, to, limit);
    return new Phrase(lead, number.start(), to, Weight.FAINT + Phrase.length(to - lead.next()))
        .mention(scan, Form.SHARE, List.of(number.value()), null, counted);
  }

  /** "And one was captured", "and one in Homs". */
  private boolean isOne(int token) {
    boolean placed =
        tokens.is(token - 1, "and")
            && tokens.is(token + 1, "in")
            && !Numerals.mayBegin(scan, token + 2);
    return (placed || tokens.is(token + 1, "was"))
        && !tokens.is(token - 1, "no")
        && !tokens.is(token - 1, "-");
  }

  private static Form form(Lead lead, CountedNoun counted) {
    if (lead.form() != null) {
      return lead.form();
    }
    return counted.hedge() == null ? Form.EXACT : counted.hedge().sense().form();
  }

  /** "In 2014", "a 2014 attack": digits that count nothing, or happenings by their year. */
  private boolean isYear(Lead lead, Numeral number, CountedNoun counted) {
    int at = lead.next();
    return (!counted.isKnown() || counted.unit() == Unit.INCIDENTS)
        && Shapes.isYear(tokens, at, number)
        && !isRounded(lead, number);
  }

  /** "Between 48 and 72 hours": the first number measures what the second does. */
  private boolean isMeasuredTogether(int at, Numeral number) {
    Match<?> link = Particle.AND.at(scan, number.to());
    boolean range = link != null && Particle.BETWEEN.endsBefore(scan, at);
    Numeral second = range ? Numerals.read(scan, number.to() + 1, limit) : null;
    return second != null && CountedNoun.after(scan, second.to(), limit).isMeasured();
  }

  /** "The December 4 attack": several of a kind would be told in the plural. */
  private boolean isDate(Lead lead, Numeral number, CountedNoun counted) {
    Match<Noun> noun = counted.isKnown() ? scan.longest(counted.noun(), Noun.class) : null;
    return noun != null
        && lead.isEmpty()
        && number.digits()
        && number.value() > 1
        && counted.unit() == Unit.INCIDENTS
        && noun.sense().count() == Count.SINGULAR
        && tokens.word(counted.noun()).charAt(0) < 0x0250;
  }

  /** "More than 2000" may be a number of people, "until 2014" is a year. */
  private static boolean isRounded(Lead lead, Numeral number) {
    return !lead.isEmpty() && number.value() % 100 == 0;
  }
}
