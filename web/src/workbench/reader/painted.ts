import { type Highlight as Marked, paragraphs, segments } from '../../evidence/segments';

/** A stretch of the text, in UTF-16 offsets, and the style in which it is painted. */
export interface Stroke {
  style: string;
  start: number;
  end: number;
}

/** How a claim stands: what paints its words. */
export interface Standing {
  claim: string;
  review: string;
  unsure: boolean;
}

/** Later styles are painted over earlier ones. */
export const STYLES = [
  'claim-accepted',
  'claim-edited',
  'claim-open',
  'claim-unsure',
  'claim-rejected',
  'claim-overlap',
  'seen-place',
  'seen-actor',
  'seen-time',
  'seen-quantity',
  'claim-active',
] as const;

/** What to paint so that claims are told apart, the active one stands out, and overlaps are seen. */
export function strokes(text: string, marks: Marked[], standing: Standing[], active?: string): Stroke[] {
  const byClaim = new Map(standing.map((one) => [one.claim, one]));
  const own = marks.map((mark) => {
    const state = byClaim.get(mark.claim);
    const style =
      state?.review === 'open' && state.unsure ? 'claim-unsure' : `claim-${state?.review ?? 'open'}`;
    return { style: mark.claim === active ? 'claim-active' : style, start: mark.start, end: mark.end };
  });
  const overlaps = paragraphs(text)
    .flatMap((paragraph) => segments(paragraph, marks))
    .filter((segment) => segment.claims.length > 1)
    .map((segment) => ({
      style: 'claim-overlap',
      start: segment.start,
      end: segment.start + segment.text.length,
    }));
  return [...own, ...overlaps];
}

/** The claims whose words hold a place in the text, the shortest first, as it is the one least easily met. */
export function claimsAt(marks: Marked[], offset: number): string[] {
  return marks
    .filter((mark) => mark.start <= offset && offset < mark.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))
    .map((mark) => mark.claim);
}
