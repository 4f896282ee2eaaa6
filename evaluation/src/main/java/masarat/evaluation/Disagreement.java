package masarat.evaluation;

import masarat.model.Claim;
import org.jspecify.annotations.Nullable;

/**
 * A place where prediction and gold part.
 *
 * @param predicted absent where a claim was missed
 * @param gold absent where a claim is one too many
 */
public record Disagreement(@Nullable Claim predicted, @Nullable Claim gold) {
  public Disagreement {
    if (predicted == null && gold == null) {
      throw new IllegalArgumentException("A disagreement is about a claim.");
    }
  }
}
