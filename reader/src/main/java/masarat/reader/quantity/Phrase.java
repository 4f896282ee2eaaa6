package masarat.reader.quantity;

import java.util.List;
import masarat.model.Form;
import masarat.model.Quantity;
import masarat.model.Term;
import masarat.reader.mention.Mention.QuantityMention;
import masarat.reader.mention.Weight;
import masarat.reader.text.Tokens;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import org.jspecify.annotations.Nullable;

/**
 * A quantity of nothing but words, put together where its parts are known.
 *
 * @param lead the hedges before it
 * @param start folded offset of its number
 * @param to one past its last token
 * @param weight what speaks for it
 */
record Phrase(Lead lead, int start, int to, double weight) {
  /** Longer is better, but a word of a number speaks less than its noun. */
  static double length(int tokens) {
    return 0.1 * tokens;
  }

  /** A number word before a word that is no noun of the data counts something else, perhaps. */
  static double word(CountedNoun counted) {
    return counted.kind() == CountedNoun.Kind.UNKNOWN ? Weight.FAINT : Weight.PLAIN;
  }

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
