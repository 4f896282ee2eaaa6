import type { Claim, Explanation } from '../../api/types';
import { toUtf16 } from '../../evidence/codePoints';
import type { Stroke } from './painted';

/** What the reader saw in the words of a claim, to be painted. */
export function seenIn(text: string, explanation: Explanation | undefined, claim: Claim): Stroke[] {
  const mentions = mentionsOf(explanation, claim);
  const offsets = toUtf16(
    text,
    mentions.flatMap((one) => [one.start, one.end]),
  );
  return mentions.map((one, n) => ({
    style: `seen-${one.type}`,
    start: offsets[2 * n] ?? 0,
    end: offsets[2 * n + 1] ?? 0,
  }));
}

/** Mentions that stand in the words of a claim. */
export function mentionsOf(explanation: Explanation | undefined, claim: Claim) {
  const { start, end } = claim.evidence;
  return (explanation?.mentions ?? []).filter((one) => one.start < end && one.end > start);
}
