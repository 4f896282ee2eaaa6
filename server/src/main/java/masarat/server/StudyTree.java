package masarat.server;

import java.util.List;
import masarat.account.study.Baseline;
import masarat.account.study.Label;
import masarat.account.study.Period;
import masarat.account.study.Study;
import masarat.account.study.StudyState;
import masarat.model.JsonLines;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A study as the contract has it. */
final class StudyTree {
  private StudyTree() {}

  static ObjectNode of(Study study) {
    ObjectNode tree = head(study);
    ObjectNode population = tree.putObject("population");
    ArrayNode actors = population.putArray("actors");
    study.population().actors().forEach(actors::add);
    ArrayNode roles = population.putArray("roles");
    study.population().roles().forEach(role -> roles.add(role.code()));
    if (study.householdSize() != null) {
      tree.put("household_size", study.householdSize());
    }
    ArrayNode states = tree.putArray("states");
    study.states().forEach(state -> states.add(state(state)));
    tree.set("baselines", baselines(study.baselines()));
    return tree;
  }

  /** What a list shows. */
  static ObjectNode head(Study study) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode().put("id", study.id());
    tree.set("title", label(study.title()));
    tree.set("period", period(study.period()));
    return tree.put("convention", study.convention().name());
  }

  private static ObjectNode label(Label label) {
    return JsonNodeFactory.instance.objectNode().put("en", label.en()).put("ar", label.ar());
  }

  private static ObjectNode period(Period period) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    if (period.start() != null && period.end() != null) {
      tree.put("start", period.start().toString()).put("end", period.end().toString());
    }
    return tree.put("step", period.step().code());
  }

  private static ObjectNode state(StudyState state) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode().put("id", state.id());
    tree.set("label", label(state.label()));
    ObjectNode is = tree.putObject("is");
    if (state.place() != null) {
      is.put("place", state.place());
    }
    if (state.actor() != null) {
      is.put("actor", state.actor());
    }
    if (state.status() != null) {
      is.put("status", state.status().code());
    }
    return tree;
  }

  private static ArrayNode baselines(List<Baseline> baselines) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (Baseline baseline : baselines) {
      ObjectNode tree = array.addObject().put("id", baseline.id());
      ArrayNode states = tree.putArray("states");
      baseline.states().forEach(states::add);
      tree.put("at", baseline.at().toString());
      tree.set("quantity", JsonLines.tree(baseline.quantity()));
      if (baseline.source() != null) {
        tree.put("source", baseline.source());
      }
    }
    return array;
  }
}
