package masarat.reader.claim;

import java.util.ArrayList;
import java.util.List;
import masarat.reader.attribution.Speaking;
import masarat.reader.mention.Mention;
import masarat.reader.mention.Mention.PlaceMention;
import masarat.reader.movement.Preposition;
import masarat.reader.movement.Preposition.Part;
import masarat.reader.movement.Trigger;
import masarat.reader.place.PlaceReader;
import masarat.reader.text.Sentence;
import masarat.reader.text.Tokens;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;

/**
 * Places that an Arabic sentence names though nothing it tells of happens there: where a report was
 * written, who speaks, where people meet to speak, and what another place lies near to or far from.
 */
final class Asides {
  /** How far behind a distance its measure may stand, in tokens. */
  private static final int MEASURE = 12;

  private static final int MEETING = 5;
  private static final int BORDER = 2;

  /** How far from the beginning the line of a correspondent ends, in tokens. */
  private static final int DATELINE = 8;

  private final Scan scan;
  private final Tokens tokens;
  private final Sentence sentence;
  private final SentenceMentions mentions;

  Asides(Scan scan, Sentence sentence, SentenceMentions mentions) {
    this.scan = scan;
    this.tokens = scan.tokens();
    this.sentence = sentence;
    this.mentions = mentions;
  }

  /** The places of the sentence where something may happen. */
  List<PlaceMention> others() {
    List<PlaceMention> others = new ArrayList<>();
    for (Mention mention : mentions.all()) {
      if (mention instanceof PlaceMention place && !isAside(place)) {
        others.add(place);
      }
    }
    return others;
  }

  boolean isAside(PlaceMention place) {
    return isDateline(place)
        || Speaking.isBehindVerb(scan, place.from())
        || follows(place, Discourse.MEETING, MEETING)
        || !isAlone(place) && isMeasure(place);
  }

  /** What another place is told to lie far from or near to. */
  boolean isMeasure(PlaceMention place) {
    return follows(place, Discourse.MEASURED, MEASURE)
        || follows(place, Discourse.BORDERING, BORDER)
        || isBearing(place);
  }

  /** "A south-west of B": only A is where it happens. */
  private boolean isBearing(PlaceMention place) {
    int side = place.from() - 1;
    while (side > sentence.from() && isSide(side)) {
      side--;
    }
    int end = tokens.is(side, "،") ? side : side + 1;
    return side < place.from() - 1
        && mentions.covering(end - 1) instanceof PlaceMention other
        && other.to() == end;
  }

  private boolean isSide(int token) {
    return Discourse.at(scan, token, Discourse.SIDE) || PlaceReader.isSide(scan, token);
  }

  /** "Agency - Cairo: …". */
  private boolean isDateline(PlaceMention place) {
    if (isLine()) {
      return true;
    }
    if (place.from() - sentence.from() > DATELINE) {
      return false;
    }
    boolean dash = false;
    int end = Math.min(sentence.to(), place.to() + 4);
    for (int i = Math.max(sentence.from(), place.from() - 2); i < end; i++) {
      boolean inside = i >= place.from() && i < place.to();
      dash |= !inside && (tokens.is(i, "-") || tokens.is(i, "(") || tokens.is(i, "،"));
      if (!inside && i >= place.to() && tokens.is(i, ":")) {
        return dash;
      }
    }
    return false;
  }

  /** "Correspondent - Cairo": whether the sentence is a line that says who wrote and where only. */
  private boolean isLine() {
    boolean dash = false;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      boolean word = tokens.kind(i) == Tokens.Kind.WORD;
      dash |= tokens.is(i, "-");
      if (!word && !tokens.is(i, "-") || scan.longest(i, Trigger.class) != null) {
        return false;
      }
    }
    return dash && sentence.to() - sentence.from() <= DATELINE;
  }

  /** Whether no other place stands before it in the sentence. */
  private boolean isAlone(PlaceMention place) {
    return mentions.all().stream()
        .noneMatch(other -> other instanceof PlaceMention && other.to() <= place.from());
  }

  /** "Back from a meeting in": then people go there, or come from there. */
  private boolean isEnd(int token) {
    Match<Preposition> before = scan.longest(token - 1, Preposition.class);
    return before != null
        && before.to() == token
        && (before.sense().part() == Part.FROM || before.sense().part() == Part.TO);
  }

  /** Whether a word of a list stands before a place, with no other place or sign between. */
  private boolean follows(PlaceMention place, Discourse list, int reach) {
    for (int i = place.from() - 1; i >= Math.max(sentence.from(), place.from() - reach); i--) {
      if (Discourse.at(scan, i, list)) {
        return !isEnd(i);
      }
      boolean end = tokens.is(i, ".") || tokens.is(i, "،") || tokens.is(i, ":");
      if (end || mentions.covering(i) instanceof PlaceMention) {
        return false;
      }
    }
    return false;
  }
}
