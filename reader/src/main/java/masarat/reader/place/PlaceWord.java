package masarat.reader.place;

import masarat.gazetteer.Direction;
import masarat.gazetteer.Name;
import masarat.gazetteer.PlaceKind;
import masarat.reader.word.Sense;

/** What a word does in the naming of a place. */
sealed interface PlaceWord extends Sense {
  /** Behind a name, before what it lies near or in. */
  record Lying() implements PlaceWord {}

  /** A name of the gazetteer. */
  record Named(Name name) implements PlaceWord {}

  /** Says before a name what it is. */
  record Kind(PlaceKind kind) implements PlaceWord {}

  /** Says behind a name what it is: "Hama province". */
  record KindBehind(PlaceKind kind) implements PlaceWord {}

  /** "The countryside of". */
  record Countryside() implements PlaceWord {}

  /** A part of a place: before the name, or behind it as an adjective. */
  record Part(Direction direction) implements PlaceWord {}

  /** "The border". */
  record Border() implements PlaceWord {}

  /** Describes the place that was called a village or the like, and is no name. */
  record Describing() implements PlaceWord {}

  /** "The capital", of the country that is named beside it. */
  record Capital() implements PlaceWord {}

  /** The territory of a state, by the adjective of its people. */
  record Territory() implements PlaceWord {}

  /** Behind a direction: the country that the report tells of. */
  record Homeland() implements PlaceWord {}

  /** An area under the control of the actor that follows. */
  record Controlled() implements PlaceWord {}

  /** An abbreviation of a unit, by its code, as it follows a comma: "Ky.". */
  record Short(String code) implements PlaceWord {}

  /** A title: a person's name follows, not a place. */
  record Title() implements PlaceWord {}
}
