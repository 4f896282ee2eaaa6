import { type Curve, pointAt } from '../../map/curve';
import { onScreen, type Point, type View } from '../../map/plane';
import type { Arrow, Scene } from './scene';
import { signAt } from './spots';
import { curveIn } from './ways';

/** Pixels by which a pointer may miss. */
const NEAR = 6;
const PIECES = 24;

/** What lies under a pointer: a claim, or a place of which several tell. */
export interface Hit {
  claim?: string;
  place?: string;
}

/**
 * The sign, the point or the nearest arrow under a pointer, else the area that it is in.
 * @param isIn whether a path on the plane goes round the pointer
 */
export function hitAt(
  { arrows, areas, marks, names }: Scene,
  at: Point,
  view: View,
  isIn: (outline: string) => boolean,
): Hit | undefined {
  const near = (point: Point, reach = NEAR) => Math.hypot(point.x - at.x, point.y - at.y) <= reach;
  const mark = marks.find((one) => near(signAt({ ...one, at: onScreen(one.at, view) }), NEAR + 3));
  if (mark) return mark.claims.length === 1 ? { claim: mark.claims[0] } : { place: mark.place };
  const point = names.find((one) => one.isPoint && near(onScreen(one.at, view)));
  if (point) return { place: point.place };
  const arrow = arrowAt(arrows, at, view);
  if (arrow) return { claim: arrow.claim };
  const area = areas.findLast(({ outline }) => isIn(outline));
  return area && { place: area.place };
}

function arrowAt(arrows: readonly Arrow[], at: Point, view: View): Arrow | undefined {
  let [best, found] = [Number.POSITIVE_INFINITY, undefined as Arrow | undefined];
  for (const arrow of arrows) {
    const reach = arrow.core / 2 + NEAR;
    const curve = curveIn(arrow.curve, view);
    if (!isRound(curve, at, reach)) continue;
    const distance = distanceTo(curve, at);
    // Of those that lie over each other, the last is seen.
    if (distance <= reach && distance <= best) [best, found] = [distance, arrow];
  }
  return found;
}

function isRound({ a, bend, b }: Curve, { x, y }: Point, reach: number): boolean {
  return (
    x >= Math.min(a.x, bend.x, b.x) - reach &&
    x <= Math.max(a.x, bend.x, b.x) + reach &&
    y >= Math.min(a.y, bend.y, b.y) - reach &&
    y <= Math.max(a.y, bend.y, b.y) + reach
  );
}

/** Distance to the nearest of the straight pieces that stand for a curve. */
function distanceTo(curve: Curve, at: Point): number {
  let least = Number.POSITIVE_INFINITY;
  let from = curve.a;
  for (let n = 1; n <= PIECES; n++) {
    const to = pointAt(curve, n / PIECES);
    const [x, y] = [to.x - from.x, to.y - from.y];
    const along = ((at.x - from.x) * x + (at.y - from.y) * y) / Math.max(1e-9, x * x + y * y);
    const t = Math.min(1, Math.max(0, along));
    least = Math.min(least, Math.hypot(from.x + t * x - at.x, from.y + t * y - at.y));
    from = to;
  }
  return least;
}
