package masarat.account.show;

import java.util.Set;
import masarat.account.Account;
import masarat.account.Narrowing;
import masarat.account.Premise;
import masarat.account.Repair;
import masarat.account.Sensitivity;
import masarat.account.Source;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is not settled in an account, as JSON: contradictions and what would mend them, what hangs
 * on the convention, and the facts that would narrow it most.
 */
final class DoubtJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Account account;
  private final FactWords factsInEnglish;
  private final FactWords factsInArabic;
  private final ClashWords clashesInEnglish;
  private final ClashWords clashesInArabic;

  DoubtJson(Account account, Words english, Words arabic) {
    this.account = account;
    this.factsInEnglish = new FactWords(account, english);
    this.factsInArabic = new FactWords(account, arabic);
    this.clashesInEnglish = new ClashWords(account, english, factsInEnglish);
    this.clashesInArabic = new ClashWords(account, arabic, factsInArabic);
  }

  void addTo(ObjectNode node) {
    Trees.premises(node, "contradictions", account.contradictions());
    Trees.premises(node, "repairs", account.repairs().stream().map(Repair::drop).toList());
    ArrayNode weights = node.putArray("repairWeights");
    account.repairs().forEach(repair -> weights.add(rounded(repair.weight())));
    node.put("complete", account.complete());
    Trees.each(node, "contradictionTexts", account.contradictions(), this::contradiction);
    Trees.each(node, "sources", account.sources(), DoubtJson::source);
    narrowings(node);
    node.set("sensitivity", sensitivity());
  }

  private ObjectNode contradiction(Set<Premise> contradiction) {
    return NODES
        .objectNode()
        .put("en", clashesInEnglish.contradiction(contradiction))
        .put("ar", clashesInArabic.contradiction(contradiction));
  }

  private static double rounded(double number) {
    return Math.round(number * 1000) / 1000.0;
  }

  private static ObjectNode source(Source source) {
    ObjectNode node = NODES.objectNode();
    node.set("attribution", Trees.attribution(source.attribution()));
    return node.put("prior", rounded(source.prior()))
        .put("agreement", rounded(source.agreement()))
        .put("compared", source.compared())
        .put("weight", rounded(source.weight()));
  }

  private void narrowings(ObjectNode node) {
    if (account.narrowings().isEmpty()) {
      node.putNull("narrowing");
    } else {
      Narrowing best = account.narrowings().get(0);
      Trees.both(node, "narrowing", factsInEnglish.narrowing(best), factsInArabic.narrowing(best));
    }
    Trees.each(node, "narrowings", account.narrowings(), this::narrowing);
  }

  private ObjectNode narrowing(Narrowing narrowing) {
    ObjectNode node = Trees.fact(narrowing.fact());
    Trees.both(
        node, "text", factsInEnglish.fact(narrowing.fact()), factsInArabic.fact(narrowing.fact()));
    return node.put("closes", narrowing.closes())
        .put("open", narrowing.open())
        .put("narrower", rounded(narrowing.narrower()));
  }

  private JsonNode sensitivity() {
    Sensitivity sensitivity = account.sensitivity();
    if (sensitivity == null) {
      return NODES.nullNode();
    }
    ObjectNode node = NODES.objectNode();
    Trees.texts(node, "conventions", sensitivity.conventions());
    Trees.each(node, "figures", sensitivity.figures(), DoubtJson::varying);
    Trees.each(node, "contradictions", sensitivity.contradictions(), DoubtJson::hanging);
    return node;
  }

  private static ObjectNode varying(Sensitivity.Varying varying) {
    ObjectNode node = NODES.objectNode().put("kind", varying.kind().code()).put("id", varying.id());
    if (varying.period() != null) {
      node.set("period", Trees.period(varying.period()));
    }
    ObjectNode readings = node.putObject("readings");
    varying
        .readings()
        .forEach((convention, range) -> Trees.ends(readings.putObject(convention), range));
    return node;
  }

  private static ObjectNode hanging(Sensitivity.Hanging hanging) {
    ObjectNode node = NODES.objectNode();
    Trees.premises(node.putArray("claims"), hanging.contradiction());
    Trees.texts(node, "under", hanging.under());
    return node;
  }
}
