package masarat.text;

import java.util.List;

/**
 * That a text is damaged.
 *
 * @param count how many letters or words
 * @param first where the first stands, in UTF-16
 */
public record Notice(Damage damage, int count, int first) {
  /** All damage of a text, each kind told once; most texts have none. */
  public static List<Notice> of(String text) {
    return new Inspection(text).notices();
  }
}
