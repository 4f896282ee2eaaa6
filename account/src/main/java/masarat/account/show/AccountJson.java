package masarat.account.show;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import masarat.account.Account;
import masarat.account.AccountState;
import masarat.account.Figure;
import masarat.account.Flow;
import masarat.account.Happened;
import masarat.account.Incidents;
import masarat.account.Premise;
import masarat.account.Share;
import masarat.account.Stock;
import masarat.account.Voice;
import masarat.account.event.Event;
import masarat.account.study.Period;
import masarat.account.study.Study;
import masarat.model.Attribution;
import masarat.model.Claim;
import masarat.model.Happening.Incident;
import masarat.model.Interval;
import masarat.model.JsonLines;
import masarat.model.Stance;
import masarat.model.State;
import masarat.model.When;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An account as JSON; {@code null} is an open end. */
public final class AccountJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Account account;
  private final Words english;
  private final Words arabic;
  private final Explanations inEnglish;
  private final Explanations inArabic;

  private AccountJson(Account account, Names names) {
    this.account = account;
    this.english = new Words(account, "en", names);
    this.arabic = new Words(account, "ar", names);
    this.inEnglish = new Explanations(account, english);
    this.inArabic = new Explanations(account, arabic);
  }

  /** The account: figures, what holds them, and why, with places and actors named as written. */
  public static ObjectNode tree(Account account) {
    return tree(account, Names.AS_WRITTEN);
  }

  /** The account, with places and actors named as told. */
  public static ObjectNode tree(Account account, Names names) {
    return new AccountJson(account, names).account();
  }

  /** The study of an account, with the states that claims added. */
  public static ObjectNode study(Account account, Names names) {
    return new AccountJson(account, names).study();
  }

  private ObjectNode study() {
    Study study = account.study();
    ObjectNode node = NODES.objectNode();
    node.put("id", study.id());
    both(node, "title", study.title().en(), study.title().ar());
    ObjectNode period = period(study.period());
    period.put("step", study.period().step().code());
    node.set("period", period);
    node.put("convention", study.convention().name());
    if (study.householdSize() != null) {
      node.put("household_size", study.householdSize());
    }
    ArrayNode states = node.putArray("states");
    for (AccountState state : account.states()) {
      ObjectNode one = states.addObject();
      one.put("id", state.id());
      label(one, state.id());
    }
    return node;
  }

  private ObjectNode account() {
    ObjectNode node = NODES.objectNode();
    node.put("study", account.study().id());
    node.put("convention", account.study().convention().name());
    each(node, "states", account.stocks(), this::stock);
    each(node, "flows", account.flows(), this::flow);
    each(
        node,
        "sums",
        account.sums(),
        sum -> {
          ObjectNode one = NODES.objectNode();
          one.put("from", sum.from()).put("to", sum.to());
          ends(one, sum.figure().range());
          texts(one, "flows", sum.flows());
          return one;
        });
    each(node, "events", account.events(), this::event);
    each(node, "incidents", account.incidents(), this::incidents);
    each(
        node,
        "listed",
        account.listed(),
        listed -> {
          ObjectNode one = NODES.objectNode().put("claim", listed.claim());
          both(one, "reason", inEnglish.reason(listed), inArabic.reason(listed));
          return one.put("code", listed.reason().code());
        });
    premises(node, "contradictions", account.contradictions());
    premises(node, "repairs", account.repairs());
    node.put("complete", account.complete());
    ArrayNode texts = node.putArray("contradictionTexts");
    for (Set<Premise> contradiction : account.contradictions()) {
      texts
          .addObject()
          .put("en", inEnglish.contradiction(contradiction))
          .put("ar", inArabic.contradiction(contradiction));
    }
    if (account.narrowing() == null) {
      node.putNull("narrowing");
    } else {
      both(
          node,
          "narrowing",
          inEnglish.narrowing(account.narrowing()),
          inArabic.narrowing(account.narrowing()));
    }
    return node;
  }

  private ObjectNode stock(Stock stock) {
    ObjectNode node = NODES.objectNode().put("id", stock.state());
    label(node, stock.state());
    node.set("period", period(stock.period()));
    figure(node, stock.figure(), stock.claims());
    both(node, "explanation", inEnglish.stock(stock), inArabic.stock(stock));
    return node;
  }

  private ObjectNode flow(Flow flow) {
    ObjectNode node = NODES.objectNode();
    node.put("id", flow.id()).put("from", flow.from()).put("to", flow.to());
    state(node, "fromState", flow.fromState());
    state(node, "toState", flow.toState());
    ArrayNode via = node.putArray("via");
    flow.via().forEach(state -> via.add(JsonLines.tree(state)));
    figure(node, flow.figure(), flow.claims());
    node.put("unit", "people");
    if (flow.shares().isEmpty()) {
      node.putNull("share");
    } else {
      node.set("share", share(flow.shares()));
    }
    node.put("contested", flow.contested());
    each(node, "sides", flow.voices(), this::voice);
    when(node, flow.when());
    texts(node, "events", flow.events());
    both(node, "explanation", inEnglish.flow(flow), inArabic.flow(flow));
    return node;
  }

  /** The share that says most: the narrowest. */
  private ObjectNode share(List<Share> shares) {
    Share first = shares.get(0);
    for (Share share : shares) {
      Interval fraction = share.fraction();
      double width = fraction.high() - fraction.low();
      first = width < first.fraction().high() - first.fraction().low() ? share : first;
    }
    ObjectNode node = NODES.objectNode();
    if (first.said().term() == null) {
      node.putNull("term");
    } else {
      node.put("term", first.said().term().code());
    }
    ends(node, first.fraction());
    return node.put("of", first.of().code())
        .put("binds", first.binds())
        .put("claim", first.claim());
  }

  private ObjectNode voice(Voice voice) {
    ObjectNode node = NODES.objectNode();
    node.putArray("claims").add(voice.claim());
    node.put("stance", voice.stance().code());
    Attribution attribution = voice.attribution();
    ObjectNode who = node.putObject("attribution").put("class", attribution.source().code());
    if (attribution.actor() != null) {
      who.put("actor", attribution.actor());
    }
    ends(node, voice.reading());
    return node;
  }

  private ObjectNode event(Happened happened) {
    Event event = happened.event();
    ObjectNode node = NODES.objectNode().put("id", event.id());
    node.put("kind", event.lead().what().kind()).put("manner", event.lead().manner().code());
    texts(node, "claims", event.all().stream().map(Event::idOf).toList());
    ends(node, happened.figure().range());
    node.put("contested", happened.contested());
    when(node, event.lead().when());
    return node;
  }

  private ObjectNode incidents(Incidents incidents) {
    Claim lead = incidents.event().lead();
    ObjectNode node = NODES.objectNode().put("id", incidents.event().id());
    node.put("manner", lead.manner().code());
    ArrayNode at = node.putArray("at");
    if (lead.what() instanceof Incident incident) {
      incident.at().forEach(state -> at.add(JsonLines.tree(state)));
    }
    texts(node, "by", lead.by());
    figure(node, incidents.figure(), incidents.event().all().stream().map(Event::idOf).toList());
    boolean contested =
        incidents.event().all().stream().anyMatch(claim -> claim.stance() == Stance.DENIED);
    node.put("contested", contested);
    when(node, lead.when());
    both(node, "explanation", inEnglish.incidents(incidents), inArabic.incidents(incidents));
    return node;
  }

  private static void figure(ObjectNode node, Figure figure, List<String> claims) {
    ends(node, figure.range());
    node.putNull("estimate");
    texts(node, "claims", claims);
    ObjectNode holds = node.putObject("holds");
    texts(holds, "low", figure.holdsLow());
    texts(holds, "high", figure.holdsHigh());
  }

  private static void ends(ObjectNode node, Interval range) {
    node.set("low", JsonLines.tree(range.low()));
    if (range.isOpen()) {
      node.putNull("high");
    } else {
      node.set("high", JsonLines.tree(range.high()));
    }
  }

  private void label(ObjectNode node, String state) {
    both(node, "label", english.state(state), arabic.state(state));
  }

  private static void both(ObjectNode node, String field, String en, String ar) {
    node.putObject(field).put("en", en).put("ar", ar);
  }

  private static ObjectNode period(Period period) {
    ObjectNode node = NODES.objectNode();
    if (period.start() != null && period.end() != null) {
      node.put("start", period.start().toString()).put("end", period.end().toString());
    }
    return node;
  }

  private static void state(ObjectNode node, String field, @Nullable State state) {
    if (state == null) {
      node.putNull(field);
    } else {
      node.set(field, JsonLines.tree(state));
    }
  }

  private static void when(ObjectNode node, @Nullable When when) {
    if (when == null) {
      node.putNull("when");
    } else {
      node.set("when", JsonLines.tree(when));
    }
  }

  private static void texts(ObjectNode node, String field, Collection<String> texts) {
    ArrayNode array = node.putArray(field);
    texts.forEach(array::add);
  }

  private static <T> void each(
      ObjectNode node, String field, Collection<T> items, Function<T, ObjectNode> tree) {
    ArrayNode array = node.putArray(field);
    items.forEach(item -> array.add(tree.apply(item)));
  }

  private static void premises(ObjectNode node, String field, List<Set<Premise>> sets) {
    ArrayNode array = node.putArray(field);
    for (Set<Premise> set : sets) {
      ArrayNode one = array.addArray();
      set.stream()
          .sorted()
          .forEach(
              premise ->
                  one.addObject().put("claim", premise.claim()).put("side", premise.side().code()));
    }
  }
}
