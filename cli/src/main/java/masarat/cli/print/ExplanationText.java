package masarat.cli.print;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import masarat.model.JsonLines;
import masarat.model.State;
import masarat.reader.Explanation;
import masarat.reader.Explanation.Seen;
import masarat.reader.mention.Mention;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.mention.Mention.PlaceMention;
import masarat.reader.mention.Mention.QuantityMention;
import masarat.reader.mention.Mention.TimeMention;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the reader saw in a text. */
public final class ExplanationText {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ExplanationText() {}

  /** One line of JSON. */
  public static String json(Explanation explanation) {
    ObjectNode node = NODES.objectNode();
    node.put("language", explanation.language().code());
    ArrayNode sentences = node.putArray("sentences");
    explanation
        .sentences()
        .forEach(s -> sentences.addObject().put("start", s.start()).put("end", s.end()));
    ArrayNode mentions = node.putArray("mentions");
    explanation.mentions().forEach(seen -> mentions.add(json(seen)));
    ArrayNode claims = node.putArray("claims");
    explanation.claims().forEach(claim -> claims.add(JsonLines.tree(claim)));
    return JsonMapper.shared().writeValueAsString(node);
  }

  /** The language, the mentions, those that lost the words to them, and the claims. */
  public static void table(Explanation explanation, PrintStream out, int columns) {
    String language =
        Locale.forLanguageTag(explanation.language().code()).getDisplayLanguage(Locale.ENGLISH);
    out.append("read as ").append(language).append("\n\n");
    mentions("seen", explanation.mentions(), out, columns);
    mentions("outweighed", explanation.rivals(), out, columns);
    Table claims = ClaimTable.table();
    explanation.claims().forEach(claim -> claims.row(Words.cells(claim)));
    claims.print(out, columns);
  }

  private static void mentions(String heading, List<Seen> mentions, PrintStream out, int columns) {
    Table table = new Table(List.of(heading, "from", "to", "words", "means"), 10, 6, 6, 40);
    for (Seen seen : mentions) {
      table.row(
          List.of(
              type(seen.mention()),
              String.valueOf(seen.span().start()),
              String.valueOf(seen.span().end()),
              seen.span().text(),
              means(seen.mention())));
    }
    table.print(out, columns);
    out.append(mentions.isEmpty() ? "" : "\n");
  }

  private static String type(Mention mention) {
    if (mention instanceof QuantityMention) {
      return "quantity";
    }
    if (mention instanceof TimeMention) {
      return "time";
    }
    return mention instanceof PlaceMention ? "place" : "actor";
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

  private static ObjectNode json(Seen seen) {
    ObjectNode node = NODES.objectNode();
    node.put("type", type(seen.mention()));
    node.put("start", seen.span().start());
    node.put("end", seen.span().end());
    node.put("text", seen.span().text());
    node.set("value", value(seen.mention()));
    return node;
  }

  private static ObjectNode value(Mention mention) {
    if (mention instanceof QuantityMention quantity) {
      return JsonLines.tree(quantity.quantity());
    }
    if (mention instanceof TimeMention time) {
      return JsonLines.tree(time.when());
    }
    if (mention instanceof PlaceMention place) {
      ObjectNode node = NODES.objectNode().put("name", place.name());
      ObjectNode state = JsonLines.tree(State.at(place.name(), place.location()));
      state.remove("place");
      node.setAll(state);
      return node;
    }
    ActorMention actor = (ActorMention) mention;
    return NODES.objectNode().put("slug", actor.slug()).put("name", actor.name());
  }
}
