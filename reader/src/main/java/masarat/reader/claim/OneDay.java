package masarat.reader.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import masarat.model.When;
import masarat.reader.movement.Trigger.Kind;

/**
 * The harm that an Arabic sentence tells came on one day: where a repetition dates some of it, the
 * rest is of that day too.
 */
final class OneDay {
  private final ClaimMaker maker;

  OneDay(ClaimMaker maker) {
    this.maker = maker;
  }

  /** The same happenings, dated by those beside them where these are all of one day. */
  List<Told> date(List<Told> told) {
    Map<Integer, Set<When>> days =
        told.stream()
            .filter(t -> isHarm(t) && t.telling().when() != null)
            .collect(
                Collectors.groupingBy(
                    t -> t.telling().sentence(),
                    Collectors.mapping(t -> t.telling().when(), Collectors.toSet())));
    List<Told> dated = new ArrayList<>(told.size());
    for (Told next : told) {
      Set<When> beside = days.getOrDefault(next.telling().sentence(), Set.of());
      boolean open = isHarm(next) && next.telling().when() == null && beside.size() == 1;
      dated.add(open ? on(next.telling(), beside.iterator().next()) : next);
    }
    return dated;
  }

  private Told on(Telling telling, When day) {
    Telling dated = telling.on(day);
    return new Told(maker.claim(dated), dated);
  }

  private static boolean isHarm(Told told) {
    Draft draft = told.telling().draft();
    return draft.kind == Kind.TRANSITION && Tolls.isCasualty(draft.manner);
  }
}
