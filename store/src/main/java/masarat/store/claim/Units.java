package masarat.store.claim;

import java.util.List;
import masarat.model.State;

/** Which units contain the place of a state; a gazetteer knows. */
@FunctionalInterface
public interface Units {
  /** Knows no units. */
  Units NONE = state -> List.of();

  /** Usual English names of the units that contain its place, the place itself left out. */
  List<String> of(State state);
}
