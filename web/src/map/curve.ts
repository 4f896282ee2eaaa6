import type { Point } from './plane';

/** A quadratic curve. */
export interface Curve {
  a: Point;
  bend: Point;
  b: Point;
}

/** A curve from a to b that bows to one side; the more legs beside it, the farther. */
export function curved(a: Point, b: Point, beside: number): Curve {
  const bow = 0.16 + 0.12 * beside;
  return {
    a,
    b,
    bend: { x: (a.x + b.x) / 2 + (b.y - a.y) * bow, y: (a.y + b.y) / 2 - (b.x - a.x) * bow },
  };
}

export function pointAt({ a, bend, b }: Curve, t: number): Point {
  const s = 1 - t;
  return {
    x: s * s * a.x + 2 * s * t * bend.x + t * t * b.x,
    y: s * s * a.y + 2 * s * t * bend.y + t * t * b.y,
  };
}

/** The part of a curve outside two circles round its ends; the whole when nothing would be left. */
export function trimmed(curve: Curve, startRadius: number, endRadius: number): Curve {
  const distance = (t: number, end: Point) =>
    Math.hypot(pointAt(curve, t).x - end.x, pointAt(curve, t).y - end.y);
  const steps = Array.from({ length: 81 }, (_, n) => n / 80);
  const from = steps.find((t) => distance(t, curve.a) >= startRadius) ?? 0;
  const to = steps.findLast((t) => distance(t, curve.b) >= endRadius) ?? 1;
  return to - from < 0.1 ? curve : part(curve, from, to);
}

function part(curve: Curve, from: number, to: number): Curve {
  const mix = (p: Point, q: Point, t: number) => ({ x: p.x + (q.x - p.x) * t, y: p.y + (q.y - p.y) * t });
  const bend = mix(mix(curve.a, curve.bend, from), mix(curve.bend, curve.b, from), to);
  return { a: pointAt(curve, from), bend, b: pointAt(curve, to) };
}

export function curveLine({ a, bend, b }: Curve): string {
  return `M${round(a)}Q${round(bend)} ${round(b)}`;
}

/** The curve without the last `length` pixels, where the arrow head is. */
export function shortened(curve: Curve, length: number): Curve {
  return trimmed(curve, 0, length);
}

/** An arrow head with its tip at the end of the curve. */
export function arrowHead({ bend, b }: Curve, size: number): string {
  const angle = Math.atan2(b.y - bend.y, b.x - bend.x);
  const wing = (turn: number) => ({
    x: b.x - size * Math.cos(angle + turn),
    y: b.y - size * Math.sin(angle + turn),
  });
  return `M${round(b)}L${round(wing(0.42))}L${round(wing(-0.42))}Z`;
}

function round({ x, y }: Point): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}
