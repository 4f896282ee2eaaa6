package masarat.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Several stores as one: a place that several hold is taken from the last. */
final class Layers {
  /** Names that sound alike are compared up to this number, so that no search takes long. */
  private static final int COMPARED = 100;

  private final List<PlaceStore> stores;

  Layers(List<PlaceStore> stores) {
    this.stores = List.copyOf(stores);
  }

  List<PlaceStore> stores() {
    return stores;
  }

  @Nullable Place byId(String id) {
    for (int i = stores.size() - 1; i >= 0; i--) {
      Place place = stores.get(i).byId(id);
      if (place != null) {
        return place;
      }
    }
    return null;
  }

  /** Whether a store but the first has an id. */
  boolean isImported(String id) {
    return stores.stream().skip(1).anyMatch(store -> store.byId(id) != null);
  }

  @Nullable Name name(String folded) {
    return name(folded, 0, null);
  }

  /** The name in the stores from one on, whose entry may be known already. */
  private @Nullable Name name(String folded, int from, KeyTable.@Nullable Entry known) {
    Map<String, Place> places = new LinkedHashMap<>();
    int marks = ~0;
    for (int i = from; i < stores.size(); i++) {
      KeyTable.Entry entry = i == from && known != null ? known : stores.get(i).name(folded);
      if (entry != null) {
        marks &= entry.marks();
        add(stores.get(i), entry.places(), places);
      }
    }
    return places.isEmpty()
        ? null
        : new Name(folded, List.copyOf(places.values()), (marks & NameMarks.COMMON) != 0);
  }

  private void add(PlaceStore store, int[] numbers, Map<String, Place> places) {
    boolean last = store == stores.get(stores.size() - 1);
    for (int number : numbers) {
      Place place = store.place(number);
      Place newest = last ? place : byId(place.id());
      places.put(place.id(), newest == null ? place : newest);
    }
  }

  /** The names for readers that begin with a word. */
  List<Name> beginning(String word) {
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < stores.size(); i++) {
      for (KeyTable.Entry entry : stores.get(i).beginning(word)) {
        Name name = name(entry, i);
        if (name != null) {
          names.add(name);
        }
      }
    }
    return names;
  }

  /** A name that a layer is the first to give to the readers, null where an earlier one was. */
  private @Nullable Name name(KeyTable.Entry entry, int layer) {
    boolean first = stores.subList(0, layer).stream().allMatch(s -> isRareIn(s, entry.key()));
    return !first ? null : layer == 0 ? name(entry.key(), 0, entry) : name(entry.key());
  }

  /** Whether a store does not give a name to the readers. */
  private static boolean isRareIn(PlaceStore store, String name) {
    KeyTable.Entry entry = store.name(name);
    return entry == null || (entry.marks() & NameMarks.RARE) != 0;
  }

  /** The places one of whose names in the other script sounds like a name, the likest first. */
  Map<Place, Double> alike(String name) {
    Alike alike = new Alike(name);
    for (Sounds.Ear ear : Sounds.Ear.values()) {
      if (alike.isEmpty()) {
        for (String key : Sounds.of(name, ear)) {
          String sound = Sounds.lookup(!Sounds.isArabic(name), ear, key);
          stores.forEach(store -> sounding(store, sound).forEach(alike::add));
        }
      }
    }
    return alike.sorted();
  }

  private Collection<Place> sounding(PlaceStore store, String sound) {
    Map<String, Place> places = new LinkedHashMap<>();
    int[] numbers = store.sounding(sound);
    add(store, Arrays.copyOf(numbers, Math.min(COMPARED, numbers.length)), places);
    return places.values();
  }

  Stream<Place> places() {
    return IntStream.range(0, stores.size()).boxed().flatMap(this::places);
  }

  /** The places of a store that no later one holds. */
  private Stream<Place> places(int layer) {
    List<PlaceStore> later = stores.subList(layer + 1, stores.size());
    PlaceStore store = stores.get(layer);
    return IntStream.range(0, store.size())
        .mapToObj(store::place)
        .filter(p -> later.stream().allMatch(other -> other.byId(p.id()) == null));
  }
}
