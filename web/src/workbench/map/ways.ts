import type { Curve } from '../../map/curve';
import { pointAt } from '../../map/curve';
import { onScreen, type Point, type Size, type View } from '../../map/plane';
import { type Colour, GROUP_COLOURS } from './colours';
import { type Pen, pathOf, scaled } from './pen';
import type { Area, Arrow } from './scene';

/** Opacity of what is possible beyond what is certain. */
const HALO = 0.28;
/** Strokes over each other whose edge fades: how much wider than the whole each is, and its opacity. */
const FADING = [
  [5, 0.08],
  [2, 0.09],
  [-1.5, 0.11],
] as const;
/** The soft edge of an area whose outline nobody knows. */
const SOFT = [
  [13, 0.03],
  [9, 0.05],
  [5, 0.06],
  [2, 0.07],
] as const;
const DASHES = [6, 3.6];
/** Where on its curve an arrow has its head. */
const HEAD = 0.62;
/** Arrows that are painted between two looks at the clock. */
const TOGETHER = 25;

export function* paintAreas(pen: Pen, view: View, areas: readonly Area[], colour: Colour): Generator<void> {
  pen.fillStyle = colour('accent');
  pen.strokeStyle = colour('accent');
  for (const { outline, fuzzy } of areas) {
    const path = pathOf(outline);
    scaled(pen, view, () => {
      pen.globalAlpha = fuzzy ? 0.05 : 0.13;
      pen.fill(path);
      for (const [width, opacity] of fuzzy ? SOFT : ([[1.2, 0.7]] as const)) {
        pen.lineWidth = width / view.k;
        pen.globalAlpha = opacity;
        pen.stroke(path);
      }
    });
    yield;
  }
  pen.globalAlpha = 1;
}

/** All that may be first, then all that is certain, so that nothing certain is hidden by what is not; then the heads. */
export function* paintArrows(
  pen: Pen,
  view: View,
  size: Size,
  arrows: readonly Arrow[],
  colour: Colour,
): Generator<void> {
  const drawn = arrows
    .map((arrow) => ({ arrow, curve: curveIn(arrow.curve, view) }))
    .filter(({ arrow, curve }) => touches(curve, size, arrow.whole));
  for (const paintOne of [halo, core, head]) {
    for (const [n, { arrow, curve }] of drawn.entries()) {
      paintOne(pen, arrow, curve, colour);
      if (n % TOGETHER === TOGETHER - 1) yield;
    }
    yield;
  }
}

/** The arrow that stands out. */
export function paintMarked(pen: Pen, view: View, arrow: Arrow, colour: Colour): void {
  const curve = curveIn(arrow.curve, view);
  stroke(pen, curve, arrow.core + 2.5, colour('ink'));
  head(pen, { ...arrow, core: arrow.core + 2.5 }, curve, colour, colour('ink'));
}

function halo(pen: Pen, arrow: Arrow, curve: Curve, colour: Colour): void {
  if (arrow.whole === arrow.core) return;
  const ink = colour(GROUP_COLOURS[arrow.group]);
  for (const [wider, opacity] of arrow.open ? FADING : ([[0, HALO]] as const)) {
    pen.globalAlpha = opacity;
    stroke(pen, curve, arrow.whole + wider, ink);
  }
  pen.globalAlpha = 1;
}

function core(pen: Pen, arrow: Arrow, curve: Curve, colour: Colour): void {
  pen.setLineDash(arrow.dashed ? DASHES : []);
  stroke(pen, curve, arrow.core, colour(GROUP_COLOURS[arrow.group]));
  pen.setLineDash([]);
}

function head(
  pen: Pen,
  arrow: Arrow,
  curve: Curve,
  colour: Colour,
  ink = colour(GROUP_COLOURS[arrow.group]),
): void {
  const [near, at] = [pointAt(curve, HEAD - 0.04), pointAt(curve, HEAD)];
  const turn = Math.atan2(at.y - near.y, at.x - near.x);
  const reach = 4.5 + 0.65 * arrow.core;
  pen.beginPath();
  for (const [ahead, aside] of [
    [-0.75, -0.7],
    [0.75, 0],
    [-0.75, 0.7],
    [-0.4, 0],
  ] as const)
    pen.lineTo(
      at.x + reach * (ahead * Math.cos(turn) - aside * Math.sin(turn)),
      at.y + reach * (ahead * Math.sin(turn) + aside * Math.cos(turn)),
    );
  pen.closePath();
  pen.lineWidth = 1.6;
  pen.strokeStyle = colour('surface');
  pen.stroke();
  pen.fillStyle = ink;
  pen.fill();
}

function stroke(pen: Pen, { a, bend, b }: Curve, width: number, ink: string): void {
  pen.beginPath();
  pen.moveTo(a.x, a.y);
  pen.quadraticCurveTo(bend.x, bend.y, b.x, b.y);
  pen.lineWidth = width;
  pen.strokeStyle = ink;
  pen.stroke();
}

/** A curve of the plane in pixels. */
export function curveIn({ a, bend, b }: Curve, view: View): Curve {
  return { a: onScreen(a, view), bend: onScreen(bend, view), b: onScreen(b, view) };
}

function touches({ a, bend, b }: Curve, { width, height }: Size, around: number): boolean {
  const within = (of: (point: Point) => number, most: number) =>
    Math.max(of(a), of(bend), of(b)) >= -around && Math.min(of(a), of(bend), of(b)) <= most + around;
  return within((point) => point.x, width) && within((point) => point.y, height);
}
