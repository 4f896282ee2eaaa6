package masarat.cli.print;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import masarat.desk.ExplanationJson;
import masarat.gazetteer.Place;
import masarat.gazetteer.Ranked;
import masarat.reader.Explanation;
import masarat.reader.Explanation.Carried;
import masarat.reader.Explanation.Meaning;
import masarat.reader.Explanation.Rival;
import masarat.reader.Explanation.Seen;
import masarat.reader.Explanation.Tried;
import masarat.reader.Explanation.Word;
import masarat.reader.mention.Mention;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.mention.Mention.PlaceMention;
import masarat.reader.mention.Mention.QuantityMention;
import masarat.reader.mention.Mention.TimeMention;
import masarat.text.Damage;
import masarat.text.Notice;

/** What the reader saw in a text, as tables. */
public final class ExplanationText {

  private ExplanationText() {}

  /**
   * The language, damage, the words that mean something, the mentions, those that lost the words to
   * them, what was tried and taken over, and the claims.
   */
  public static void table(Explanation explanation, PrintStream out, int columns) {
    String language =
        Locale.forLanguageTag(explanation.language().code()).getDisplayLanguage(Locale.ENGLISH);
    out.append("read as ").append(language).append("\n\n");
    print(damage(explanation), out, columns);
    print(words(explanation), out, columns);
    print(mentions(explanation), out, columns);
    print(alternatives(explanation), out, columns);
    print(rivals(explanation), out, columns);
    print(tried(explanation), out, columns);
    print(carried(explanation), out, columns);
    Table claims = ClaimTable.table();
    explanation.claims().forEach(claim -> claims.row(Words.cells(claim)));
    claims.print(out, columns);
    if (!explanation.claims().isEmpty()) {
      out.append('\n');
      Table rules = new Table(List.of("claim", "rule", "score"), 10, 20, 5);
      explanation
          .claims()
          .forEach(
              claim ->
                  rules.row(
                      List.of(
                          String.valueOf(claim.id()),
                          String.valueOf(claim.rule()),
                          String.valueOf(claim.score()))));
      rules.print(out, columns);
    }
  }

  private static void print(Table table, PrintStream out, int columns) {
    table.print(out, columns);
    out.append(table.isEmpty() ? "" : "\n");
  }

  private static Table damage(Explanation explanation) {
    Table table = new Table(List.of("damage", "how many", "read as meant"), 40, 8, 13);
    for (Notice notice : explanation.notices()) {
      Damage damage = notice.damage();
      String count = String.valueOf(notice.count());
      table.row(List.of(damage.words(), count, damage.isMended() ? "yes" : "no"));
    }
    return table;
  }

  private static Table words(Explanation explanation) {
    Table table = new Table(List.of("word", "cut", "phrase", "known to"), 14, 6, 20, 30);
    for (Word word : explanation.words()) {
      for (Meaning meaning : word.meanings()) {
        table.row(
            List.of(
                word.span().text(),
                String.join("+", meaning.particles()),
                meaning.phrase(),
                meaning.part() + ": " + meaning.sense()));
      }
    }
    return table;
  }

  private static Table mentions(Explanation explanation) {
    Table table =
        new Table(List.of("seen", "from", "to", "words", "weight", "means"), 10, 6, 6, 30, 6, 40);
    for (Seen seen : explanation.mentions()) {
      table.row(
          List.of(
              ExplanationJson.type(seen.mention()),
              String.valueOf(seen.span().start()),
              String.valueOf(seen.span().end()),
              seen.span().text(),
              weight(seen.mention()),
              means(seen.mention())));
    }
    return table;
  }

  private static Table alternatives(Explanation explanation) {
    Table table = new Table(List.of("words", "could also be", "in", "likely by"), 20, 30, 4, 9);
    for (Seen seen : explanation.mentions()) {
      if (seen.mention() instanceof PlaceMention place) {
        for (Ranked other : ExplanationJson.alternatives(place)) {
          String share = Math.round(100 * other.probability()) + " %";
          Place could = other.place();
          table.row(List.of(seen.span().text(), could.name(), could.country(), share));
        }
      }
    }
    return table;
  }

  private static Table rivals(Explanation explanation) {
    Table table =
        new Table(List.of("outweighed", "words", "weight", "means", "by"), 10, 30, 6, 30, 30);
    for (Rival rival : explanation.rivals()) {
      String winners =
          rival.winners().stream()
              .map(won -> won.span().text() + " (" + weight(won.mention()) + ")")
              .collect(Collectors.joining(", "));
      table.row(
          List.of(
              ExplanationJson.type(rival.mention()),
              rival.span().text(),
              weight(rival.mention()),
              means(rival.mention()),
              winners));
    }
    return table;
  }

  private static Table tried(Explanation explanation) {
    Table table = new Table(List.of("tried", "words", "came to"), 20, 30, 40);
    for (Tried tried : explanation.tried()) {
      table.row(List.of(tried.rule(), tried.span().text(), tried.outcome().words()));
    }
    return table;
  }

  private static Table carried(Explanation explanation) {
    Table table = new Table(List.of("taken over", "what", "for"), 10, 30, 40);
    for (Carried carried : explanation.carried()) {
      String taken = carried.taken().name().toLowerCase(Locale.ROOT);
      table.row(List.of(taken, carried.value(), carried.span().text()));
    }
    return table;
  }

  private static String weight(Mention mention) {
    return String.format(Locale.ROOT, "%.2f", mention.weight());
  }

  private static String means(Mention mention) {
    if (mention instanceof QuantityMention quantity) {
      return Words.quantity(quantity.quantity());
    }
    if (mention instanceof TimeMention time) {
      return Words.days(time.when()) + " (" + Words.of(time.when().precision()) + ")";
    }
    if (mention instanceof PlaceMention place) {
      return place.name() + ": " + place.reason();
    }
    ActorMention actor = (ActorMention) mention;
    return actor.slug() + " (" + actor.name() + ")";
  }
}
