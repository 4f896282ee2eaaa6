package masarat.reader.movement;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import masarat.lexicon.Entry;
import masarat.model.Manner;
import masarat.model.Role;
import masarat.reader.movement.ArabicForms.Agreement;
import masarat.reader.movement.EnglishForms.Forms;
import masarat.reader.movement.Trigger.Frame;
import masarat.reader.movement.Trigger.Kind;
import masarat.reader.movement.Trigger.Shape;
import masarat.reader.movement.Trigger.Theme;
import masarat.reader.word.Vocabulary;
import masarat.text.Fold;
import masarat.text.Language;

/** Puts the triggers and prepositions of a language into its vocabulary. */
public final class MovementWords {
  private static final Set<String> FIELDS =
      Set.of(
          "manner",
          "kind",
          "theme",
          "place",
          "verbs",
          "passive",
          "nouns",
          "phrases",
          "tail",
          "unless",
          "with",
          "of",
          "role",
          "planned",
          "lawless",
          "cue",
          "examples",
          "counter",
          "participles",
          "past",
          "many",
          "present");

  /** What forces do whose owner is written onto its noun: "their withdrawal", of troops. */
  private static final Set<Manner> OF_FORCES =
      Set.of(Manner.WITHDREW, Manner.DEPLOYED, Manner.ARRIVED);

  private final Language language;
  private final Vocabulary.Builder vocabulary;

  private MovementWords(Language language, Vocabulary.Builder vocabulary) {
    this.language = language;
    this.vocabulary = vocabulary;
  }

  /**
   * Adds all words of {@code movement.yaml} and {@code prepositions.yaml}.
   *
   * @throws masarat.lexicon.BadData if an entry cannot be used
   */
  public static void register(
      Language language, Entry movement, Entry prepositions, Vocabulary.Builder vocabulary) {
    MovementWords words = new MovementWords(language, vocabulary);
    movement.list().forEach(words::add);
    for (Map.Entry<String, Entry> part : prepositions.fields().entrySet()) {
      Preposition sense = new Preposition(part(part.getValue(), part.getKey()));
      part.getValue().list().forEach(word -> vocabulary.add(word.text(), sense));
    }
  }

  /** The forms of a verb of saying, given as in the data. */
  public static List<String> sayingForms(Language language, Entry verb) {
    List<String> given = verb.list().stream().map(Entry::text).toList();
    return language == Language.ARABIC
        ? ArabicForms.verb(given.get(0), given.get(1))
        : EnglishForms.of(given).all();
  }

  private void add(Entry entry) {
    entry.fields(FIELDS);
    Frame frame = frame(entry);
    if (entry.list("examples").isEmpty()) {
      throw entry.bad("has no example", null);
    }
    for (Entry verb : entry.list("verbs")) {
      verb(frame, given(verb));
    }
    for (String verb : entry.texts("present")) {
      ArabicForms.present(verb, forms(frame, Shape.PRESENT));
    }
    for (String verb : entry.texts("past")) {
      ArabicForms.past(verb, forms(frame, Shape.PAST));
    }
    for (String verb : entry.texts("many")) {
      ArabicForms.past(verb, many(forms(frame, Shape.PAST)));
    }
    for (Entry verb : entry.list("passive")) {
      passive(frame, given(verb));
    }
    for (String noun : entry.texts("nouns")) {
      if (language == Language.ARABIC) {
        ArabicForms.noun(noun, forms(frame, Shape.NOUN));
        boolean acts =
            frame.theme() == Theme.OBJECT ? frame.cue() : OF_FORCES.contains(frame.manner());
        if (acts) { // احتجازه is his own, and only a force has an انسحابه
          ArabicForms.acting(noun, forms(frame, Shape.NOUN));
        }
      } else {
        vocabulary.add(noun, new Trigger(frame, Shape.NOUN, false, false));
      }
    }
    for (String participle : entry.texts("participles")) {
      for (String ending : List.of("", "ة", "ين", "ون", "ات", "ا")) {
        add(participle + ending, frame, Shape.PARTICIPLE);
      }
    }
    for (String phrase : entry.texts("phrases")) {
      boolean pronoun = frame.theme() == Theme.OBJECT && ArabicForms.endsInPronoun(phrase);
      vocabulary.add(phrase, new Trigger(frame, Shape.NOUN, false, pronoun));
    }
  }

