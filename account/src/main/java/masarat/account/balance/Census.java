package masarat.account.balance;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import masarat.account.Listed;
import masarat.account.Reason;
import masarat.account.event.Event;
import masarat.account.event.Roles;
import masarat.account.study.Population;
import masarat.account.study.Study;
import masarat.model.Claim;
import masarat.model.Group;
import masarat.model.Happening.Incident;
import masarat.model.Happening.Transition;
import masarat.model.Role;
import masarat.model.Stance;
import masarat.model.State;
import masarat.model.Status;
import org.jspecify.annotations.Nullable;

/** Decides which claims an account counts. */
final class Census {
  private final Population population;
  private final Calendar calendar;
  private final Roles roles = Roles.bundled();

  Census(Study study, Calendar calendar) {
    this.population = study.population();
    this.calendar = calendar;
  }

  /** Why a claim is not counted at all; null where it is. */
  @Nullable Listed refusal(Claim claim) {
    if (claim.stance() == Stance.PLANNED) {
      return listed(claim, Reason.PLANNED, null);
    }
    if (claim.quantity().per() != null) {
      return listed(claim, Reason.RATE, null);
    }
    Listed other =
        claim.what() instanceof Incident ? otherDoer(claim) : otherPeople(claim, claim.who());
    if (other != null) {
      return other;
    }
    return calendar.span(claim.when()) == null ? listed(claim, Reason.OUTSIDE_PERIOD, null) : null;
  }

  private @Nullable Listed otherDoer(Claim claim) {
    List<String> doers =
        Stream.concat(claim.by().stream(), actors(claim.who()).stream()).distinct().toList();
    if (population.actors().isEmpty() || !Collections.disjoint(doers, population.actors())) {
      return null;
    }
    return doers.isEmpty()
        ? listed(claim, Reason.NO_GROUP, null)
        : listed(claim, Reason.OTHER_GROUP, String.join(", ", doers));
  }

  private @Nullable Listed otherPeople(Claim claim, @Nullable Group who) {
    List<String> actors = actors(who);
    boolean named = !Collections.disjoint(actors, population.actors()) || cameFromTheGroup(claim);
    if (!population.actors().isEmpty() && !named) {
      return actors.isEmpty()
          ? listed(claim, Reason.NO_GROUP, null)
          : listed(claim, Reason.OTHER_GROUP, String.join(", ", actors));
    }
    Role role = who == null ? null : who.role();
    if (population.roles().isEmpty() || (named && (role == null || role == Role.PEOPLE))) {
      return null;
    }
    if (role == null) {
      return listed(claim, Reason.NO_GROUP, null);
    }
    return roles.counts(population.roles(), role)
        ? null
        : listed(claim, Reason.OTHER_ROLE, role.code());
  }

  private static List<String> actors(@Nullable Group who) {
    return who == null ? List.of() : who.actors();
  }

  /** "12 defected from the group": the people are its own though nothing else says so. */
  private boolean cameFromTheGroup(Claim claim) {
    return actors(claim.who()).isEmpty()
        && claim.what() instanceof Transition transition
        && transition.from().stream().anyMatch(this::isOwnForce);
  }

  private boolean isOwnForce(State from) {
    return from.status() == Status.FORCE
        && from.actor() != null
        && population.actors().contains(from.actor());
  }

  /** Whether the number also counts people of other groups. */
  boolean isMixed(Claim claim) {
    return !population.actors().isEmpty()
        && !(claim.what() instanceof Incident)
        && actors(claim.who()).stream().anyMatch(actor -> !population.actors().contains(actor));
  }

  /** Whether the claim is about a part of the people it stands among, like the children. */
  boolean isPart(Claim claim) {
    Role role = claim.who() == null ? null : claim.who().role();
    return role != null && !population.roles().contains(role) && roles.isPart(role);
  }

  private static Listed listed(Claim claim, Reason reason, @Nullable String about) {
    return new Listed(Event.idOf(claim), reason, about);
  }
}
