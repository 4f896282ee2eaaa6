package masarat.account.balance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which movements may be told of again by others with more detail. Movements are compared only
 * where their origins can be the same, since a large account has thousands.
 */
final class Retellings {
  private final Map<Movement, List<Movement>> closer = new IdentityHashMap<>();
  private final List<Movement> all;
  private final Map<String, List<Movement>> byOrigin = new HashMap<>();

  Retellings(List<Movement> all, StateFinder finder) {
    this.all = all;
    for (Movement movement : all) {
      String origin = movement.from().get(0).state().id();
      byOrigin.computeIfAbsent(origin, id -> new ArrayList<>()).add(movement);
    }
    for (Movement movement : all) {
      closer.put(
          movement,
          candidates(movement).stream()
              .filter(other -> other != movement && movement.mayInclude(other, finder))
              .toList());
    }
  }

  private List<Movement> candidates(Movement movement) {
    if (movement.from().stream().anyMatch(Node::isAnywhere)) {
      return all;
    }
    return movement.from().stream()
        .map(origin -> origin.state().id())
        .distinct()
        .flatMap(origin -> byOrigin.getOrDefault(origin, List.of()).stream())
        .toList();
  }

  /** The movements that tell of some of a movement's people more closely. */
  List<Movement> of(Movement movement) {
    return closer.getOrDefault(movement, List.of());
  }
}
