package masarat.account.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import masarat.account.study.Containment;
import masarat.model.State;

/**
 * Places by number, and which of them may be the same: one lies in the other. Each is asked once.
 */
final class Places {
  private final Containment containment;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<BitSet> asked = new ArrayList<>();
  private final List<BitSet> near = new ArrayList<>();

  Places(Containment containment) {
    this.containment = containment;
  }

  /** The numbers of the places that states name. */
  List<Integer> of(List<State> states) {
    List<Integer> places = new ArrayList<>();
    for (State state : states) {
      if (state.place() != null) {
        places.add(numbers.computeIfAbsent(state.place(), this::number));
      }
    }
    return places;
  }

  private int number(String name) {
    names.add(name);
    asked.add(new BitSet());
    near.add(new BitSet());
    return names.size() - 1;
  }

  /** Those of some places that may be this one. */
  BitSet near(int place, BitSet some) {
    BitSet unasked = (BitSet) some.clone();
    unasked.andNot(asked.get(place));
    unasked.stream().forEach(other -> ask(place, other));
    BitSet found = (BitSet) some.clone();
    found.and(near.get(place));
    return found;
  }

  private void ask(int one, int other) {
    boolean isNear =
        containment.contains(names.get(one), names.get(other))
            || containment.contains(names.get(other), names.get(one));
    asked.get(one).set(other);
    asked.get(other).set(one);
    near.get(one).set(other, isNear);
    near.get(other).set(one, isNear);
  }
}
