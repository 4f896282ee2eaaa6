package masarat.reader.claim;

import masarat.lexicon.Entry;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import masarat.reader.word.Sense;
import masarat.reader.word.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Words that tell whether a text is about conflict and flight or about something else. */
public enum Domain implements Sense {
  INSIDE(1),
  OUTSIDE(-1),
  /** Says nothing of it, though a word of it does elsewhere: the civil defence. */
  NEITHER(0),
  /** Harms people in a conflict: fire, a bomb, an execution. */
  VIOLENCE(1),
  /** Harms people outside of one: a crash, a disease, a quarrel. */
  MISHAP(-1),
  /** Harms people outside of one too, but drives them out: a flood. */
  DISASTER(1);

  private final int weight;

  Domain(int weight) {
    this.weight = weight;
  }

  /**
   * Adds all words of {@code domain.yaml}.
   *
   * @throws masarat.lexicon.BadData if an entry cannot be used
   */
  public static void register(Entry data, Vocabulary.Builder vocabulary) {
    data.list("inside").forEach(word -> vocabulary.add(word.text(), INSIDE));
    data.list("outside").forEach(word -> vocabulary.add(word.text(), OUTSIDE));
    data.list("neither").forEach(word -> vocabulary.add(word.text(), NEITHER));
    data.list("violence").forEach(word -> vocabulary.add(word.text(), VIOLENCE));
    data.list("mishaps").forEach(word -> vocabulary.add(word.text(), MISHAP));
    data.list("disasters").forEach(word -> vocabulary.add(word.text(), DISASTER));
  }

  /** How many more words of some tokens are of the inside than of the outside. */
  static int balance(Scan scan, int from, int to) {
    int balance = 0;
    for (int i = from; i < to; i = next(scan, i)) {
      Match<Domain> match = scan.longest(i, Domain.class);
      balance += match == null ? 0 : match.sense().weight;
    }
    return balance;
  }

  /** By how many tokens a mishap must be nearer than violence in the same sentence. */
  private static final int PREFERENCE = 6;

  private @Nullable Domain cause() {
    return switch (this) {
      case VIOLENCE -> VIOLENCE;
      case MISHAP, DISASTER -> MISHAP;
      case INSIDE, OUTSIDE, NEITHER -> null;
    };
  }

  /**
   * What did harm at a token, violence or a mishap: the cause told nearest to it; null where none
   * is told.
   */
  static @Nullable Domain cause(Scan scan, int from, int to, int token) {
    Domain nearest = null;
    int least = Integer.MAX_VALUE;
    for (int i = from; i < to; i = next(scan, i)) {
      Match<Domain> match = scan.longest(i, Domain.class);
      Domain cause = match == null ? null : match.sense().cause();
      if (cause != null) {
        int distance = Math.abs(i - token) + (cause == MISHAP ? PREFERENCE : 0);
        if (distance < least) {
          least = distance;
          nearest = cause;
        }
      }
    }
    return nearest;
  }

  /** The token behind a word, or behind all words of a wording: a heart attack is no attack. */
  private static int next(Scan scan, int token) {
    Match<Domain> match = scan.longest(token, Domain.class);
    return match == null ? token + 1 : match.to();
  }
}