  private Frame frame(Entry entry) {
    Manner manner = entry.required("manner").code(Manner.class);
    Entry kind = entry.field("kind");
    Entry place = entry.field("place");
    Entry role = entry.field("role");
    return new Frame(
        manner.code() + "/" + word(entry),
        manner,
        kind == null ? Kind.TRANSITION : kind(kind),
        theme(entry.required("theme")),
        place == null ? null : part(place, place.text()),
        folded(entry.texts("tail")),
        folded(entry.texts("unless")),
        folded(entry.texts("with")),
        roles(entry),
        role == null ? null : role.code(Role.class),
        isSet(entry, "planned"),
        isSet(entry, "lawless"),
        isSet(entry, "cue"));
  }

  private static Set<Role> roles(Entry entry) {
    return entry.list("of").stream()
        .map(role -> role.code(Role.class))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isSet(Entry entry, String field) {
    Entry flag = entry.field(field);
    return flag != null && flag.flag();
  }

  private static String word(Entry entry) {
    for (String field :
        List.of("verbs", "nouns", "phrases", "passive", "participles", "past", "many", "present")) {
      List<Entry> words = entry.list(field);
      if (!words.isEmpty()) {
        return words.get(0).list().get(0).text();
      }
    }
    throw entry.bad("has no word", "give it verbs, nouns or phrases");
  }

  private static Kind kind(Entry entry) {
    return switch (entry.text()) {
      case "transition" -> Kind.TRANSITION;
      case "presence" -> Kind.PRESENCE;
      case "incident" -> Kind.INCIDENT;
      default ->
          throw entry.bad(
              "(" + entry.text() + ") is no kind", "write transition, presence or incident");
    };
  }

  private static Theme theme(Entry entry) {
    return switch (entry.text()) {
      case "subject" -> Theme.SUBJECT;
      case "object" -> Theme.OBJECT;
      default -> throw entry.bad("(" + entry.text() + ") is no theme", "write subject or object");
    };
  }

  private static Preposition.Part part(Entry entry, String name) {
    for (Preposition.Part part : Preposition.Part.values()) {
      if (part.code().equals(name)) {
        return part;
      }
    }
    throw entry.bad(
        "(" + name + ") is no part", "write from, to, at, near, via, by, under or with");
  }

  private static Set<String> folded(List<String> words) {
    return words.stream().map(Fold::fold).collect(Collectors.toUnmodifiableSet());
  }

  /** The forms of a verb as they are given; an Arabic one has two. */
  private List<String> given(Entry verb) {
    List<String> forms = verb.list().stream().map(Entry::text).toList();
    if (language == Language.ARABIC && forms.size() != 2) {
      throw verb.bad("must have a past and a present", "like [غادر, يغادر]");
    }
    return forms;
  }

  private void verb(Frame frame, List<String> given) {
    if (language == Language.ARABIC) {
      ArabicForms.past(given.get(0), active(frame, Shape.PAST));
      ArabicForms.present(given.get(1), active(frame, Shape.PRESENT));
      return;
    }
    Forms forms = EnglishForms.of(given);
    if (!forms.base().equals(forms.past())) { // "hurt" tells what happened far oftener
      add(forms.base(), frame, Shape.PRESENT);
    }
    add(forms.third(), frame, Shape.PRESENT);
    add(forms.past(), frame, Shape.PAST);
    add(forms.progressive(), frame, Shape.PROGRESSIVE);
    if (!forms.participle().equals(forms.past())) {
      add(forms.participle(), frame, Shape.PASSIVE);
    }
  }

  private void passive(Frame frame, List<String> given) {
    if (language == Language.ARABIC) {
      ArabicForms.past(given.get(0), forms(frame, Shape.PASSIVE));
      ArabicForms.present(given.get(1), forms(frame, Shape.PASSIVE));
    } else {
      given.forEach(form -> add(form, frame, Shape.PASSIVE));
    }
  }

  private void add(String form, Frame frame, Shape shape) {
    vocabulary.add(form, new Trigger(frame, shape, false, false));
  }

  /** "Entered them" tells of no one who enters; it is spelled like "their interference". */
  private BiConsumer<String, Agreement> active(Frame frame, Shape shape) {
    BiConsumer<String, Agreement> each = forms(frame, shape);
    return (form, agreement) -> {
      if (!agreement.pronoun() || frame.theme() == Theme.OBJECT) {
        each.accept(form, agreement);
      }
    };
  }

  private static BiConsumer<String, Agreement> many(BiConsumer<String, Agreement> each) {
    return (form, agreement) -> {
      if (agreement.plural()) {
        each.accept(form, agreement);
      }
    };
  }

  private BiConsumer<String, Agreement> forms(Frame frame, Shape shape) {
    return (form, agreement) ->
        vocabulary.add(form, new Trigger(frame, shape, agreement.plural(), agreement.pronoun()));
  }
}
