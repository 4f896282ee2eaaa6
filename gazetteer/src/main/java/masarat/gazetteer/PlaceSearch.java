package masarat.gazetteer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import masarat.gazetteer.PlaceFound.Match;
import masarat.gazetteer.PlaceQuery.Part;
import masarat.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Finds places as a person asks for them: by a name in any spelling, with a word that says what it
 * is, with what it lies in behind a comma ("Tripoli, Lebanon"), or by a code.
 */
public final class PlaceSearch {
  private static final double IMPORTED = 2;
  private static final double AS_WRITTEN = 0.6;
  private static final double UNLIKE = -4;

  private final Gazetteer gazetteer;

  /**
   * @param gazetteer where to look
   */
  public PlaceSearch(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * The places that a name can mean, the likelier first; none where no name is alike.
   *
   * @param asked as a person writes it
   * @param context what is known around it
   */
  public List<PlaceFound> find(String asked, Context context) {
    if (!gazetteer.find(PlaceQuery.clean(asked)).isEmpty()) {
      return found(new Part(PlaceQuery.clean(asked), null, false), context);
    }
    PlaceQuery query = PlaceQuery.of(asked);
    List<Place> containers = containers(query.containers());
    Context told = containers.isEmpty() ? context : context.inside(containers);
    List<PlaceFound> best = List.of();
    for (Part part : query.parts()) {
      List<PlaceFound> found = found(part, told);
      if (best.isEmpty() || !found.isEmpty() && isSurer(found.get(0), best.get(0))) {
        best = found;
      }
    }
    return best;
  }

  private static boolean isSurer(PlaceFound a, PlaceFound b) {
    return a.likeness() > b.likeness();
  }

  /** All that the names behind the comma can mean; the last holds the others. */
  private List<Place> containers(List<String> names) {
    List<Place> outer = List.of();
    for (int i = names.size() - 1; i >= 0; i--) {
      List<Place> wider = outer;
      List<Place> all = new ArrayList<>();
      for (Part part : PlaceQuery.of(names.get(i)).parts()) {
        all.addAll(gazetteer.find(part.name()));
      }
      all.addAll(gazetteer.unit(names.get(i)).stream().toList());
      List<Place> areas =
          all.stream().map(this::area).flatMap(Optional::stream).distinct().toList();
      List<Place> inside =
          areas.stream().filter(p -> wider.stream().anyMatch(w -> w.contains(p))).toList();
      outer = inside.isEmpty() ? areas : inside;
    }
    return outer;
  }

  /** The unit of a seat stands for it where something is said to lie in it. */
  private Optional<Place> area(Place place) {
    return place.kind().isPoint() ? Optional.empty() : Optional.of(place);
  }

  private List<PlaceFound> found(Part part, Context context) {
    String folded = Fold.fold(part.name()).strip();
    Map<Place, Double> likeness = new LinkedHashMap<>();
    gazetteer.unit(part.name()).ifPresent(place -> likeness.put(place, 1.0));
    gazetteer.find(part.name()).forEach(place -> likeness.put(place, 1.0));
    if (likeness.isEmpty()) {
      likeness.putAll(gazetteer.alike(part.name()));
    }
    List<Ranked> weighed = new ArrayList<>();
    likeness.forEach((place, like) -> weighed.add(weigh(folded, place, like, part, context)));
    Resolution resolution = Resolver.resolve(folded, weighed);
    List<PlaceFound> found = new ArrayList<>();
    for (Ranked ranked : resolution.all()) {
      double like = likeness.getOrDefault(ranked.place(), 1.0);
      found.add(found(part, folded, ranked, like));
    }
    return found;
  }

  private Ranked weigh(String folded, Place place, double like, Part part, Context context) {
    Map<Reason, Double> reasons = new EnumMap<>(Reason.class);
    reasons.putAll(
        Resolver.rank(folded, place, part.said(), context.written(part.name())).reasons());
    if (gazetteer.isImported(place)) {
      reasons.put(Reason.IMPORTED, IMPORTED);
    }
    if (place.names().all().contains(part.name())) {
      reasons.merge(Reason.USUAL_NAME, AS_WRITTEN, Double::sum);
    }
    if (like < 1) {
      reasons.put(Reason.LIKENESS, UNLIKE * (1 - like));
    }
    return Resolver.weighed(place, reasons);
  }

  private PlaceFound found(Part part, String folded, Ranked ranked, double like) {
    Place asked = ranked.place();
    boolean code = part.name().equals(asked.code()) || part.name().equals(asked.pcode());
    String exact = called(asked, folded);
    Match match =
        like < 1 ? Match.LIKENESS : code ? Match.CODE : exact == null ? Match.ARTICLE : Match.NAME;
    Place place = part.countryside() ? gazetteer.areas().countryside(asked, null) : asked;
    Ranked shown = new Ranked(place, ranked.score(), ranked.probability(), ranked.reasons());
    return new PlaceFound(
        shown,
        part.countryside() ? Match.DERIVED : match,
        exact == null ? asked.name() : exact,
        like,
        parents(place),
        PrecisionCodes.acled(place.precision()),
        PrecisionCodes.ucdp(place));
  }

  private static @Nullable String called(Place place, String folded) {
    for (String name : place.names().all()) {
      Set<String> forms = Spellings.of(name, place);
      if (forms.contains(folded)) {
        return name;
      }
    }
    return null;
  }

  private List<Place> parents(Place place) {
    List<Place> parents = new ArrayList<>();
    Optional<Place> parent = gazetteer.parent(place);
    while (parent.isPresent() && parents.size() < 6) {
      parents.add(parent.get());
      parent = gazetteer.parent(parent.get());
    }
    return parents;
  }
}
