package masarat.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import masarat.model.Claim;
import masarat.model.Form;
import masarat.model.Group;
import masarat.model.Happening.Transition;
import masarat.model.Quantity;
import masarat.model.State;
import masarat.model.When;

/** One filled field of a claim. */
record Slot(String name, String value) {
  private static final Set<String> PEOPLE = Set.of("people", "civilians", "foreigners");
  private static final Set<String> ARMED = Set.of("fighters", "members", "soldiers");

  /** The filled fields of a claim; one that holds a list counts once for each element. */
  static List<Slot> of(Claim claim) {
    List<Slot> slots = new ArrayList<>();
    slots.add(new Slot("manner", claim.manner().code()));
    Group who = claim.who();
    if (who != null) {
      if (who.role() != null) {
        slots.add(new Slot("role", who.role().code()));
      }
      who.actors().forEach(actor -> slots.add(new Slot("actor", actor)));
    }
    if (claim.quantity().form() != Form.NONE) {
      slots.add(new Slot("quantity", number(claim.quantity())));
      slots.add(new Slot("unit", claim.quantity().unit().code()));
    }
    if (claim.what() instanceof Transition transition) {
      addStates(slots, "from", transition.from());
      addStates(slots, "to", transition.to());
      addStates(slots, "via", transition.via());
    } else {
      addStates(slots, "at", claim.what().states());
    }
    claim.by().forEach(actor -> slots.add(new Slot("by", actor)));
    When when = claim.when();
    if (when != null) {
      slots.add(new Slot("when", when.start() + "/" + when.end()));
    }
    slots.add(new Slot("attribution", claim.attribution().source().code()));
    slots.add(new Slot("stance", claim.stance().code()));
    return slots;
  }

  /** What a quantity says in numbers, or else in its term; empty where it says nothing. */
  static String number(Quantity quantity) {
    if (!quantity.value().isEmpty()) {
      return quantity.value().toString();
    }
    return quantity.term() == null ? "" : quantity.term().code();
  }

  /** How many slots of {@code gold} are filled alike in {@code predicted}, by name. */
  static List<String> alike(Claim predicted, Claim gold, Names names) {
    List<Slot> left = of(predicted);
    List<String> alike = new ArrayList<>();
    for (Slot slot : of(gold)) {
      for (int i = 0; i < left.size(); i++) {
        if (left.get(i).agrees(slot, names)) {
          left.remove(i);
          alike.add(slot.name);
          break;
        }
      }
    }
    return alike;
  }

  private boolean agrees(Slot other, Names names) {
    if (!name.equals(other.name)) {
      return false;
    }
    if (name.equals("role")) {
      List<String> both = List.of(value, other.value);
      return value.equals(other.value) || PEOPLE.containsAll(both) || ARMED.containsAll(both);
    }
    if (name.equals("actor") || name.equals("by") || name.endsWith(".actor")) {
      return names.sameActor(value, other.value);
    }
    return name.endsWith(".place")
        ? names.samePlace(value, other.value)
        : value.equals(other.value);
  }

  private static void addStates(List<Slot> slots, String field, List<State> states) {
    for (State state : states) {
      if (state.place() != null) {
        slots.add(new Slot(field + ".place", state.place()));
      }
      if (state.actor() != null) {
        slots.add(new Slot(field + ".actor", state.actor()));
      }
      if (state.status() != null) {
        slots.add(new Slot(field + ".status", state.status().code()));
      }
    }
  }
}
