package masarat.reader.claim;

import java.util.List;
import masarat.reader.mention.Mention;
import masarat.reader.text.Sentence;
import org.jspecify.annotations.Nullable;

/** The mentions of one sentence by token. */
final class SentenceMentions {
  private final int first;
  private final List<Mention> all;
  private final @Nullable Mention[] starting;
  private final @Nullable Mention[] covering;

  SentenceMentions(Sentence sentence, List<Mention> mentions) {
    this.first = sentence.from();
    this.all = mentions;
    int size = sentence.to() - sentence.from();
    this.starting = new Mention[size];
    this.covering = new Mention[size];
    for (Mention mention : mentions) {
      starting[mention.from() - first] = mention;
      for (int i = mention.from(); i < Math.min(mention.to(), sentence.to()); i++) {
        covering[i - first] = mention;
      }
    }
  }

  List<Mention> all() {
    return all;
  }

  @Nullable Mention startingAt(int token) {
    int i = token - first;
    return i >= 0 && i < starting.length ? starting[i] : null;
  }

  @Nullable Mention covering(int token) {
    int i = token - first;
    return i >= 0 && i < covering.length ? covering[i] : null;
  }
}
