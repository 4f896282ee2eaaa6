package masarat.account.match;

import masarat.account.coded.CodedEvent;

/**
 * Two events near enough to be compared.
 *
 * @param a place of the first in its list
 * @param b place of the second in its list
 */
record Pair(int a, int b, CodedEvent first, CodedEvent second) {}
