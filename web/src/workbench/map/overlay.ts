import type { Point, Size, View } from '../../map/plane';
import { type Pen, pathOf, scaled } from './pen';

/** A clear sheet over the map, as large as what is seen of it: for the little that is drawn with every move. */
export interface Overlay {
  draw: (size: Size, paint: ((pen: Pen) => void) | undefined) => void;
  /** Whether a path on the plane goes round a point of the view. */
  isRound: (outline: string, view: View, at: Point) => boolean;
}

export function overlayIn(container: HTMLElement): Overlay {
  const canvas = document.createElement('canvas');
  canvas.style.cssText = 'position: absolute; inset: 0 auto auto 0; pointer-events: none';
  canvas.hidden = true;
  canvas.setAttribute('aria-hidden', 'true');
  container.append(canvas);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('no canvas');
  return {
    draw: ({ width, height }, paint) => {
      canvas.hidden = !paint;
      if (!paint) return;
      const ratio = devicePixelRatio;
      [canvas.width, canvas.height] = [Math.round(width * ratio), Math.round(height * ratio)];
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
      pen.setTransform(ratio, 0, 0, ratio, 0, 0);
      paint(pen);
    },
    isRound: (outline, view, at) => {
      let round = false;
      pen.resetTransform();
      scaled(pen, view, () => {
        round = pen.isPointInPath(pathOf(outline), at.x, at.y);
      });
      return round;
    },
  };
}
