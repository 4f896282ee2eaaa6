package masarat.reader.claim;

import java.util.List;
import masarat.model.Form;
import masarat.model.Manner;
import masarat.model.Quantity;
import masarat.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * A phrase of a sentence that names people, or incidents that are counted.
 *
 * @param from first token
 * @param to one past the last token
 * @param start folded offset of its beginning
 * @param end folded offset past its end
 * @param role what they are called; absent where only a number or a name is said
 * @param actors slugs of what they belong to
 * @param manner what the noun itself tells: casualties, incidents
 * @param before whether the phrase stands for people told before ("500 of them", a bare number)
 * @param them whether it says "of them"
 * @param single whether a bare singular alone counts one: "a soldier"
 * @param named whether only an actor or a body of the armed is named, who acts as well as moves
 */
record People(
    int from,
    int to,
    int start,
    int end,
    Quantity quantity,
    @Nullable Role role,
    List<String> actors,
    @Nullable Manner manner,
    boolean before,
    boolean them,
    boolean single,
    boolean named) {

  /** A pronoun, or an ending like one, that stands for people told before. */
  static People pronoun(int from, int to, int start, int end, Quantity quantity) {
    return new People(
        from, to, start, end, quantity, null, List.of(), null, true, true, false, false);
  }

  /** These people with the number of another phrase: "dozens of cases of members who". */
  People countedBy(People other) {
    boolean open = role == null || role == Role.PEOPLE;
    return new People(
        Math.min(from, other.from),
        Math.max(to, other.to),
        Math.min(start, other.start),
        Math.max(end, other.end),
        other.quantity,
        open && other.role != null ? other.role : role,
        actors.isEmpty() ? other.actors : actors,
        manner,
        before,
        them,
        other.single,
        named);
  }

  /** These people with a further noun that their number counts: "13 soldiers and policemen". */
  People upTo(People further) {
    return new People(
        from,
        further.to,
        start,
        further.end,
        quantity,
        role,
        actors,
        manner,
        before,
        them,
        single,
        named);
  }

  /** These people with the actor they belong to. */
  People of(String actor) {
    return new People(
        from, to, start, end, quantity, role, List.of(actor), manner, before, them, single, named);
  }

  /** These people, who are not the force with which they serve. */
  People without(String force) {
    List<String> others = actors.stream().filter(actor -> !actor.equals(force)).toList();
    return new People(
        from, to, start, end, quantity, role, others, manner, before, them, single, named);
  }

  /** A bare number with what it counts. */
  People as(Role kind) {
    return new People(
        from, to, start, end, quantity, kind, actors, manner, false, them, single, named);
  }

  /** A bare number that stands for more people of the same kind. */
  People again(People number) {
    return new People(
        number.from,
        number.to,
        number.start,
        number.end,
        number.quantity,
        role,
        actors,
        manner,
        false,
        false,
        false,
        false);
  }

  /** These people where a pronoun takes them up: "seized nine soldiers and shot them". */
  People takenUp(People pronoun) {
    return new People(
        pronoun.from,
        pronoun.to,
        Math.min(start, pronoun.start),
        pronoun.end,
        quantity,
        role,
        actors,
        null,
        false,
        false,
        false,
        false);
  }

  /** These people by the noun that is said of them: "two of those killed were soldiers". */
  People called(People noun) {
    return new People(
        from,
        Math.max(to, noun.to),
        start,
        Math.max(end, noun.end),
        quantity,
        noun.role,
        noun.actors,
        manner,
        before,
        them,
        single,
        named);
  }

  /** Whether a number of some people is greater than that of others. */
  boolean isMoreThan(People part) {
    List<Double> value = quantity.value();
    List<Double> other = part.quantity.value();
    return !value.isEmpty() && !other.isEmpty() && value.get(0) > other.get(0);
  }

  boolean isCounted() {
    return quantity.form() != Form.NONE;
  }

  /**
   * Whether a number counts people by a noun, by "of them", or by a word like "dozens" that needs
   * none; bare digits may count anything.
   */
  boolean isNumberOfPeople() {
    return role != null
        || !actors.isEmpty()
        || them
        || quantity.form() == Form.VAGUE
        || (quantity.form() == Form.SHARE && quantity.term() != null);
  }

  /** Whether a government is named, whose members travel without moving. */
  boolean isGovernment() {
    return actors.stream().anyMatch(actor -> actor.endsWith("-government"));
  }

  boolean isIncident() {
    return manner != null && manner.isIncident();
  }
}
