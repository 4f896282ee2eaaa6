package masarat.store.claim;

import java.util.Arrays;
import java.util.Optional;
import masarat.model.Coded;

/** What claims can be narrowed and counted by. */
public enum Facet implements Coded {
  MANNER("m"),
  /** Whose people they are, who did it, with whom they are or who holds them: slugs. */
  ACTOR("a"),
  /** Every place of a claim and the units that contain it: usual English names. */
  PLACE("p"),
  /** Of the day by which a claim is listed. */
  YEAR("y"),
  STANCE("s"),
  /** The class of who says it. */
  SOURCE("c"),
  /** Who published the report. */
  PUBLISHER("b"),
  REVIEW("r");

  private final String mark;

  Facet(String mark) {
    this.mark = mark;
  }

  /** The tag of one of its values. */
  String tag(String value) {
    return mark + "_" + value;
  }

  /** The facet of a tag; none of other terms. */
  static Optional<Facet> of(String tag) {
    String mark = tag.substring(0, Math.max(0, tag.indexOf('_')));
    return Arrays.stream(values()).filter(facet -> facet.mark.equals(mark)).findFirst();
  }

  /** The value that a tag of this facet stands for. */
  String value(String tag) {
    return tag.substring(mark.length() + 1);
  }
}
