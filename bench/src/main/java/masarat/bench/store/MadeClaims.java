package masarat.bench.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import masarat.model.Attribution;
import masarat.model.Claim;
import masarat.model.Evidence;
import masarat.model.Form;
import masarat.model.Group;
import masarat.model.Happening.Transition;
import masarat.model.Interval;
import masarat.model.Location;
import masarat.model.Manner;
import masarat.model.PlacePrecision;
import masarat.model.Quantity;
import masarat.model.Role;
import masarat.model.SourceClass;
import masarat.model.Stance;
import masarat.model.State;
import masarat.model.Unit;
import masarat.model.When;
import masarat.store.claim.Units;

/**
 * Claims without end, the same for the same seed. Words, places and actors are as unequally
 * frequent as in the press (Zipf), and most actors are told of in some years only.
 */
final class MadeClaims {
  /** Of places: fourteen provinces in one country. */
  static final Units UNITS =
      state -> {
        int place = Integer.parseInt(String.valueOf(state.place()).substring(6));
        return List.of("Province " + place % 14, "Country");
      };

  private static final LocalDate FIRST = LocalDate.of(2011, 1, 1);
  private static final int DAYS = 5_000;
  private static final int CLAIMS_OF_REPORT = 4;
  private static final String LETTERS = "ابتجحدرسشصطعفقكلمنهوي";
  private static final String[] MEANT = {
    "غادر", "وصل", "النازحون", "المقاتلون", "مدينة", "إلى", "من", "الحدود", "مخيم", "بلدة"
  };

  private final Random random;
  private final List<Manner> manners = new ArrayList<>();
  private final String[] words = new String[20_000];
  private int made;

  MadeClaims(long seed) {
    this.random = new Random(seed);
    for (Manner manner : Manner.values()) {
      if (manner.isTransition()) {
        manners.add(manner);
      }
    }
    for (int i = 0; i < words.length; i++) {
      words[i] = i < MEANT.length ? MEANT[i] : word();
    }
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    int length = 3 + random.nextInt(4);
    for (int i = 0; i < length; i++) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return word.toString();
  }

  List<Claim> next(int count) {
    return IntStream.range(0, count).mapToObj(i -> next()).toList();
  }

  Claim next() {
    int number = made++;
    String report = "made-" + number / CLAIMS_OF_REPORT;
    int actor = often(200);
    double people = Math.ceil(Math.exp(random.nextGaussian() * 2 + 3));
    String quote = quote();
    return new Claim(
        report + "#" + (number % CLAIMS_OF_REPORT + 1),
        report,
        new Evidence(10, 10 + quote.length(), quote),
        new Transition(
            manners.get(often(manners.size())), List.of(place()), List.of(), List.of(place())),
        new Group(List.of("actor-" + actor), Role.FIGHTERS),
        new Quantity(
            Form.EXACT, List.of(people), null, Unit.PEOPLE, null, null, Interval.point(people)),
        random.nextInt(3) == 0 ? List.of("actor-" + often(200)) : List.of(),
        When.on(day(actor)),
        new Attribution(SourceClass.values()[often(SourceClass.values().length)], null),
        Stance.values()[often(Stance.values().length)],
        null,
        null,
        "made",
        0.5);
  }

  /** The lower a number below the bound, the more often it comes. */
  private int often(int bound) {
    return (int) Math.floor(Math.exp(random.nextDouble() * Math.log(bound + 1.0))) - 1;
  }

  private LocalDate day(int actor) {
    int from = actor % 5 == 0 ? 0 : actor * 977 % (DAYS * 3 / 4);
    int span = actor % 5 == 0 ? DAYS : DAYS / 4;
    return FIRST.plusDays(from + random.nextInt(span));
  }

  private State place() {
    int place = often(2_000);
    return State.at(
        "Place " + place,
        new Location((long) place, 32 + place % 50 / 10.0, 36, PlacePrecision.EXACT));
  }

  private String quote() {
    StringBuilder quote = new StringBuilder();
    int length = 8 + random.nextInt(15);
    for (int i = 0; i < length; i++) {
      quote.append(i == 0 ? "" : " ").append(words[often(words.length)]);
    }
    return quote.toString();
  }
}
