package masarat.reader.claim;

import masarat.model.Attribution;
import masarat.model.Denial;
import masarat.model.Group;
import masarat.model.Stance;
import masarat.model.When;
import org.jspecify.annotations.Nullable;

/**
 * A draft with what the report around it adds, before it becomes a claim.
 *
 * @param sentence number of its sentence in the report, from 0
 * @param when its day, its own or one told before
 */
record Telling(
    Clause clause,
    int sentence,
    Draft draft,
    @Nullable Group who,
    @Nullable When when,
    Attribution source,
    Stance stance,
    @Nullable Denial denial) {

  int paragraph() {
    return clause.sentence.paragraph();
  }
}
