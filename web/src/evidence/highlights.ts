import type { Claim } from '../contract/types';
import { toUtf16 } from './codePoints';
import type { Highlight } from './segments';

/** Where in the text of their report the words of claims stand. */
export function highlightsOf(
  report: { text: string },
  claims: Pick<Claim, 'id' | 'evidence'>[],
): Highlight[] {
  const offsets = toUtf16(
    report.text,
    claims.flatMap((claim) => [claim.evidence.start, claim.evidence.end]),
  );
  return claims.map((claim, n) => ({
    claim: claim.id,
    start: offsets[2 * n] ?? 0,
    end: offsets[2 * n + 1] ?? 0,
  }));
}
