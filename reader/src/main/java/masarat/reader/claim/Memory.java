package masarat.reader.claim;

import java.util.List;
import masarat.model.Group;
import masarat.model.When;
import masarat.reader.mention.Mention.PlaceMention;
import org.jspecify.annotations.Nullable;

/** What the sentences before have told and later ones take up: people, a place, a day. */
final class Memory {
  private @Nullable Group people;
  private List<PlaceMention> scene = List.of();
  private @Nullable When when;
  private int whenSentence = -10;

  /** Keeps what a claim told of itself. */
  void keep(Draft draft, @Nullable Group group, @Nullable When told, int sentence) {
    if (group != null && !draft.people.before()) {
      people = group;
    }
    if (!draft.at.isEmpty()) {
      scene = List.copyOf(draft.at);
    }
    if (told != null) {
      when = told;
      whenSentence = sentence;
    }
  }

  /** Keeps a place that a sentence without a claim told. */
  void pass(PlaceMention place) {
    if (scene.isEmpty()) {
      scene = List.of(place);
    }
  }

  @Nullable Group people() {
    return people;
  }

  List<PlaceMention> scene() {
    return scene;
  }

  /** The day told last, as long as the text goes on with it. */
  @Nullable When when(int sentence) {
    return sentence - whenSentence <= 2 ? when : null;
  }
}
