package masarat.gazetteer;

import masarat.model.Coded;

/** Why a place was preferred among those of its name. */
public enum Reason implements Coded {
  /** Its kind is one that names are more often used for. */
  KIND,
  /** It is large. */
  POPULATION,
  /** The name is its usual one, not a variant. */
  USUAL_NAME,
  /** The vowel marks on the name are its own, or those of another. */
  VOWEL_MARKS,
  /** The word before the name ("city of") says its kind, or another. */
  APPOSITION,
  /** Other places of the report lie in its country. */
  SAME_COUNTRY,
  /** Another place of the report lies in its first-level unit. */
  SAME_PROVINCE,
  /** Another place of the report is near it. */
  NEARBY,
  /** It lies in a country of the study. */
  STUDY,
  /** It lies in the publisher's country. */
  PUBLISHER,
  /** The text says what it lies in, and it does, or does not. */
  CONTAINED,
  /** It is near the other end of the move. */
  JOURNEY,
  /** A list that the user imported has it. */
  IMPORTED,
  /** It is not called so but alike. */
  LIKENESS
}
