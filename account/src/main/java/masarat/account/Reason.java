package masarat.account;

import masarat.model.Coded;

/** Why a claim holds no number of the account. */
public enum Reason implements Coded {
  /** It is about another group. */
  OTHER_GROUP,
  /** It does not say whose people they are. */
  NO_GROUP,
  /** It is about other people of the group. */
  OTHER_ROLE,
  /** It also counts people of other groups; it binds that there was somebody. */
  MIXED_GROUP,
  /** It has not happened yet. */
  PLANNED,
  /** It is a rate, which cannot be added up. */
  RATE,
  /** It is an accusation, an estimate or a fear. */
  ALLEGED,
  /** The author concludes it; it binds that there was somebody. */
  INFERRED,
  /** It is denied, or it is the denial. */
  CONTESTED,
  /** It was or may have been outside the period. */
  OUTSIDE_PERIOD,
  /** It is a share of something that has no number. */
  OPEN_SHARE,
  /** It counts vehicles or the like; it binds that there was somebody. */
  OTHER_UNIT,
  /** It is part of a contradiction. */
  CONTRADICTED
}
