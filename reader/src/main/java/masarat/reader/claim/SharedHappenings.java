package masarat.reader.claim;

import java.util.Set;
import masarat.model.Form;
import masarat.model.Manner;
import masarat.reader.mention.Mention.TimeMention;
import masarat.reader.movement.Preposition;
import masarat.reader.movement.Trigger.Kind;
import masarat.reader.word.FunctionWord;
import org.jspecify.annotations.Nullable;

/**
 * Of which counted people a sentence tells the same as of others: parts of those just told, those
 * exchanged for them, and those joined to them in a list.
 */
final class SharedHappenings {
  /** How far apart the parts of a list may stand that share a verb, in tokens. */
  private static final int NEAR = 7;

  private static final Set<String> SPELLED_OUT = Set.of(":", "-", "(");

  private final Clause clause;
  private final boolean arabic;
  private final Happenings happenings;
  private final EnglishOrder english;

  SharedHappenings(Clause clause, boolean arabic, Happenings happenings, EnglishOrder english) {
    this.clause = clause;
    this.arabic = arabic;
    this.happenings = happenings;
    this.english = english;
  }

  /** What is told of people as it is of others; null where they share nothing. */
  @Nullable Draft of(People people) {
    Draft draft = part(people);
    draft = draft == null ? exchanged(people) : draft;
    return draft == null ? joined(people) : draft;
  }

  /** "Among them four children": the same happening as the one told before. */
  private @Nullable Draft part(People people) {
    if (people.isIncident()
        || happenings.drafts().isEmpty()
        || !clause.coreference.isPart(people) && !isOfThose(people) && !isSplit(people)) {
      return null;
    }
    Draft whole = null;
    for (Draft draft : happenings.drafts()) {
      boolean other = Tolls.isCasualty(people.manner()) && Tolls.isCasualty(draft.manner);
      boolean before = arabic || draft.people.from() <= people.from();
      if (draft.start <= people.start()
          && before
          && draft.kind != Kind.INCIDENT
          && (!other || people.manner() == draft.manner)) {
        whole = whole == null || draft.start >= whole.start ? draft : whole;
      }
    }
    return whole == null ? null : Draft.partOf(whole, people);
  }

  /** "20 workers, six of them women": a number of those just told, and fewer. */
  private boolean isOfThose(People people) {
    boolean kind = people.role() != null || arabic && !people.actors().isEmpty();
    boolean share = arabic && people.quantity().form() == Form.SHARE && kind;
    return people.them()
        && (share || !people.quantity().value().isEmpty())
        && happenings.drafts().stream()
            .anyMatch(
                draft ->
                    draft.people.to() <= people.from()
                        && people.from() - draft.people.to() <= NEAR
                        && clause.happeningsBetween(draft.people.to() - 1, people.from()) == 0
                        && (share || draft.people.isMoreThan(people)));
  }

  /** "Four were killed, one in A and three near B", "two of A and nine of B": shares by place. */
  private boolean isSplit(People people) {
    boolean bare = people.role() == null && people.actors().isEmpty() && !people.them();
    Preposition.Part part = bare && arabic ? clause.prepositions.partAt(people.to()) : null;
    boolean place = part == Preposition.Part.AT || part == Preposition.Part.NEAR;
    boolean day = clause.mentions.startingAt(people.to()) instanceof TimeMention;
    boolean origin =
        part == Preposition.Part.FROM && happenings.drafts().stream().anyMatch(d -> d.part);
    boolean number = people.quantity().form() != Form.SHARE;
    boolean another =
        number && clause.joining.isJoinedWord(people.from()) && (place || day || origin);
    return bare
        && arabic
        && (place || another)
        && !people.quantity().value().isEmpty()
        && happenings.drafts().stream()
            .anyMatch(
                d -> d.people.to() <= people.from() && (another || d.people.isMoreThan(people)));
  }

  /** "In exchange for 50 prisoners": they are let go too, by the other side. */
  private @Nullable Draft exchanged(People people) {
    for (Draft draft : happenings.drafts()) {
      boolean behind = draft.manner == Manner.RELEASED && draft.people.to() <= people.from();
      if (behind
          && people.role() != null
          && clause.between(people.from() - 5, people.from(), Discourse.EXCHANGE)) {
        Draft swapped = Draft.again(draft, people);
        swapped.at.clear();
        return swapped;
      }
    }
    return null;
  }

  /** "62 fighters and 19 soldiers", "along with 330 relatives": the same as those before. */
  private @Nullable Draft joined(People people) {
    boolean some = people.role() != null || !people.actors().isEmpty();
    if (people.isIncident()
        || people.manner() != null
        || !some
        || english.numbers.isApposition(people)) {
      return null;
    }
    for (Draft draft : happenings.drafts()) {
      if (isApart(draft, people)) {
        continue;
      }
      int gap = people.from() - draft.people.to();
      boolean listed = isJoined(people) || isSpelledOut(draft.people, people);
      boolean beside = gap >= 0 && gap <= NEAR && isOpen(draft.people, people) && listed;
      boolean along =
          gap > 0 && gap <= 14 && clause.between(people.from() - 2, people.from(), Discourse.ALONG);
      if ((beside || along || isListed(people, draft) || english.numbers.isRestated(people))
          && draft.kind != Kind.INCIDENT
          && draft.people.isCounted()) {
        return Draft.partOf(draft, people);
      }
    }
    return null;
  }

  /** "And three soldiers", "and her three children". */
  private boolean isJoined(People people) {
    int first = people.from();
    boolean owned = !arabic && clause.is(first - 1, FunctionWord.DETERMINER);
    return clause.joining.isJoinedWord(first) || owned && clause.joining.isJoinedWord(first - 1);
  }

  /** "25 dead: 15 soldiers and ten civilians": a sign leads from a total to its first part. */
  private boolean isSpelledOut(People total, People part) {
    return arabic
        && part.from() == total.to() + 1
        && SPELLED_OUT.contains(clause.tokens.word(total.to()))
        && total.isMoreThan(part);
  }

  /** "14 soldiers and six fighters were killed": the verb behind tells of both. */
  private boolean isListed(People people, Draft draft) {
    int gap = draft.people.from() - people.to();
    return arabic
        && gap >= 0
        && gap <= NEAR
        && draft.anchor >= draft.people.to()
        && isOneList(people, draft.people)
        && clause.joining.isJoinedWord(draft.people.from());
  }

  /** Whether "and" joins all that is counted between two phrases of people, and no verb stands. */
  private boolean isOneList(People first, People last) {
    return clause.happeningsBetween(first.to() - 1, last.from()) == 0
        && clause.people.stream()
            .filter(p -> p.isCounted() && p.from() >= first.to() && p.to() <= last.from())
            .allMatch(p -> clause.joining.isJoinedWord(p.from()));
  }

  /** "15 dead and 200 refugees": nouns that tell what became of people tell it of no others. */
  private static boolean isApart(Draft draft, People people) {
    return draft.people.manner() != null && Stays.ofNoun(people.role()) != null;
  }

  /** Whether nothing else begins between two phrases of people. */
  private boolean isOpen(People before, People people) {
    return clause.triggers.stream()
            .noneMatch(t -> t.from() >= before.to() && t.from() < people.from())
        && clause.people.stream()
            .noneMatch(p -> p.isCounted() && p.from() >= before.to() && p.to() <= people.from());
  }
}
