package masarat.account;

import masarat.model.Attribution;
import masarat.model.Interval;
import masarat.model.Stance;

/**
 * What one claim says of a contested happening.
 *
 * @param claim its id
 * @param reading the number as this voice has it: of a denial what the denier holds, not what is
 *     denied
 */
public record Voice(String claim, Stance stance, Attribution attribution, Interval reading) {}
