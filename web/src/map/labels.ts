import type { Point, Size } from './plane';

export interface Wanted {
  key: string;
  at: Point;
  width: number;
  height: number;
  /** How far from `at` the text has to stay. */
  clear: number;
  /** Only on the place itself, never beside it. */
  centred?: boolean;
}

interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** What labels keep clear of: always, and where there is another place for them. */
export interface Taken {
  hard: Point[];
  soft: Point[];
}

/** The middles of labels, placed in the order given, each where it covers no earlier one; without room, left out. */
export function placeLabels<T extends Wanted>(wanted: T[], taken: Taken, size: Size): (T & Point)[] {
  const hard = taken.hard.map(boxRound);
  const soft = taken.soft.map(boxRound);
  return wanted.flatMap((label) => {
    const free = candidates(label)
      .map((point) => ({ point, box: boxOf(label, point) }))
      .filter(({ box }) => within(box, size) && !hard.some((other) => overlap(box, other)));
    const best = free.find(({ box }) => !soft.some((other) => overlap(box, other))) ?? free[0];
    if (!best) return [];
    hard.push(best.box);
    return [{ ...label, ...best.point }];
  });
}

function boxRound({ x, y }: Point): Box {
  return { x0: x - 4, y0: y - 4, x1: x + 4, y1: y + 4 };
}

function boxOf({ width, height }: Wanted, { x, y }: Point): Box {
  return { x0: x - width / 2, y0: y - height / 2, x1: x + width / 2, y1: y + height / 2 };
}

function within(box: Box, size: Size): boolean {
  return box.x0 >= 4 && box.y0 >= 4 && box.x1 <= size.width - 4 && box.y1 <= size.height - 4;
}

function candidates({ at, width, height, clear, centred }: Wanted): Point[] {
  if (centred) return [at, { x: at.x, y: at.y + height }, { x: at.x, y: at.y - height }];
  const [aside, above] = [clear + width / 2, clear + height / 2];
  return [
    { x: at.x, y: at.y - above },
    { x: at.x, y: at.y + above },
    { x: at.x + aside, y: at.y },
    { x: at.x - aside, y: at.y },
    { x: at.x + aside, y: at.y - height * 0.7 },
    { x: at.x - aside, y: at.y - height * 0.7 },
    { x: at.x + aside, y: at.y + height * 0.7 },
    { x: at.x - aside, y: at.y + height * 0.7 },
  ];
}

function overlap(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}
