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

/** Mentions in the sentences in which a claim's words stand: what a rule had before it. */
export function mentionsOf(explanation: Explanation | undefined, claim: Claim) {
  return explanation ? explanation.mentions.filter(within(explanation, claim)) : [];
}

/** What was taken over there from words before. */
export function carriedOf(explanation: Explanation | undefined, claim: Claim) {
  return (explanation?.carried ?? []).filter((one) => explanation && within(explanation, claim)(one));
}

function within({ sentences }: Explanation, { evidence }: Claim) {
  const own = sentences.filter((one) => one.start < evidence.end && one.end > evidence.start);
  const start = Math.min(evidence.start, ...own.map((one) => one.start));
  const end = Math.max(evidence.end, ...own.map((one) => one.end));
  return (one: { start: number; end: number }) => one.start < end && one.end > start;
}
