package masarat.reader.claim;

import masarat.model.Claim;

/** A claim and what it was made from. */
record Told(Claim claim, Telling telling) {}
