package masarat.server;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import masarat.account.event.Doubt;
import masarat.account.event.Event;
import masarat.account.event.Joining;
import masarat.model.Attribution;
import masarat.model.Claim;
import masarat.model.Interval;
import masarat.model.JsonLines;
import masarat.model.Stance;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An event as the contract has it. */
final class EventTree {
  private EventTree() {}

  /**
   * @param publishers who published a report, by its id
   */
  static ObjectNode of(Event event, Map<String, String> publishers) {
    Claim lead = event.lead();
    ObjectNode tree = JsonNodeFactory.instance.objectNode().put("id", event.id());
    tree.put("kind", lead.what().kind()).put("manner", lead.manner().code());
    tree.set("lead", JsonLines.tree(lead));
    texts(tree, "claims", event.claims().stream().map(Event::idOf).toList());
    texts(tree, "parts", event.parts().stream().map(Event::idOf).toList());
    readings(tree, event.claims());
    tree.put("contested", event.all().stream().anyMatch(c -> c.stance() == Stance.DENIED));
    tree.put("voices", event.voices().size());
    sources(tree, event.all(), publishers);
    if (lead.when() != null) {
      tree.set("when", JsonLines.tree(lead.when()));
    }
    texts(tree, "places", places(event.all()));
    texts(tree, "actors", actors(event.all()));
    joined(tree, event);
    doubts(tree, event);
    return tree;
  }

  private static void joined(ObjectNode tree, Event event) {
    ArrayNode joined = tree.putArray("joined");
    for (Joining joining : event.joinings()) {
      ObjectNode one = joined.addObject().put("claim", joining.claim());
      texts(one, "because", joining.because().stream().map(Joining.Tie::code).toList());
      if (joining.reason() != null) {
        one.put("reason", joining.reason());
      }
    }
  }

  private static void doubts(ObjectNode tree, Event event) {
    texts(tree, "maybe", event.maybe().stream().map(Doubt::event).toList());
    ArrayNode doubts = tree.putArray("doubts");
    for (Doubt doubt : event.maybe()) {
      doubts
          .addObject()
          .put("event", doubt.event())
          .put("probability", doubt.probability())
          .put("reason", doubt.reason());
    }
  }

  /** What the claims about the whole allow, each and together. */
  private static void readings(ObjectNode tree, List<Claim> claims) {
    ArrayNode readings = tree.putArray("readings");
    for (Claim claim : claims) {
      Interval reading = claim.quantity().reading();
      if (reading != null) {
        ends(readings.addObject().put("claim", Event.idOf(claim)), reading);
      }
    }
    Interval all = hull(claims);
    ends(tree, all);
    tree.put("disagree", apart(claims) > 0);
  }

  /** From the least to the most that any claim allows; null where none says a number. */
  static @Nullable Interval hull(List<Claim> claims) {
    List<Interval> readings = said(claims);
    return readings.isEmpty()
        ? null
        : new Interval(
            readings.stream().mapToDouble(Interval::low).min().orElseThrow(),
            readings.stream().mapToDouble(Interval::high).max().orElseThrow());
  }

  /** How far the claims are from a number that all allow; 0 or less where there is one. */
  static double apart(List<Claim> claims) {
    List<Interval> readings = said(claims);
    return readings.isEmpty()
        ? 0
        : readings.stream().mapToDouble(Interval::low).max().orElseThrow()
            - readings.stream().mapToDouble(Interval::high).min().orElseThrow();
  }

  private static List<Interval> said(List<Claim> claims) {
    return claims.stream().flatMap(claim -> Stream.ofNullable(claim.quantity().reading())).toList();
  }

  private static void sources(ObjectNode tree, List<Claim> claims, Map<String, String> publishers) {
    record Ref(Attribution attribution, @Nullable String publisher) {}

    Set<Ref> refs = new LinkedHashSet<>();
    claims.forEach(claim -> refs.add(new Ref(claim.attribution(), publishers.get(claim.report()))));
    ArrayNode sources = tree.putArray("sources");
    for (Ref ref : refs) {
      ObjectNode source = sources.addObject();
      source.set("attribution", attribution(ref.attribution()));
      if (ref.publisher() != null) {
        source.put("publisher", ref.publisher());
      }
    }
  }

  static ObjectNode attribution(Attribution attribution) {
    ObjectNode tree =
        JsonNodeFactory.instance.objectNode().put("class", attribution.source().code());
    if (attribution.actor() != null) {
      tree.put("actor", attribution.actor());
    }
    return tree;
  }

  private static Set<String> places(List<Claim> claims) {
    Set<String> places = new LinkedHashSet<>();
    claims.stream()
        .flatMap(claim -> claim.what().states().stream())
        .flatMap(state -> Stream.ofNullable(state.place()))
        .forEach(places::add);
    return places;
  }

  private static Set<String> actors(List<Claim> claims) {
    Set<String> actors = new LinkedHashSet<>();
    for (Claim claim : claims) {
      if (claim.who() != null) {
        actors.addAll(claim.who().actors());
      }
      actors.addAll(claim.by());
      claim.what().states().stream()
          .flatMap(state -> Stream.ofNullable(state.actor()))
          .forEach(actors::add);
    }
    return actors;
  }

  private static void texts(ObjectNode tree, String field, Collection<String> texts) {
    ArrayNode array = tree.putArray(field);
    texts.forEach(array::add);
  }

  /** Both ends; null is open or unknown. */
  static void ends(ObjectNode tree, @Nullable Interval range) {
    if (range == null) {
      tree.putNull("low").putNull("high");
      return;
    }
    tree.set("low", JsonLines.tree(range.low()));
    if (range.isOpen()) {
      tree.putNull("high");
    } else {
      tree.set("high", JsonLines.tree(range.high()));
    }
  }
}
