package masarat.reader.quantity;

import java.util.List;
import masarat.model.Form;
import masarat.reader.mention.Mention.QuantityMention;
import masarat.reader.mention.Weight;
import masarat.reader.text.Clitic;
import masarat.reader.text.Tokens;
import masarat.reader.text.Tokens.Kind;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import org.jspecify.annotations.Nullable;

/** Numbers with a lower and an upper end: "between 200 and 300", "40 to 50", "5-7". */
final class Ranges {
  private final Scan scan;
  private final Tokens tokens;
  private final int limit;

  Ranges(Scan scan, int limit) {
    this.scan = scan;
    this.tokens = scan.tokens();
    this.limit = limit;
  }

  /** The range that a lead leads to, or null. */
  @Nullable QuantityMention at(Lead lead) {
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
        || Particle.percentAfter(scan, high.to()) > high.to()
        || (first == at && Shapes.isYear(tokens, first, low) && !counted.isKnown())) {
      return null;
    }
    int start = between != null ? between.start() : from != null ? from.start() : low.start();
    Phrase phrase =
        new Phrase(lead, start, high.to(), Weight.EVIDENCE + Phrase.length(high.to() - at));
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

  /** "Rose from 200 to 300": where it says how a number changed. */
  private boolean isChange(int token) {
    for (int i = Math.max(0, token - 6); i < token; i++) {
      if (Particle.CHANGE.isAt(scan, i)) {
        return true;
      }
    }
    return false;
  }
}
