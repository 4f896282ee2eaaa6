package masarat.reader.word;

import java.util.Locale;
import masarat.lexicon.Entry;

/**
 * The classes of {@code function.yaml}: small words known by their place in the sentence, not by
 * what they tell of. A class may be of one language only.
 */
public enum FunctionWord {
  /** Leads to a noun: "the", "their", "no". */
  DETERMINER,
  /** Leads to one of those that the noun behind it names: "a". */
  INDEFINITE,
  /** Stands for people or things told before: هؤلاء. */
  DEMONSTRATIVE,
  /** Stands for who spoke before: "he". */
  SPEAKER_PRONOUN,
  /** Stands for people told before: "they". */
  GROUP_PRONOUN,
  /** Leads to one of several: أحد. */
  ONE_OF,
  /** The forms of "be". */
  COPULA,
  /** Makes a passive as "be" does: "got". */
  PASSIVE,
  /** The auxiliary of the perfect: "have". */
  PERFECT,
  /** Leads to a base form that tells what is to happen: "will", "to". */
  MODAL,
  /** Whoever "by" leads to behind it only helps to bring something about. */
  HELPING,
  /** What stands before it has or shelters the people behind it: "has", "hosts". */
  HAVING,
  /** Of whom it is said, is a suspect once he is detained. */
  SUSPECTING,
  /** Between a subject and what is told of it: "expected", "remain". */
  RAISING,
  /** Between an auxiliary and its participle, or a subject and its verb: "also". */
  ADVERB,
  /** Joins two of a kind: "and". */
  COORDINATOR,
  /** Joins two clauses: "while". */
  CONJUNCTION,
  /** A relative between a number and its verb: "who". */
  SUBJECT_RELATIVE,
  /** Begins a clause set in between a subject and its verb: "which". */
  SET_IN,
  /** A relative that "and" joins, by which the author adds what is known: والتي. */
  JOINED_RELATIVE,
  /** Stands between a verb and whom it harms: خلاله. */
  OBJECT_LEAD,
  /** What stands right behind it came before the rest: بعد. */
  AFTER,
  /** Tells what had been of a noun before it: "a quarter they had taken". */
  HAD,
  /** Begins what a fact shows: ما يؤكد. */
  SHOWN_BY,
  /** Begins what a source says, behind its name: فإن. */
  APODOSIS,
  /** Leads to whom something was heard from: من. */
  HEARD_FROM,
  /** Leads to whom somebody speaks for: باسم. */
  IN_THE_NAME_OF,
  /** Says that it was said by who spoke before: عنه. */
  QUOTED_FROM,
  /** Begins an adjunct behind a participle, which a verb with an object would not have. */
  ADJUNCT,
  /** Begins an adjunct behind a participle of counted people only. */
  COUNTED_ADJUNCT,
  /** Between a verb of saying and its day: "late". */
  DAY_LEAD,
  /** Between who speaks and whom he speaks for, or what is his field: "of", "from". */
  AFFILIATION,
  /** Leads to a place: "in". */
  LOCATIVE,
  /** Between a place and what it lies in. */
  INSIDE,
  /** Stands before "of" and a place: "outside", "north". */
  PART_OF_PLACE,
  /** Says behind its adjectives what the place behind a comma is: "capital". */
  KIND_OF_PLACE,
  /** Whose people they are was told before: "its", "their". */
  OWN,
  /** The people of who speaks: "said its forces killed". */
  OWN_FORCES,
  CONDITION,
  /** Says behind "to" what is to be done to a place: "retake". */
  CONQUERING,
  /** What is reached without anybody going anywhere: "deal". */
  AGREEMENT,
  MULTINATIONAL,
  /** Any police, no police of a country. */
  POLICE,
  /** Any armed group, whatever it is called: الجماعة. */
  ANY_GROUP,
  /** Begins a clause that tells what happened at the place before it: حيث. */
  WHERE,
  /** Stands for more people like those told before: "two others". */
  OTHERS,
  /** Captivity behind a preposition, families elsewhere: الأسر. */
  CAPTIVITY,
  /** Between people and their nationality: "with", "bearing". */
  BEARS,
  /** Where people are from follows: "nationality". */
  NATIONALITY,
  /** Between people and the group they are of: "who belong to". */
  FOLLOWS,
  /** Leads to the rest of the name of a person: أبو. */
  NAME_PART,
  /** Numerals as they count feminine nouns: ثلاث. */
  FEMININE_NUMERAL,
  /** Those who side with who stands before it: وحلفاؤهم. */
  ALLIES,
  /** Leads to both who fought each other: بين. */
  BETWEEN,
  /** Leads to whom somebody fought: مع. */
  AGAINST_WHOM,
  /** Behind "from": one of those who fought is named before it: من جهة. */
  SIDE_OF,
  /** How adjectives end; no word of its own. */
  ADJECTIVE_ENDING;

  /**
   * The class that an entry is about.
   *
   * @throws masarat.lexicon.BadData if there is none of that name
   */
  static FunctionWord of(String name, Entry entry) {
    for (FunctionWord kind : values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
        return kind;
      }
    }
    throw entry.bad("is no known class of function words", null);
  }
}
