package masarat.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masarat.model.Claim;
import masarat.model.Coded;
import masarat.model.Form;
import masarat.model.Group;
import masarat.model.Happening.Transition;
import masarat.model.Quantity;
import masarat.model.Stance;
import masarat.model.State;
import masarat.model.Status;
import masarat.model.Unit;
import masarat.model.When;

/** The parts of a claim in a few English words each. */
final class Words {
  /** The headings of {@link #cells}. */
  static final List<String> HEADINGS =
      List.of("claim", "what", "how many", "who", "where", "when", "who says", "words");

  private Words() {}

  /** A claim as a row of a table. */
  static List<String> cells(Claim claim) {
    return List.of(
        Objects.requireNonNullElse(claim.id(), ""),
        of(claim.manner()),
        quantity(claim.quantity()),
        who(claim),
        where(claim),
        when(claim),
        says(claim),
        claim.evidence().quote());
  }

  /** What a claim tells, without who says it and in which words. */
  static String told(Claim claim) {
    return Stream.of(
            of(claim.manner()), quantity(claim.quantity()), who(claim), where(claim), when(claim))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  static String of(Coded code) {
    return code.code().replace('_', ' ');
  }

  /** A number as people write it: 1,500 and not 1500.0. */
  private static String number(double number) {
    return number == Math.rint(number)
        ? String.format(Locale.ROOT, "%,.0f", number)
        : String.format(Locale.ROOT, "%,.1f", number);
  }

  static String quantity(Quantity quantity) {
    List<String> numbers = quantity.value().stream().map(Words::number).toList();
    String amount =
        switch (quantity.form()) {
          case NONE -> "";
          case EXACT -> numbers.get(0);
          case RANGE -> numbers.get(0) + "-" + numbers.get(1);
          case SHARE, VAGUE ->
              quantity.term() != null ? of(quantity.term()) : numbers.get(0) + " %";
          default -> of(quantity.form()) + " " + numbers.get(0);
        };
    boolean saysUnit = quantity.form() != Form.NONE && quantity.unit() != Unit.PEOPLE;
    String unit = saysUnit ? " " + of(quantity.unit()) : "";
    return amount + unit + (quantity.per() == null ? "" : " a " + of(quantity.per()));
  }

  private static String who(Claim claim) {
    Group who = claim.who();
    if (who == null) {
      return "";
    }
    String actors = String.join(", ", who.actors());
    return who.role() == null ? actors : (actors + " " + of(who.role())).strip();
  }

  private static String where(Claim claim) {
    if (claim.what() instanceof Transition transition) {
      List<String> legs = new ArrayList<>();
      legs.add(states(transition.from()));
      transition.via().forEach(state -> legs.add("via " + state(state)));
      String to = states(transition.to());
      legs.add(to.isEmpty() ? "" : "to " + to);
      return legs.stream().filter(leg -> !leg.isEmpty()).collect(Collectors.joining(" "));
    }
    return states(claim.what().states());
  }

  private static String states(List<State> states) {
    return states.stream().map(Words::state).collect(Collectors.joining(", "));
  }

  private static String state(State state) {
    Status status = state.status();
    String actor = state.actor();
    String condition =
        status == null
            ? actor
            : actor == null
                ? of(status)
                : (status == Status.FORCE ? "the force" : of(status)) + " of " + actor;
    return Stream.of(state.place(), condition)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private static String when(Claim claim) {
    return claim.when() == null ? "" : days(claim.when());
  }

  static String days(When when) {
    return when.start().equals(when.end())
        ? when.start().toString()
        : when.start() + "/" + (when.end() == null ? ".." : when.end());
  }

  private static String says(Claim claim) {
    String actor = claim.attribution().actor();
    String speaker = of(claim.attribution().source()) + (actor == null ? "" : " (" + actor + ")");
    return claim.stance() == Stance.ASSERTED ? speaker : speaker + ", " + of(claim.stance());
  }
}
