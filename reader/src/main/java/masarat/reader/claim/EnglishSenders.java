package masarat.reader.claim;

import java.util.List;
import java.util.Set;
import masarat.gazetteer.Place;
import masarat.gazetteer.PlaceKind;
import masarat.model.Manner;
import masarat.model.Role;
import masarat.model.SourceClass;
import masarat.reader.attribution.Speaking;
import masarat.reader.mention.Mention;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.mention.Mention.PlaceMention;
import masarat.reader.movement.Trigger.Kind;
import masarat.reader.text.Tokens;
import masarat.reader.word.FunctionWord;
import org.jspecify.annotations.Nullable;

/** Those whom an English sentence lets send people away, or keep soldiers somewhere. */
final class EnglishSenders {
  private static final Set<Manner> OF_FORCES =
      Set.of(Manner.DEPLOYED, Manner.WITHDREW, Manner.PRESENT);

  private static final Set<Role> FORCES =
      Set.of(Role.SOLDIERS, Role.FIGHTERS, Role.POLICE, Role.MEMBERS);

  private static final Set<SourceClass> OTHERS =
      Set.of(SourceClass.MEDIA, SourceClass.OBSERVERS, SourceClass.NGO);

  /** Bodies of a state that send its soldiers and have none of their own. */
  private static final List<String> RULERS = List.of("government", "ministry");

  /** How far before soldiers their country may stand, in tokens: "Chad now has about 500". */
  private static final int HAS = 4;

  private final Clause clause;

  EnglishSenders(Clause clause) {
    this.clause = clause;
  }

  /** Fills from where people are sent away, and whose soldiers they are. */
  void fill(Draft draft) {
    if (draft.manner == Manner.DEPORTED && draft.from.isEmpty()) {
      draft.by.stream()
          .map(this::country)
          .filter(place -> place != null && !draft.to.contains(place))
          .findFirst()
          .ifPresent(draft.from::add);
    }
    draft.multinational |= clause.within(draft.people, 0, FunctionWord.MULTINATIONAL);
    if (OF_FORCES.contains(draft.manner) || isOwn(draft)) {
      ActorMention owner = draft.by.isEmpty() ? government(draft) : draft.by.get(0);
      PlaceMention country = owner == null ? null : country(owner);
      Place place = country == null ? null : country.place();
      draft.country = place == null ? null : place.country();
    }
  }

  /** "Hezbollah sent 300 fighters": they are its own; null where they may be anybody's. */
  @Nullable ActorMention owner(Draft draft) {
    boolean forces = draft.people.role() != null && FORCES.contains(draft.people.role());
    if (!forces || !OF_FORCES.contains(draft.manner) || draft.by.isEmpty()) {
      return null;
    }
    ActorMention sender = draft.by.get(0);
    boolean rules = RULERS.stream().anyMatch(sender.slug()::endsWith);
    return rules || OTHERS.contains(sender.source()) || sender.community() ? null : sender;
  }

  /** "Chad has about 500 soldiers stationed in": the country that stands right before them. */
  private @Nullable ActorMention government(Draft draft) {
    for (ActorMention government : clause.subjects.governments()) {
      int gap = draft.people.from() - government.to();
      boolean speaks = Speaking.isSubject(clause.scan, clause.sentence, government.to());
      if (gap > 0 && isOwn(draft)) {
        return government;
      }
      if (draft.kind == Kind.PRESENCE && gap > 0 && gap <= HAS && !speaks && joins(government)) {
        return government;
      }
    }
    return null;
  }

  /** "Ukraine said 40 of its soldiers": they are its own. */
  private boolean isOwn(Draft draft) {
    for (int i = draft.people.from() - 1; i < draft.people.to(); i++) {
      if (clause.is(i, FunctionWord.OWN)) {
        return true;
      }
    }
    return false;
  }

  private boolean joins(ActorMention government) {
    boolean which = clause.is(government.to() + 1, Discourse.RELATIVE);
    int next = government.to() + (which && clause.tokens.is(government.to(), ",") ? 1 : 0);
    Mention mention = clause.mentions.covering(next);
    return mention == null && clause.tokens.kind(next) == Tokens.Kind.WORD;
  }

  /** The country as which a government is named; null where it is named otherwise. */
  private @Nullable PlaceMention country(ActorMention actor) {
    return clause.mentions.covering(actor.from()) instanceof PlaceMention place
            && place.place() != null
            && place.place().kind() == PlaceKind.COUNTRY
        ? place
        : null;
  }
}
