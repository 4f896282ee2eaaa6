package masarat.account.show;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import masarat.account.Fact;
import masarat.account.Figure;
import masarat.account.Gain;
import masarat.account.Guess;
import masarat.account.Premise;
import masarat.account.study.Period;
import masarat.model.Attribution;
import masarat.model.Interval;
import masarat.model.JsonLines;
import masarat.model.State;
import masarat.model.When;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The small parts that the JSON of an account is made of. */
final class Trees {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Trees() {}

  static void figure(ObjectNode node, Figure figure, List<String> claims) {
    ends(node, figure.range());
    estimate(node, figure.estimate());
    texts(node, "claims", claims);
    ObjectNode holds = node.putObject("holds");
    texts(holds, "low", figure.holdsLow());
    texts(holds, "high", figure.holdsHigh());
    Gain gain = figure.gain();
    if (gain == null) {
      node.putNull("gain");
    } else {
      node.set("gain", gain(gain));
    }
  }

  private static ObjectNode gain(Gain gain) {
    ObjectNode node = fact(gain.fact()).put("closes", gain.closes());
    if (gain.value() != null && gain.range() != null) {
      node.set("value", JsonLines.tree(gain.value()));
      ends(node, gain.range());
    }
    return node;
  }

  /** What would help if it were known: a claim's number, a state's, or that of all. */
  static ObjectNode fact(Fact fact) {
    ObjectNode node = NODES.objectNode();
    if (fact instanceof Fact.Claimed claimed) {
      return node.put("claim", claimed.claim());
    }
    if (fact instanceof Fact.InState inState) {
      return node.put("state", inState.state()).put("at", inState.atStart() ? "start" : "end");
    }
    return node.put("state", "*").put("at", "start");
  }

  static ObjectNode attribution(Attribution attribution) {
    ObjectNode who = NODES.objectNode().put("class", attribution.source().code());
    if (attribution.actor() != null) {
      who.put("actor", attribution.actor());
    }
    return who;
  }

  private static void estimate(ObjectNode node, @Nullable Guess guess) {
    if (guess == null) {
      node.putNull("estimate");
      return;
    }
    node.put("estimate", Math.round(guess.value()));
    node.putObject("spread")
        .put("low", Math.round(guess.low()))
        .put("high", Math.round(guess.high()));
  }

  static void ends(ObjectNode node, Interval range) {
    node.set("low", JsonLines.tree(range.low()));
    if (range.isOpen()) {
      node.putNull("high");
    } else {
      node.set("high", JsonLines.tree(range.high()));
    }
  }

  /** One end of a change; null where nothing closes it. */
  static void end(ObjectNode node, String field, double value) {
    if (Double.isInfinite(value)) {
      node.putNull(field);
    } else {
      node.set(field, JsonLines.tree(value));
    }
  }

  static void both(ObjectNode node, String field, String en, String ar) {
    node.putObject(field).put("en", en).put("ar", ar);
  }

  static ObjectNode period(Period period) {
    ObjectNode node = NODES.objectNode();
    if (period.start() != null && period.end() != null) {
      node.put("start", period.start().toString()).put("end", period.end().toString());
    }
    return node;
  }

  static void state(ObjectNode node, String field, @Nullable State state) {
    if (state == null) {
      node.putNull(field);
    } else {
      node.set(field, JsonLines.tree(state));
    }
  }

  static void when(ObjectNode node, @Nullable When when) {
    if (when == null) {
      node.putNull("when");
    } else {
      node.set("when", JsonLines.tree(when));
    }
  }

  static void texts(ObjectNode node, String field, Collection<String> texts) {
    ArrayNode array = node.putArray(field);
    texts.forEach(array::add);
  }

  static <T> void each(
      ObjectNode node, String field, Collection<T> items, Function<T, ObjectNode> tree) {
    ArrayNode array = node.putArray(field);
    items.forEach(item -> array.add(tree.apply(item)));
  }

  static void premises(ObjectNode node, String field, List<Set<Premise>> sets) {
    ArrayNode array = node.putArray(field);
    sets.forEach(set -> premises(array.addArray(), set));
  }

  static void premises(ArrayNode array, Set<Premise> set) {
    set.stream()
        .sorted()
        .forEach(
            premise ->
                array.addObject().put("claim", premise.claim()).put("side", premise.side().code()));
  }
}
