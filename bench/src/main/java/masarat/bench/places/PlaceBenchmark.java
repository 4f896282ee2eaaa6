package masarat.bench.places;

import java.util.List;
import java.util.concurrent.TimeUnit;
import masarat.gazetteer.Gazetteer;
import masarat.gazetteer.Place;
import masarat.text.Fold;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a name takes to be looked up: as written, in any spelling, and by its sound. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PlaceBenchmark {
  private final Gazetteer gazetteer = Gazetteer.bundled();
  private List<String> folded = List.of();
  private List<String> arabic = List.of();
  private List<String> latin = List.of();
  private int next;

  /** Names from all over the tables, so that no cache holds them. */
  @Setup
  public void names() {
    List<Place> places = gazetteer.places().filter(Place::isArab).toList();
    arabic = places.stream().map(p -> p.names().arabic()).filter(n -> n != null).toList();
    latin = places.stream().map(Place::name).toList();
    folded = gazetteer.places().map(p -> Fold.fold(p.name())).toList();
  }

  private String one(List<String> names) {
    next = (next + 7919) % names.size();
    return names.get(next);
  }

  /** A folded name. */
  @Benchmark
  public @Nullable Object name() {
    return gazetteer.name(one(folded));
  }

  /** A name in any spelling, folded here. */
  @Benchmark
  public Object find() {
    return gazetteer.find(one(arabic));
  }

  /** Arabic names that sound like a Latin one. */
  @Benchmark
  public Object alikeOfLatin() {
    return gazetteer.alike(one(latin));
  }

  /** Latin names that sound like an Arabic one. */
  @Benchmark
  public Object alikeOfArabic() {
    return gazetteer.alike(one(arabic));
  }
}
