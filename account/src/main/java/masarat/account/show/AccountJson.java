package masarat.account.show;

import java.util.List;
import masarat.account.Account;
import masarat.account.AccountState;
import masarat.account.Change;
import masarat.account.Flow;
import masarat.account.Happened;
import masarat.account.Incidents;
import masarat.account.Listed;
import masarat.account.Share;
import masarat.account.Stock;
import masarat.account.Sum;
import masarat.account.Voice;
import masarat.account.event.Doubt;
import masarat.account.event.Event;
import masarat.account.event.Joining;
import masarat.account.study.Study;
import masarat.model.Claim;
import masarat.model.Coded;
import masarat.model.Happening.Incident;
import masarat.model.Interval;
import masarat.model.JsonLines;
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
    Trees.both(node, "title", study.title().en(), study.title().ar());
    ObjectNode period = Trees.period(study.period());
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
    Trees.each(node, "states", account.stocks(), this::stock);
    Trees.each(node, "flows", account.flows(), this::flow);
    Trees.each(node, "sums", account.sums(), AccountJson::sum);
    Trees.each(node, "events", account.events(), AccountJson::event);
    Trees.each(node, "incidents", account.incidents(), this::incidents);
    Trees.each(node, "listed", account.listed(), this::listed);
    new DoubtJson(account, english, arabic).addTo(node);
    return node;
  }

  private static ObjectNode sum(Sum sum) {
    ObjectNode node = NODES.objectNode().put("from", sum.from()).put("to", sum.to());
    Trees.ends(node, sum.figure().range());
    Trees.texts(node, "flows", sum.flows());
    return node;
  }

  private ObjectNode listed(Listed listed) {
    ObjectNode node = NODES.objectNode().put("claim", listed.claim());
    Trees.both(
        node,
        "reason",
        english.reason(listed.reason(), listed.about()),
        arabic.reason(listed.reason(), listed.about()));
    return node.put("code", listed.reason().code());
  }

  private ObjectNode stock(Stock stock) {
    ObjectNode node = NODES.objectNode().put("id", stock.state());
    label(node, stock.state());
    node.set("period", Trees.period(stock.period()));
    Trees.figure(node, stock.figure(), stock.claims());
    Change change = stock.change();
    if (change != null) {
      ObjectNode grown = node.putObject("change");
      Trees.end(grown, "low", change.low());
      Trees.end(grown, "high", change.high());
    }
    Trees.both(node, "explanation", inEnglish.stock(stock), inArabic.stock(stock));
    return node;
  }

  private ObjectNode flow(Flow flow) {
    ObjectNode node = NODES.objectNode();
    node.put("id", flow.id()).put("from", flow.from()).put("to", flow.to());
    Trees.state(node, "fromState", flow.fromState());
    Trees.state(node, "toState", flow.toState());
    ArrayNode via = node.putArray("via");
    flow.via().forEach(state -> via.add(JsonLines.tree(state)));
    Trees.figure(node, flow.figure(), flow.claims());
    node.put("unit", "people");
    if (flow.shares().isEmpty()) {
      node.putNull("share");
    } else {
      node.set("share", share(flow.shares()));
    }
    node.put("contested", flow.contested());
    Trees.each(node, "sides", flow.voices(), AccountJson::voice);
    Trees.when(node, flow.when());
    Trees.texts(node, "events", flow.events());
    Trees.both(node, "explanation", inEnglish.flow(flow), inArabic.flow(flow));
    return node;
  }

  /** The share that says most: the narrowest. */
  private static ObjectNode share(List<Share> shares) {
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
    Trees.ends(node, first.fraction());
    return node.put("of", first.of().code())
        .put("binds", first.binds())
        .put("claim", first.claim());
  }

  private static ObjectNode voice(Voice voice) {
    ObjectNode node = NODES.objectNode();
    node.putArray("claims").add(voice.claim());
    node.put("stance", voice.stance().code());
    node.set("attribution", Trees.attribution(voice.attribution()));
    Trees.ends(node, voice.reading());
    return node;
  }

  /** Why a claim is in its event. */
  private static ObjectNode joining(Joining joining) {
    ObjectNode node = NODES.objectNode().put("claim", joining.claim());
    Trees.texts(node, "because", joining.because().stream().map(Coded::code).toList());
    return joining.reason() == null ? node : node.put("reason", joining.reason());
  }

  private static ObjectNode doubt(Doubt doubt) {
    return NODES
        .objectNode()
        .put("event", doubt.event())
        .put("probability", doubt.probability())
        .put("reason", doubt.reason());
  }

  private static ObjectNode event(Happened happened) {
    Event event = happened.event();
    ObjectNode node = NODES.objectNode().put("id", event.id());
    node.put("kind", event.lead().what().kind()).put("manner", event.lead().manner().code());
    Trees.texts(node, "claims", event.all().stream().map(Event::idOf).toList());
    Trees.ends(node, happened.figure().range());
    node.put("contested", happened.contested());
    node.put("voices", event.voices().size());
    Trees.each(node, "joined", event.joinings(), AccountJson::joining);
    Trees.texts(node, "maybe", event.maybe().stream().map(Doubt::event).toList());
    Trees.each(node, "doubts", event.maybe(), AccountJson::doubt);
    Trees.when(node, event.lead().when());
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
    Trees.texts(node, "by", lead.by());
    Trees.figure(
        node, incidents.figure(), incidents.event().all().stream().map(Event::idOf).toList());
    node.put("contested", incidents.contested());
    Trees.when(node, lead.when());
    Trees.both(node, "explanation", inEnglish.incidents(incidents), inArabic.incidents(incidents));
    return node;
  }

  private void label(ObjectNode node, String state) {
    Trees.both(node, "label", english.state(state), arabic.state(state));
  }
}
