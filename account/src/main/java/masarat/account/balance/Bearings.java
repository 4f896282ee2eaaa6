package masarat.account.balance;

import java.util.ArrayList;
import java.util.List;
import masarat.account.Reason;
import masarat.account.convention.Convention;
import masarat.account.convention.Reading;
import masarat.account.event.Event;
import masarat.account.study.Study;
import masarat.model.Claim;
import masarat.model.Denial;
import masarat.model.Form;
import masarat.model.Interval;
import masarat.model.Quantity;
import masarat.model.Stance;
import masarat.model.Unit;
import org.jspecify.annotations.Nullable;

/** Works out what each claim of an event binds. */
final class Bearings {
  private final Convention convention;
  private final @Nullable Double householdSize;
  private final Census census;

  Bearings(Study study, Census census) {
    this.convention = study.convention();
    this.householdSize = study.householdSize();
    this.census = census;
  }

  /** One bearing per claim, those about parts last. */
  List<Bearing> of(Event event) {
    List<Claim> denials =
        event.all().stream().filter(claim -> claim.stance() == Stance.DENIED).toList();
    List<Bearing> bearings = new ArrayList<>();
    for (Claim claim : event.all()) {
      boolean part = event.parts().contains(claim) || census.isPart(claim);
      boolean disputed = denials.stream().anyMatch(denial -> disputes(denial, claim));
      bearings.add(bearing(claim, part, disputed));
    }
    return bearings;
  }

  private Bearing bearing(Claim claim, boolean part, boolean disputed) {
    if (claim.stance() == Stance.DENIED) {
      return new Bearing(claim, denied(claim), Bearing.NOTHING, Reason.CONTESTED);
    }
    Interval reading = reading(claim.quantity());
    if (claim.stance() == Stance.ALLEGED) {
      return new Bearing(claim, reading, Bearing.NOTHING, Reason.ALLEGED);
    }
    if (disputed) {
      return new Bearing(claim, reading, Bearing.NOTHING, Reason.CONTESTED);
    }
    Reason weak = weak(claim);
    if (weak != null) {
      Interval somebody = reading.low() >= 1 ? Bearing.EXISTENCE : Bearing.NOTHING;
      return new Bearing(claim, reading, somebody, weak);
    }
    return new Bearing(claim, reading, part ? Interval.atLeast(reading.low()) : reading, null);
  }

  private @Nullable Reason weak(Claim claim) {
    if (claim.stance() == Stance.INFERRED) {
      return Reason.INFERRED;
    }
    if (census.isMixed(claim)) {
      return Reason.MIXED_GROUP;
    }
    Unit unit = claim.quantity().unit();
    return unit == Unit.VEHICLES ? Reason.OTHER_UNIT : null;
  }

  /**
   * What the quantity allows, in people or incidents. A share, and a happening without a number,
   * say that there was somebody, whatever the convention.
   */
  Interval reading(Quantity quantity) {
    Reading reading = convention.read(quantity);
    if (quantity.form() == Form.NONE || !(reading instanceof Reading.Count count)) {
      return Bearing.EXISTENCE;
    }
    Interval hard = count.hard();
    return switch (quantity.unit()) {
      case PEOPLE, INCIDENTS -> hard;
      case CASES -> Interval.atLeast(hard.low());
      case FAMILIES ->
          householdSize == null ? Interval.atLeast(hard.low()) : hard.times(householdSize);
      case VEHICLES -> hard.low() >= 1 ? Bearing.EXISTENCE : Bearing.NOTHING;
    };
  }

  /**
   * What the quantity usually means, in people or incidents; null where it says no number of them.
   */
  @Nullable Interval core(Quantity quantity) {
    if (quantity.form() == Form.NONE
        || !(convention.read(quantity) instanceof Reading.Count count)
        || count.core().isOpen()) {
      return null;
    }
    return switch (quantity.unit()) {
      case PEOPLE, INCIDENTS -> count.core();
      case FAMILIES -> householdSize == null ? null : count.core().times(householdSize);
      case CASES, VEHICLES -> null;
    };
  }

  /** The one number stated, in people or incidents; null where there is none or several. */
  @Nullable Double stated(Quantity quantity) {
    List<Double> value = quantity.value();
    if (value.size() != 1) {
      return null;
    }
    if (quantity.unit() == Unit.FAMILIES && householdSize != null) {
      return value.get(0) * householdSize;
    }
    return value.get(0);
  }

  /** The entry of the convention that was applied. */
  String rule(Quantity quantity) {
    return convention.read(quantity).rule();
  }

  /** What the denier holds: nothing happened, or no more than the number denied. */
  private Interval denied(Claim denial) {
    if (!deniesAmount(denial)) {
      return Interval.point(0);
    }
    List<Double> value = denial.quantity().value();
    double most = value.isEmpty() ? reading(denial.quantity()).high() : value.get(value.size() - 1);
    return new Interval(0, most);
  }

  /** Where a reader does not tell, the denial of a number is taken for one of its size. */
  private static boolean deniesAmount(Claim denial) {
    Denial denies = denial.denies();
    return denies == null ? denial.quantity().form() != Form.NONE : denies == Denial.AMOUNT;
  }

  private boolean disputes(Claim denial, Claim claim) {
    if (claim.stance() == Stance.DENIED) {
      return false;
    }
    if (!deniesAmount(denial)) {
      return true;
    }
    boolean numbered = claim.quantity().form() != Form.NONE;
    return (numbered && denial.quantity().sameNumber(claim.quantity()))
        || reading(claim.quantity()).low() > denied(denial).high();
  }
}
