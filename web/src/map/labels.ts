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

/** The middles of labels, placed in the order given, each where it covers no earlier one; without room, left out. */
export function placeLabels<T extends Wanted>(wanted: T[], taken: Point[], size: Size): (T & Point)[] {
  const boxes: Box[] = taken.map(({ x, y }) => ({ x0: x - 4, y0: y - 4, x1: x + 4, y1: y + 4 }));
  return wanted.flatMap((label) => {
    for (const { x, y } of candidates(label)) {
      const box = {
        x0: x - label.width / 2,
        y0: y - label.height / 2,
        x1: x + label.width / 2,
        y1: y + label.height / 2,
      };
      const inside = box.x0 >= 4 && box.y0 >= 4 && box.x1 <= size.width - 4 && box.y1 <= size.height - 4;
      if (inside && !boxes.some((other) => overlap(box, other))) {
        boxes.push(box);
        return [{ ...label, x, y }];
      }
    }
    return [];
  });
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
