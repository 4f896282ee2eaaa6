import type { View } from '../../map/plane';

export type Pen = CanvasRenderingContext2D;

const paths = new Map<string, Path2D>();

/** A path on the plane, read once. */
export function pathOf(outline: string): Path2D {
  const known = paths.get(outline) ?? new Path2D(outline);
  paths.set(outline, known);
  return known;
}

/** Draws in units of the plane instead of pixels. */
export function scaled(pen: Pen, { k, x, y }: View, draw: () => void): void {
  pen.save();
  pen.transform(k, 0, 0, k, x, y);
  draw();
  pen.restore();
}
