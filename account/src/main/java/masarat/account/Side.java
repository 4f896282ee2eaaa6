package masarat.account;

import masarat.model.Coded;

/** Which end of a claim a bound or a contradiction rests on. */
public enum Side implements Coded {
  /** "At least": the lower end of a claimed flow. */
  LOW,
  /** "At most": the upper end of a claimed flow. */
  HIGH,
  /** A part of a whole. */
  SHARE,
  /** How many there were in all or in one state. */
  TOTAL
}
