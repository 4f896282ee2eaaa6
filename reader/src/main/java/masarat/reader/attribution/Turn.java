package masarat.reader.attribution;

import masarat.model.Attribution;

/** A stretch of a sentence that one source tells, in tokens. */
record Turn(int from, int to, Attribution source) {}
