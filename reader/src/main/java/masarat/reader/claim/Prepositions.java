package masarat.reader.claim;

import java.util.List;
import masarat.reader.mention.Mention;
import masarat.reader.movement.Preposition;
import masarat.reader.movement.Preposition.Part;
import masarat.reader.place.PlaceReader;
import masarat.reader.text.Clitic;
import masarat.reader.text.Sentence;
import masarat.reader.text.Tokens;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import org.jspecify.annotations.Nullable;

/** What parts the words of a sentence play by the prepositions that lead them. */
final class Prepositions {
  private final Scan scan;
  private final Tokens tokens;
  private final Sentence sentence;
  private final SentenceMentions mentions;
  private final Joining joining;

  Prepositions(Scan scan, Sentence sentence, SentenceMentions mentions, Joining joining) {
    this.scan = scan;
    this.tokens = scan.tokens();
    this.sentence = sentence;
    this.mentions = mentions;
    this.joining = joining;
  }

  /** What part the word at a token plays by the preposition before or on it. */
  @Nullable Part partBefore(int token) {
    Mention own = mentions.startingAt(token);
    boolean whole = own != null && own.start() == tokens.start(token);
    for (Match<?> match : whole ? List.<Match<?>>of() : scan.at(token)) {
      if (match.has(Clitic.BI)) {
        return Part.AT;
      }
      if (match.has(Clitic.LI)) {
        return Part.TO;
      }
    }
    for (int from = Math.max(sentence.from(), token - 4); from < token; from++) {
      for (Match<Preposition> match : scan.at(from, Preposition.class)) {
        if (match.to() == token) {
          return match.sense().part();
        }
      }
    }
    return null;
  }

  /** The part that a preposition at a token gives the place behind it; null where none does. */
  @Nullable Part partAt(int token) {
    Match<Preposition> match = scan.longest(token, Preposition.class);
    Mention led = match == null ? null : mentions.startingAt(match.to());
    boolean place = led instanceof Mention.PlaceMention;
    return match != null && place ? match.sense().part() : null;
  }

  /** The same, where the token may be joined by "and" to an earlier mention of its kind. */
  @Nullable Part part(Mention mention) {
    int start = PlaceReader.sideStart(scan, PlaceReader.areaStart(scan, mention.from()));
    Part part = partBefore(start);
    if (part == null && Discourse.at(scan, start - 1, Discourse.INNER)) {
      part = partBefore(PlaceReader.sideStart(scan, start - 1));
    }
    if (part != null) {
      return part;
    }
    Mention before = joining.before(mention);
    return before == null ? null : part(before);
  }
}
