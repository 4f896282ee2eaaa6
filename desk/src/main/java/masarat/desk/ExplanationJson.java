package masarat.desk;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import masarat.gazetteer.Place;
import masarat.gazetteer.Ranked;
import masarat.model.JsonLines;
import masarat.model.State;
import masarat.reader.Explanation;
import masarat.reader.Explanation.Rival;
import masarat.reader.Explanation.Seen;
import masarat.reader.Explanation.Span;
import masarat.reader.Explanation.Word;
import masarat.reader.mention.Mention;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.mention.Mention.PlaceMention;
import masarat.reader.mention.Mention.QuantityMention;
import masarat.reader.mention.Mention.TimeMention;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the reader saw in a text, as JSON. */
public final class ExplanationJson {
  /** Below this probability what a name can mean besides is not shown. */
  private static final double UNLIKELY = 0.05;

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ExplanationJson() {}

  /** As {@code masarat explain --format json} shows it. */
  public static ObjectNode tree(Explanation explanation) {
    ObjectNode node = NODES.objectNode();
    node.put("language", explanation.language().code());
    each(node, "sentences", explanation.sentences(), (o, s) -> place(o, s));
    each(node, "mentions", explanation.mentions(), ExplanationJson::seen);
    ArrayNode claims = node.putArray("claims");
    explanation.claims().forEach(claim -> claims.add(JsonLines.tree(claim)));
    each(
        node,
        "notices",
        explanation.notices(),
        (o, notice) ->
            o.put("damage", code(notice.damage()))
                .put("count", notice.count())
                .put("mended", notice.damage().isMended()));
    each(node, "words", explanation.words(), ExplanationJson::word);
    each(node, "rivals", explanation.rivals(), ExplanationJson::rival);
    each(
        node,
        "tried",
        explanation.tried(),
        (o, one) ->
            span(o.put("rule", one.rule()).put("outcome", code(one.outcome())), one.span()));
    each(
        node,
        "carried",
        explanation.carried(),
        (o, one) -> span(o.put("took", code(one.taken())).put("value", one.value()), one.span()));
    return node;
  }

  private static <T> void each(
      ObjectNode node, String name, List<T> all, BiConsumer<ObjectNode, T> write) {
    ArrayNode array = node.putArray(name);
    all.forEach(one -> write.accept(array.addObject(), one));
  }

  private static ObjectNode place(ObjectNode node, Span span) {
    return node.put("start", span.start()).put("end", span.end());
  }

  private static ObjectNode span(ObjectNode node, Span span) {
    return place(node, span).put("text", span.text());
  }

  private static void seen(ObjectNode node, Seen seen) {
    mention(node, seen.span(), seen.mention());
  }

  private static void mention(ObjectNode node, Span span, Mention mention) {
    span(node.put("type", type(mention)), span);
    node.set("value", value(mention));
    node.put("weight", mention.weight());
  }

  private static void rival(ObjectNode node, Rival rival) {
    mention(node, rival.span(), rival.mention());
    each(node, "lost_to", rival.winners(), (o, won) -> brief(o, won));
  }

  private static void brief(ObjectNode node, Seen won) {
    span(node.put("type", type(won.mention())), won.span());
    node.put("weight", won.mention().weight());
  }

  private static void word(ObjectNode node, Word word) {
    span(node, word.span());
    each(
        node,
        "meanings",
        word.meanings(),
        (o, meaning) -> {
          ArrayNode particles = o.putArray("particles");
          meaning.particles().forEach(particles::add);
          o.put("phrase", meaning.phrase()).put("part", meaning.part());
          o.put("sense", meaning.sense());
        });
  }

  private static void alternative(ObjectNode node, Ranked ranked) {
    Place place = ranked.place();
    ObjectNode state = JsonLines.tree(State.at(place.name(), place.location()));
    state.remove("place");
    node.put("name", place.name()).setAll(state);
    node.put("country", place.country()).put("probability", rounded(ranked.probability()));
  }

  private static double rounded(double probability) {
    return Math.round(probability * 1000) / 1000.0;
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
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
      List<Ranked> others = alternatives(place);
      if (!others.isEmpty()) {
        each(node, "alternatives", others, ExplanationJson::alternative);
      }
      return node;
    }
    ActorMention actor = (ActorMention) mention;
    return NODES.objectNode().put("slug", actor.slug()).put("name", actor.name());
  }

  public static String type(Mention mention) {
    if (mention instanceof QuantityMention) {
      return "quantity";
    }
    if (mention instanceof TimeMention) {
      return "time";
    }
    return mention instanceof PlaceMention ? "place" : "actor";
  }

  /** What else a name can mean with some likelihood; all where it is left open. */
  public static List<Ranked> alternatives(PlaceMention place) {
    int chosen = place.location() == null ? 0 : 1;
    return place.ranked().stream()
        .skip(chosen)
        .filter(other -> other.probability() >= UNLIKELY)
        .toList();
  }
}
