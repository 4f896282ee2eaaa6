package masarat.reader.claim;

import java.util.ArrayList;
import java.util.List;
import masarat.reader.mention.Mention;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.mention.Mention.PlaceMention;
import masarat.reader.text.Sentence;
import masarat.reader.text.Tokens;

/** Names in quotation marks or brackets: the marks keep them from nothing that stands around. */
final class Quoted {
  private static final String OPEN = "\"'«“‘([{";
  private static final String CLOSED = "\"'»”’)]}";

  private Quoted() {}

  /** The mentions of a sentence; a name that fills its quotation marks takes them in. */
  static List<Mention> names(Tokens tokens, Sentence sentence, List<Mention> mentions) {
    List<Mention> names = new ArrayList<>(mentions.size());
    for (Mention mention : mentions) {
      int before = mention.from() - 1;
      int behind = mention.to();
      boolean name = mention instanceof ActorMention || mention instanceof PlaceMention;
      boolean marked =
          name
              && before >= sentence.from()
              && behind < sentence.to()
              && isMark(tokens, before, OPEN)
              && isMark(tokens, behind, CLOSED);
      names.add(marked ? mention.spanning(before, behind + 1) : mention);
    }
    return names;
  }

  private static boolean isMark(Tokens tokens, int token, String marks) {
    return tokens.kind(token) == Tokens.Kind.SIGN && marks.contains(tokens.word(token));
  }
}
