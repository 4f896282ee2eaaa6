package masarat.reader.claim;

import java.util.List;
import masarat.model.Manner;
import masarat.model.Role;
import masarat.reader.movement.Trigger;
import masarat.reader.quantity.Noun;
import masarat.reader.text.Sentence;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import org.jspecify.annotations.Nullable;

/**
 * Whether what a report tells belongs to conflict, flight or captivity: the report and the sentence
 * as a whole say so, and before them, where people come to harm, what did it.
 */
final class Relevance {
  /** A text of more tokens without a word of conflict or flight is about something else. */
  private static final int LONG = 120;

  /** So may one of more tokens in which people come to harm. */
  private static final int SHORT = 40;

  private final Scan scan;
  private final boolean outside;
  private final boolean silent;
  private @Nullable Sentence sentence;
  private @Nullable Domain causeBefore;

  Relevance(Scan scan) {
    this.scan = scan;
    int balance = Domain.balance(scan, 0, scan.tokens().size());
    this.silent = balance <= 0 && scan.tokens().size() > SHORT;
    this.outside = balance < 0 || balance == 0 && scan.tokens().size() > LONG;
  }

  /**
   * How many sentences of a report must be read before one may leave it if none told anything: the
   * words of those behind them show that {@link #isOutside} holds for whatever they tell.
   */
  int promising(List<Sentence> sentences) {
    int promising = sentences.size();
    while (promising > 0 && !isPromising(sentences.get(promising - 1))) {
      promising--;
    }
    return promising;
  }

  private boolean isPromising(Sentence here) {
    return !outside || Domain.balance(scan, here.from(), here.to()) > 0 || hasUprooted(here);
  }

  /** Whether a word names people of whom a report of anything may tell; right behind it, too. */
  private boolean hasUprooted(Sentence here) {
    for (int i = here.from(); i <= here.to(); i++) {
      for (Match<?> match : scan.at(i)) {
        boolean named =
            match.sense() instanceof Noun noun
                && (isOnTheWay(noun.role()) || noun.manner() == Manner.DISPLACED);
        boolean driven =
            match.sense() instanceof Trigger trigger && trigger.manner() == Manner.DISPLACED;
        if (named || driven) {
          return true;
        }
      }
    }
    return false;
  }

  /** Goes on to the next sentence, which may go on with the cause told in the one before. */
  void enter(Sentence next) {
    Sentence before = sentence;
    boolean goesOn = before != null && before.paragraph() == next.paragraph();
    causeBefore =
        goesOn && before != null
            ? Domain.cause(scan, before.from(), before.to(), before.to())
            : null;
    sentence = next;
  }

  /** Whether a happening of a sentence is none of this program's. */
  boolean isOutside(Sentence here, Draft draft) {
    if (isOfUprooted(draft)) {
      return false;
    }
    int balance = Domain.balance(scan, here.from(), here.to());
    boolean harm = isHarm(draft.manner);
    Domain cause = harm ? cause(here, draft) : null;
    if (cause == Domain.MISHAP) {
      return !isOnTheWay(draft.people.role());
    }
    if (cause == Domain.VIOLENCE) {
      return outside && balance <= 0;
    }
    return outside && !(harm && balance > 0) || balance < 0 || harm && silent && balance == 0;
  }

  private @Nullable Domain cause(Sentence here, Draft draft) {
    Domain cause = Domain.cause(scan, here.from(), here.to(), draft.anchor);
    return cause == null ? causeBefore : cause;
  }

  private static boolean isHarm(Manner manner) {
    return manner == Manner.KILLED || manner == Manner.WOUNDED || manner == Manner.MISSING;
  }

  /** Migrants who die on their way die of anything. */
  private static boolean isOnTheWay(@Nullable Role role) {
    return role == Role.MIGRANTS || role == Role.REFUGEES || role == Role.DISPLACED;
  }

  /** Those whom a disaster drives out, and refugees in any report. */
  private static boolean isOfUprooted(Draft draft) {
    Role role = draft.people.role();
    return draft.manner == Manner.DISPLACED
        || draft.manner == Manner.HOSTED && (role == Role.REFUGEES || role == Role.DISPLACED);
  }
}
